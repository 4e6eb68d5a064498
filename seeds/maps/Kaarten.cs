using System.Reflection;

namespace RsdAnalytics.Seeds.Maps;

/// <summary>
/// The maps that come with the program: of the statutory monthly statistics of which the fields are public. They are partial: what a statistic does
/// not have, the map says, with the reason.
/// </summary>
public static class Kaarten
{
    private const string Voorvoegsel = "maps/";
    private const string Extensie = ".csv";
    private static readonly Assembly Programma = typeof(Kaarten).Assembly;

    /// <summary>Their names, in order.</summary>
    public static IReadOnlyList<string> Namen { get; } =
        [.. Programma.GetManifestResourceNames()
            .Where(n => n.StartsWith(Voorvoegsel, StringComparison.Ordinal))
            .Select(n => Path.GetFileNameWithoutExtension(n[Voorvoegsel.Length..]))
            .Order(StringComparer.Ordinal)];

    /// <summary>What messages call the file of a map.</summary>
    public static string Bestand(string naam) => Namen.First(n => Zelfde(n, naam)) + Extensie;

    /// <summary>The bytes of a map; null when there is none of this name.</summary>
    public static byte[]? Lees(string naam)
    {
        if (!Namen.Any(n => Zelfde(n, naam)))
        {
            return null;
        }

        using var stroom = Programma.GetManifestResourceStream(Voorvoegsel + Bestand(naam))!;
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        return geheugen.ToArray();
    }

    private static bool Zelfde(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
