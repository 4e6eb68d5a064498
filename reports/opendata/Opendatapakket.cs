using RsdAnalytics.Model;
using RsdAnalytics.Model.Datapackage;
using RsdAnalytics.Reports.Publicatie;
using RsdAnalytics.Reports.Raad;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Opendata;

/// <summary>What was written of a file.</summary>
/// <param name="Bestand">The name of the file.</param>
/// <param name="Rijen">Its rows, the header not counted.</param>
/// <param name="Verborgen">The rows whose number is not shown; null where nothing is hidden.</param>
public sealed record Uitvoerbestand(string Bestand, int Rijen, int? Verborgen);

/// <summary>Writes the open data of a year as CSV files with their description.</summary>
public static class Opendatapakket
{
    /// <summary>The series.</summary>
    public const string Reeksen = "reeksen.csv";

    /// <summary>The key results.</summary>
    public const string Aggregaten = "aggregaten.csv";

    private const string Getoond = "getoond";
    private const string TeKlein = "te_klein";
    private const string Meeverborgen = "meeverborgen";

    private static readonly Dataveld Gebied = new("gebied", Veldsoort.Tekst, "De naam van de gemeente, of Totaal voor alle samen.") { Verplicht = true };
    private static readonly Dataveld Gebiedscode = new("gebied_code", Veldsoort.Tekst, "De CBS-code van de gemeente; leeg bij Totaal.");

    /// <summary>Writes the files that are asked for, and datapackage.json; what an earlier run left of the others is removed.</summary>
    /// <param name="cijfers">The figures as they may leave the house.</param>
    /// <param name="map">Where to.</param>
    /// <param name="reeksen">Whether the series are asked for.</param>
    /// <param name="aggregaten">Whether the key results are asked for.</param>
    public static IReadOnlyList<Uitvoerbestand> Schrijf(Raadcijfers cijfers, string map, bool reeksen, bool aggregaten)
    {
        ArgumentNullException.ThrowIfNull(cijfers);
        Directory.CreateDirectory(map);
        var geschreven = new List<Uitvoerbestand>();
        foreach (var (bestand, gevraagd, schrijf) in new (string, bool, Func<Raadcijfers, Stream, Uitvoerbestand>)[] { (Reeksen, reeksen, SchrijfReeksen), (Aggregaten, aggregaten, SchrijfAggregaten) })
        {
            File.Delete(Path.Combine(map, bestand));
            if (gevraagd)
            {
                using var uit = File.Create(Path.Combine(map, bestand));
                geschreven.Add(schrijf(cijfers, uit));
            }
        }

        using var json = File.Create(Path.Combine(map, Datapakketschrijver.Bestand));
        Datapakketschrijver.Schrijf(Pakket(cijfers, reeksen, aggregaten), json);
        return geschreven;
    }

    private static Uitvoerbestand SchrijfReeksen(Raadcijfers cijfers, Stream uit)
    {
        var regels = Openbaar.Reeks(cijfers);
        using var csv = new Csvschrijver(uit, VeldenVanReeksen(cijfers).Select(v => v.Naam));
        foreach (var r in regels)
        {
            csv.Rij(r.Reeks, Periodesoort.Woord(r.Periode), r.Periode, r.Gebied, Code(cijfers, r.Gebied), r.Getal.Waarde, Status(r.Getal));
        }

        return new Uitvoerbestand(Reeksen, csv.Rijen, regels.Count(r => r.Getal.Verborgen));
    }

    private static Uitvoerbestand SchrijfAggregaten(Raadcijfers cijfers, Stream uit)
    {
        var regels = Openbaar.Resultaten(cijfers);
        using var csv = new Csvschrijver(uit, VeldenVanAggregaten(cijfers).Select(v => v.Naam));
        foreach (var r in regels)
        {
            csv.Rij(
                r.Resultaat, r.Naam, r.Jaar, r.Gebied, Code(cijfers, r.Gebied), r.Getal.Waarde, Status(r.Getal),
                r.Teller.Waarde, Status(r.Teller), r.Noemer.Waarde, Status(r.Noemer), r.Norm, r.Richting);
        }

        return new Uitvoerbestand(Aggregaten, csv.Rijen, regels.Count(r => r.Getal.Verborgen));
    }

