using RsdAnalytics.Cli.Output;
using RsdAnalytics.Etl.Load;

namespace RsdAnalytics.Cli.Json;

/// <summary>
/// The answer of rsd contract controleer --json: per month its verdict (goed, deels, geweigerd) and what laad --json would say of its files and rows.
/// </summary>
internal static class Contractantwoord
{
    public static object Van(IReadOnlyList<Laaduitkomst> uitkomsten) => new
    {
        maanden = uitkomsten.Select(u => new
        {
            maand = u.Maand,
            oordeel = Contractoverzicht.Woord(u),
            reden = u.Reden,
            bestanden = u.Bestanden.Select(b => new { bestand = b.Bestand, gelezen = b.Gelezen, goed = b.Gelezen - b.Afgekeurd, afgekeurd = b.Afgekeurd }),
            bevindingen = Laadantwoord.Bevindingen(u),
        }),
    };
}
