namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Months whose spending does not fit the cases: spending per open case is compared with the months around it. Pure
/// arithmetic; the limits are this program's choice, made so that holiday pay and a quiet summer do not alarm.
/// </summary>
internal static class Lastencontrole
{
    /// <summary>Months on either side that are compared with.</summary>
    public const int Buren = 3;

    /// <summary>The share by which a month may differ from the middle of its neighbours.</summary>
    public const double Marge = 0.25;

    /// <summary>Below this number of cases one large benefit already shifts the mean.</summary>
    public const int MinsteDossiers = 20;

    // With fewer neighbours the middle is a matter of chance.
    private const int MinsteBuren = 2;

    /// <summary>
    /// The ratio of a month's spending per case to the middle of its neighbours, minus one, when that is beyond the margin;
    /// null when the month fits or cannot be judged.
    /// </summary>
    /// <param name="reeks">Spending per open case of one municipality, month by month; null where it cannot be judged.</param>
    /// <param name="plaats">The place of the month in the series.</param>
    public static double? Afwijking(IReadOnlyList<double?> reeks, int plaats)
    {
        if (reeks[plaats] is not { } waarde)
        {
            return null;
        }

        var buren = Enumerable.Range(plaats - Buren, (2 * Buren) + 1)
            .Where(i => i != plaats && i >= 0 && i < reeks.Count)
            .Select(i => reeks[i])
            .OfType<double>()
            .Order()
            .ToList();
        if (buren.Count < MinsteBuren)
        {
            return null;
        }

        var midden = (buren[(buren.Count - 1) / 2] + buren[buren.Count / 2]) / 2;
        var afwijking = midden == 0 ? double.PositiveInfinity : (waarde / midden) - 1;
        return Math.Abs(afwijking) > Marge ? afwijking : null;
    }
}
