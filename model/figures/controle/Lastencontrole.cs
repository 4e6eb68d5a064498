using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Months whose spending does not fit the cases: spending per open case is compared with the months around it. Pure
/// arithmetic; the limits are reference data, chosen so that holiday pay and a quiet summer do not alarm.
/// </summary>
internal static class Lastencontrole
{
    // With fewer neighbours the middle is a matter of chance.
    private const int MinsteBuren = 2;

    /// <summary>
    /// The ratio of a month's spending per case to the middle of its neighbours, minus one, when that is beyond the margin;
    /// null when the month fits or cannot be judged.
    /// </summary>
    /// <param name="reeks">Spending per open case of one municipality, month by month; null where it cannot be judged.</param>
    /// <param name="plaats">The place of the month in the series.</param>
    /// <param name="grenzen">What stands out.</param>
    public static double? Afwijking(IReadOnlyList<double?> reeks, int plaats, Lastengrenzen grenzen)
    {
        if (reeks[plaats] is not { } waarde)
        {
            return null;
        }

        var waarden = Enumerable.Range(plaats - grenzen.Buurmaanden, (2 * grenzen.Buurmaanden) + 1)
            .Where(i => i != plaats && i >= 0 && i < reeks.Count)
            .Select(i => reeks[i])
            .OfType<double>()
            .Order()
            .ToList();
        if (waarden.Count < MinsteBuren)
        {
            return null;
        }

        var midden = (waarden[(waarden.Count - 1) / 2] + waarden[waarden.Count / 2]) / 2;
        var afwijking = midden == 0 ? double.PositiveInfinity : (waarde / midden) - 1;
        return Math.Abs(afwijking) > grenzen.Marge ? afwijking : null;
    }
}