    private static Datapakket Pakket(Raadcijfers cijfers, bool reeksen, bool aggregaten)
    {
        var bestanden = new List<Databestand>();
        if (reeksen)
        {
            bestanden.Add(new Databestand(
                Path.GetFileNameWithoutExtension(Reeksen), Reeksen, "Eén rij per reeks per periode per gebied.", VeldenVanReeksen(cijfers))
            { Sleutel = ["reeks", "periode", "gebied"] });
        }

        if (aggregaten)
        {
            bestanden.Add(new Databestand(
                Path.GetFileNameWithoutExtension(Aggregaten), Aggregaten, "Eén rij per resultaat uit de bestuurlijke opdracht per jaar per gebied.", VeldenVanAggregaten(cijfers))
            { Sleutel = ["resultaat", "jaar", "gebied"] });
        }

        var drempel = cijfers.Referentie.Publicatiedrempel;
        return new Datapakket(
            $"rsd-open-data-{Resultaatcellen.Periode(cijfers.Jaar)}",
            $"Werk en bijstand in {Zinnen.Opsomming([.. cijfers.Gemeenten])}, {Datums.Jaar(cijfers.Jaar)}",
            (cijfers.Kenmerken.Synthetisch ? "Verzonnen gegevens, ontleend aan geen enkele persoon. " : "")
            + $"De cijfers van de pagina's voor de gemeenteraden over {Datums.Jaar(cijfers.Jaar)}, peildatum {Datums.Dag(cijfers.Peildatum)}. "
            + $"Aantallen van {drempel.Van} tot en met {drempel.TotEnMet} zijn verborgen, en zo nodig andere, zodat zij niet te berekenen zijn; het zijn dezelfde als op die pagina's. {Beschermingsectie.Rest(drempel.TotEnMet)} "
            + $"Gemaakt met: {cijfers.Kenmerken.Opdrachtregel} ({cijfers.Kenmerken.Definitieversie}).",
            bestanden)
        { Synthetisch = cijfers.Kenmerken.Synthetisch };
    }

    private static IReadOnlyList<Dataveld> VeldenVanReeksen(Raadcijfers cijfers) =>
    [
        new("reeks", Veldsoort.Tekst,
            "stand: open uitkeringsdossiers aan het eind van de maand. instroom, uitstroom: dossiers die begonnen en eindigden, alle gemeenten samen, zonder verhuizingen ertussen. "
            + "erbij, eraf: hetzelfde van één gemeente, met verhuizingen. omhoog, omlaag: dossiers op een hogere of lagere trede van de werkladder dan een jaar eerder. "
            + "lks: verschillende personen met loonkostensubsidie in het jaar.")
        { Verplicht = true, Keuzes = Openbaar.Namen },
        new("soort_periode", Veldsoort.Tekst, "De lengte van de periode.") { Verplicht = true, Keuzes = Periodesoort.Alle },
        new("periode", Veldsoort.Tekst, "De maand (JJJJ-MM), het kwartaal (JJJJ-K1) of het jaar (JJJJ).") { Verplicht = true },
        Gebied with { Keuzes = Gebieden(cijfers) },
        Gebiedscode,
        new("aantal", Veldsoort.Getal, "Het aantal; leeg als het niet wordt getoond."),
        Statusveld("status", "het aantal", cijfers) with { Verplicht = true },
    ];

    private static IReadOnlyList<Dataveld> VeldenVanAggregaten(Raadcijfers cijfers) =>
    [
        new("resultaat", Veldsoort.Tekst, "De code van het resultaat in de rekenregels.") { Verplicht = true },
        new("naam", Veldsoort.Tekst, "Het resultaat in woorden.") { Verplicht = true },
        new("jaar", Veldsoort.HeelGetal, "Het jaar.") { Verplicht = true },
        Gebied with { Keuzes = Gebieden(cijfers) },
        Gebiedscode,
        new("waarde", Veldsoort.Getal, "Het resultaat: een aantal, een aandeel of groei als breuk (0,8 is 80 %), of een rapportcijfer; leeg als het niet wordt getoond."),
        Statusveld("status", "de waarde", cijfers),
        new("teller", Veldsoort.Getal, "Het aantal boven de streep van een aandeel; bij groei het aantal van het jaar."),
        Statusveld("teller_status", "de teller", cijfers),
        new("noemer", Veldsoort.Getal, "Het aantal onder de streep van een aandeel, soms een gemiddelde over de maanden; bij groei het aantal van het jaar ervoor."),
        Statusveld("noemer_status", "de noemer", cijfers),
        new("norm", Veldsoort.Getal, "Wat in de bestuurlijke opdracht is afgesproken voor dit jaar en gebied; leeg zonder afspraak."),
        new("richting", Veldsoort.Tekst, "Of de norm een ondergrens of een bovengrens is.") { Keuzes = ["minimaal", "maximaal"] },
    ];

    private static Dataveld Statusveld(string naam, string wat, Raadcijfers cijfers) => new(
        naam, Veldsoort.Tekst,
        $"Hoe {wat} wordt getoond. {Getoond}: als getal. {TeKlein}: verborgen, want {cijfers.Referentie.Publicatiedrempel.Van} tot en met {cijfers.Referentie.Publicatiedrempel.TotEnMet}. "
        + $"{Meeverborgen}: verborgen, omdat anders een klein aantal te berekenen is. Leeg: er is geen getal.")
    { Keuzes = [Getoond, TeKlein, Meeverborgen] };

    private static IReadOnlyList<string> Gebieden(Raadcijfers cijfers) => [Gemeente.Totaal, .. cijfers.Gemeenten];

    private static string? Code(Raadcijfers cijfers, string gebied) => cijfers.Referentie.ZoekGemeente(gebied)?.CbsCode;

    private static string? Status(Raadgetal getal) => getal.Status switch
    {
        Celstatus.Getoond => Getoond,
        Celstatus.TeKlein => TeKlein,
        Celstatus.Meeverborgen => Meeverborgen,
        _ => null,
    };
}
