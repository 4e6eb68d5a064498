using RsdAnalytics.Etl.Entities;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Datapackage;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Etl.Contract;

/// <summary>
/// The extract contract as a data package, so that a supplier can check a delivery with tools of his own. All of it comes from what the
/// load checks with. What it allows, the load takes; a few things that the load takes as well (a code in capitals, blanks around
/// a value) it does not promise.
/// </summary>
public static class Contractpakket
{
    private const string Naam = "rsd-extractcontract";

    // The load drops blanks and tabs around a value: with nothing else in it, it is empty.
    private const string NietLeeg = "[\\s\\S]*[^ \\t][\\s\\S]*";

    private const string BsnPatroon = "[0-9]{9}";

    /// <summary>The package of a month: its folder JJJJ-MM lies beside datapackage.json.</summary>
    /// <param name="referentie">The reference data: codes and municipalities.</param>
    /// <param name="maand">The month.</param>
    /// <param name="synthetisch">Whether the month holds made-up data.</param>
    public static Datapakket Maak(Referentiegegevens referentie, Maand maand, bool synthetisch)
    {
        ArgumentNullException.ThrowIfNull(referentie);
        return new Datapakket(
            Naam, "Maandlevering aan RsdAnalytics",
            "Eén map per maand (JJJJ-MM), geleverd na afloop van de maand: CSV in UTF-8 met puntkomma's en een kopregel. De volgorde van de kolommen is vrij; "
            + "hoofdletters in codes en blanco's om een waarde mogen. Een einddatum is overal de eerste dag waarop iets niet meer geldt. "
            + "Wat dit schema niet kan zeggen (de 11-proef, datums die elkaar of de maand tegenspreken, controletotalen) controleert: rsd contract controleer MAP",
            [.. Extractcontract.Bestanden.Select(b => Bestand(b, referentie, maand))])
        { Synthetisch = synthetisch };
    }

    /// <summary>The files of a month without rows: each with its header only, in UTF-8.</summary>
    public static IReadOnlyList<(string Bestand, string Kopregel)> LegeMaand() =>
        [.. Extractcontract.Bestanden.Select(b => (b.Naam, string.Join(';', b.Kolommen.Select(k => k.Naam)) + "\n"))];

    private static Databestand Bestand(Contractbestand bestand, Referentiegegevens referentie, Maand maand) => new(
        Path.GetFileNameWithoutExtension(bestand.Naam), $"{maand}/{bestand.Naam}",
        bestand.Verplicht ? bestand.Uitleg : bestand.Uitleg + " Dit bestand mag ontbreken.",
        [.. bestand.Kolommen.Select(k => Veld(k, referentie))])
    {
        Sleutel = [.. bestand.Sleutel.Select(k => k.Naam)],
        Verplicht = bestand.Verplicht,
        Levering = bestand.Soort switch
        {
            Leveringsoort.Stand => "stand: alles wat geldt, wat ontbreekt is er niet meer",
            Leveringsoort.Mutaties => "mutaties: alleen wat veranderde, de nieuwste maand die een sleutel noemt geldt",
            _ => "los: als het er is",
        },
    };

    private static Dataveld Veld(Kolom kolom, Referentiegegevens referentie)
    {
        var veld = new Dataveld(kolom.Naam, Soort(kolom.Vorm.Soort), kolom.Uitleg) { Verplicht = kolom.Verplicht };
        return kolom.Vorm.Soort switch
        {
            Kolomsoort.Tekst => veld with { Patroon = kolom.Verplicht ? NietLeeg : null },
            Kolomsoort.Code => Code(veld, referentie.Codelijst(kolom.Vorm.Lijst!)),
            Kolomsoort.Gemeente => veld with
            {
                Uitleg = veld.Uitleg + " Naam of CBS-code.",
                Keuzes = [.. referentie.Gemeenten.SelectMany(g => new[] { g.Naam, g.CbsCode })],
            },
            Kolomsoort.Bestand => veld with { Keuzes = [.. Extractcontract.Bestanden.Select(b => b.Naam).Where(b => b != Controle.Bestand)] },
            Kolomsoort.Bsn => veld with { Uitleg = veld.Uitleg + " Negen cijfers die de 11-proef doorstaan.", Patroon = BsnPatroon },
            Kolomsoort.Bedrag => veld with
            {
                Uitleg = veld.Uitleg + " Cijfers, met hoogstens twee decimalen na een komma of punt; geen punt voor duizendtallen.",
                Patroon = Getalpatroon.Van(kolom.Vorm),
            },
            Kolomsoort.Getal => veld with { Minimum = kolom.Vorm.Bereik!.Van / 100, Maximum = kolom.Vorm.Bereik.TotEnMet / 100 },
            _ => veld,
        };
    }

    private static Dataveld Code(Dataveld veld, Codelijst lijst) => veld with
    {
        Uitleg = $"{veld.Uitleg} Codes: {string.Join("; ", lijst.Codes.Select(c => c.Waarde == c.Naam ? c.Waarde : $"{c.Waarde} = {c.Naam}"))}.",
        Keuzes = [.. lijst.Codes.Select(c => c.Waarde)],
    };

    private static Veldsoort Soort(Kolomsoort soort) => soort switch
    {
        Kolomsoort.Datum => Veldsoort.Datum,
        Kolomsoort.Getal => Veldsoort.HeelGetal,
        Kolomsoort.JaNee => Veldsoort.JaNee,
        _ => Veldsoort.Tekst,
    };
}
