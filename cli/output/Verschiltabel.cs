using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Changed key results as a table: from what to what, with the counts they are made of.</summary>
internal static class Verschiltabel
{
    public static void Schrijf(TextWriter uit, IEnumerable<Cijferverschil> cijfers)
    {
        var tabel = new Tekstuitvoer("jaar", "", "resultaat", "gemeente", "van", "naar", "teller", "noemer").Links(1).Links(2).Links(3);
        foreach (var c in cijfers)
        {
            var definitie = KpiDefinities.Zoek(c.Van.Kpi)!;
            tabel.Rij(
                Datums.Jaar(c.Jaar), c.Van.Kpi, definitie.Naam, c.Van.Gemeente,
                Kpioverzicht.Waarde(definitie.Soort, c.Van.Waarde), Kpioverzicht.Waarde(definitie.Soort, c.Naar.Waarde),
                Overgang(c.Van.Teller, c.Naar.Teller), Overgang(c.Van.Noemer, c.Naar.Noemer));
        }

        tabel.Schrijf(uit);
    }

    /// <summary>From what to what; one number where it is the same.</summary>
    public static string Overgang(double? van, double? naar) => van == naar ? Getal(van) : $"{Getal(van)} → {Getal(naar)}";

    private static string Getal(double? waarde) =>
        waarde is { } getal ? Getallen.Getal(getal, getal == Math.Floor(getal) ? 0 : 1) : Getallen.Geen;
}
