using System.Globalization;
using System.Runtime.InteropServices;

namespace RsdAnalytics.Model.Figures;

/// <summary>A row of fact_stand: the open cases of a lading in a municipality on a trede.</summary>
// Plain loops and a class: a query over a struct is compiled when the program runs, which a small load pays for more than for counting.
internal sealed record Standtelling(int Gemeente, string Trede, int Dossiers)
{
    /// <summary>Counts, in order of municipality and trede.</summary>
    /// <param name="rijen">The rows of the lading.</param>
    /// <param name="treden">The trede of every profile.</param>
    public static IReadOnlyList<Standtelling> Van(IReadOnlyList<Dossierrij> rijen, IReadOnlyDictionary<int, string> treden)
    {
        var perProfiel = new Dictionary<long, int>();
        foreach (var rij in rijen)
        {
            if (rij.Open)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(perProfiel, ((long)rij.Gemeente << 32) | (uint)rij.Profiel, out _)++;
            }
        }

        var tellingen = new List<Standtelling>();
        foreach (var (sleutel, dossiers) in perProfiel)
        {
            tellingen.Add(new Standtelling((int)(sleutel >> 32), treden[(int)(sleutel & uint.MaxValue)], dossiers));
        }

        return
        [
            .. tellingen
                .GroupBy(t => string.Create(CultureInfo.InvariantCulture, $"{t.Gemeente:D10} {t.Trede}"), StringComparer.Ordinal)
                .OrderBy(groep => groep.Key, StringComparer.Ordinal)
                .Select(groep => groep.First() with { Dossiers = groep.Sum(t => t.Dossiers) }),
        ];
    }
}
