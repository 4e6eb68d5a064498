using System.Globalization;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>What stands beside the key results, for people: numbers that explain them, the norm so far, and footnotes.</summary>
internal static class Kpierbij
{
    public static void Schrijf(TextWriter uit, Kpibeeld beeld)
    {
        if (beeld.Ernaast is { } ernaast)
        {
            Ernaast(uit, ernaast);
        }
        else
        {
            uit.WriteLine($"Van {Datums.Jaar(beeld.Peildatum.Jaar)} is geen maand geladen; daarom staat er geen waarde. Welke maanden er zijn, zegt: rsd");
        }

        foreach (var noot in beeld.Voetnoten)
        {
            uit.WriteLine(noot.Kpi is null ? noot.Tekst : $"{noot.Kpi}: {noot.Tekst}");
        }
    }

    private static void Ernaast(TextWriter uit, KpiErnaast e)
    {
        if (e.NietMeetbaar.Count > 0)
        {
            uit.WriteLine($"Naast K3, plaatsingen van dit jaar die nog niet meetbaar zijn: {Aantallen(e.NietMeetbaar)}.");
        }

        if (e.Begeleiding is { } b)
        {
            var groep = b.AfgesprokenGroep is { } afgesproken ? $" van ongeveer {Celtekst.Getal(afgesproken)}" : "";
            uit.WriteLine($"Naast K5, afgesproken {Celtekst.Getal(b.AfgesprokenPersonen)}{groep}; geworden {Celtekst.Getal(b.Personen)} van gemiddeld {Celtekst.Getal(b.Groep)}.");
        }

        if (e.Gesprekken.Count > 0)
        {
            var afspraak = e.GesprekkenAfgesproken is { } aantal ? $" (afspraak: ongeveer {Celtekst.Getal(aantal)} per jaar)" : "";
            uit.WriteLine($"Naast K6, preventieve gesprekken dit jaar: {Aantallen(e.Gesprekken)}{afspraak}.");
        }

        if (e.NaarRato.Count > 0)
        {
            NaarRato(uit, e.NaarRato);
        }
    }

    private static void NaarRato(TextWriter uit, IReadOnlyList<KpiNaarRato> regels)
    {
        uit.WriteLine($"Naast de norm van het hele jaar, die tot nu toe ({Celtekst.Procent(regels[0].DeelVanJaar)} van het jaar):");
        var tabel = new Tekstuitvoer("", "gemeente", "resultaat", "norm tot nu toe", "norm heel jaar", "op schema").Links(1).Links(5);
        foreach (var n in regels)
        {
            var soort = KpiDefinities.Zoek(n.Kpi)!.Soort;
            tabel.Rij(
                n.Kpi, n.Gemeente, Kpioverzicht.Waarde(soort, n.Waarde), Kpioverzicht.Waarde(soort, n.NormNaarRato), Kpioverzicht.Waarde(soort, n.Norm),
                n.OpSchema is { } op ? Celtekst.JaNee(op) : Getallen.Geen);
        }

        tabel.Schrijf(uit);
    }

    private static string Aantallen(IReadOnlyList<Gebiedsaantal> aantallen) =>
        string.Join(", ", aantallen.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Gemeente} {Celtekst.Getal(a.Aantal)}")));
}
