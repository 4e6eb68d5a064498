using RsdAnalytics.Cli.Output;
using RsdAnalytics.Etl.Load;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd laad --json. Source: ontwerp, "Command line".</summary>
internal static class Laadantwoord
{
    public static object Van(IReadOnlyList<Laaduitkomst> uitkomsten) => new { ladingen = uitkomsten.Select(Lading) };

    private static Dictionary<string, object?> Lading(Laaduitkomst u)
    {
        var lading = new Dictionary<string, object?>
        {
            ["maand"] = u.Maand,
            ["lading"] = u.Lading,
            ["status"] = Laadverslag.Woord(u.Status),
            ["reden"] = u.Reden,
        };
        if (u.Vervangt is { } vervangt)
        {
            lading["vervangt"] = vervangt;
        }

        lading["bestanden"] = Bestanden(u);
        lading["bevindingen"] = Bevindingen(u);
        return lading;
    }

    /// <summary>The count of every file.</summary>
    public static IEnumerable<object> Bestanden(Laaduitkomst u) =>
        u.Bestanden.Select(t => new { bestand = t.Bestand, gelezen = t.Gelezen, geladen = t.Geladen, afgekeurd = t.Afgekeurd });

    /// <summary>Every finding with its place.</summary>
    public static IEnumerable<object> Bevindingen(Laaduitkomst u) =>
        u.Bevindingen.Select(b => new { code = b.Code, bestand = b.Bestand, regel = b.Regel, kolom = b.Kolom, melding = b.Melding });
}
