namespace RsdAnalytics.Cli.Output;

/// <summary>Which known words a mistyped one was likely meant to be.</summary>
internal static class Typefout
{
    private const int KortsteBegin = 3;
    private const int LettersPerFout = 3;

    /// <summary>The nearest known words, nearest first; empty when none is near.</summary>
    /// <param name="getypt">The word as typed; dashes in front do not count.</param>
    /// <param name="bekend">The words that are known here.</param>
    public static IReadOnlyList<string> Nabij(string getypt, IEnumerable<string> bekend)
    {
        var woord = Kaal(getypt);
        var nabij = bekend
            .Select(b => (Woord: b, Afstand: Gewogen(woord, Kaal(b))))
            .Where(b => b.Afstand is not null)
            .OrderBy(b => b.Afstand).ThenBy(b => b.Woord, StringComparer.Ordinal)
            .ToList();
        return [.. nabij.Where(b => b.Afstand == nabij[0].Afstand).Select(b => b.Woord)];
    }

    /// <summary>
    /// How many letters must be added, left out, changed or swapped with the next to make one word of the other.
    /// </summary>
    public static int Afstand(string a, string b)
    {
        var rijen = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rijen[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rijen[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var vervangen = rijen[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rijen[i, j] = Math.Min(vervangen, Math.Min(rijen[i - 1, j], rijen[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rijen[i, j] = Math.Min(rijen[i, j], rijen[i - 2, j - 2] + 1);
                }
            }
        }

        return rijen[a.Length, b.Length];
    }

    // A word that was not typed to its end is as near as one fault; further away than a third of its letters it is another word.
    private static int? Gewogen(string woord, string bekend)
    {
        if (woord.Length >= KortsteBegin && woord != bekend && bekend.StartsWith(woord, StringComparison.Ordinal))
        {
            return 1;
        }

        var afstand = Afstand(woord, bekend);
        return afstand <= Math.Max(woord.Length, bekend.Length) / LettersPerFout ? afstand : null;
    }

    private static string Kaal(string woord) => woord.TrimStart('-', '/').ToLowerInvariant();
}
