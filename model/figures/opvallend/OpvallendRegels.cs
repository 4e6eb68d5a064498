using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>What stands out against the months before: pure rules. A robust measure, so that one outlier of last year does not hide this one.</summary>
internal static class OpvallendRegels
{
    // Makes the median of the distances comparable with a standard deviation (for a normal distribution: 1 / 0.6745).
    private const double NormaleSpreiding = 1.4826;

    /// <summary>The middle of numbers; of an even number of them the mean of the two in the middle.</summary>
    /// <param name="waarden">At least one number.</param>
    public static double Mediaan(IEnumerable<double> waarden)
    {
        var rij = waarden.Order().ToList();
        var midden = rij.Count / 2;
        return rij.Count % 2 == 1 ? rij[midden] : (rij[midden - 1] + rij[midden]) / 2;
    }

    /// <summary>How far a number lies from the months before it, in spreads; null when there are too few of them.</summary>
    /// <param name="eerder">The same figure in the months before, oldest first; only the last of them count.</param>
    /// <param name="waarde">The figure of the month.</param>
    /// <param name="minsteSpreiding">The spread that chance alone gives; above zero.</param>
    /// <param name="grenzen">How far to look back and what stands out.</param>
    public static Maatstaf? Meet(IReadOnlyList<double> eerder, double waarde, double minsteSpreiding, Opvallendgrenzen grenzen)
    {
        var telt = eerder.TakeLast(grenzen.Terugblik).ToList();
        if (telt.Count < grenzen.Minimum || telt.Count == 0)
        {
            return null;
        }

        var midden = Mediaan(telt);
        var spreiding = Math.Max(NormaleSpreiding * Mediaan(telt.Select(w => Math.Abs(w - midden))), minsteSpreiding);
        return new Maatstaf(midden, midden - (grenzen.Drempel * spreiding), midden + (grenzen.Drempel * spreiding), (waarde - midden) / spreiding);
    }
}

/// <summary>Where a figure normally lies, and how far off this one is.</summary>
/// <param name="Midden">The middle of the months before.</param>
/// <param name="Onder">Below this it stands out.</param>
/// <param name="Boven">Above this it stands out.</param>
/// <param name="Score">The distance to the middle, in spreads; negative below it.</param>
internal readonly record struct Maatstaf(double Midden, double Onder, double Boven, double Score);
