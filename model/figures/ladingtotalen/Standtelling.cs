namespace RsdAnalytics.Model.Figures;

/// <summary>A row of fact_stand: the open cases of a lading in a municipality on a trede.</summary>
internal readonly record struct Standtelling(int Gemeente, string Trede, int Dossiers)
{
    /// <summary>Counts, in order of municipality and trede.</summary>
    /// <param name="rijen">The rows of the lading.</param>
    /// <param name="treden">The trede of every profile.</param>
    public static IReadOnlyList<Standtelling> Van(IEnumerable<Dossierrij> rijen, IReadOnlyDictionary<int, string> treden) =>
    [
        .. rijen.Where(r => r.Open)
            .CountBy(r => (r.Gemeente, r.Profiel))
            .GroupBy(g => (g.Key.Gemeente, Trede: treden[g.Key.Profiel]), g => g.Value)
            .Select(g => new Standtelling(g.Key.Gemeente, g.Key.Trede, g.Sum()))
            .OrderBy(s => s.Gemeente).ThenBy(s => s.Trede, StringComparer.Ordinal),
    ];
}
