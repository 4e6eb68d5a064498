namespace RsdAnalytics.Forecasting.Intervals;

/// <summary>
/// Intervals by split conformal prediction: the errors of the rolling origins say how wide the interval must be, whatever their
/// distribution. One scale per horizon makes the errors of all horizons comparable, so that a short history still fills the tails.
/// </summary>
internal static class Conformeel
{
    private const int MinsteFouten = 8;

    /// <summary>The intervals of a forecast from its own backtest.</summary>
    public static Banden Banden(Terugtoets toets)
    {
        var (breedte80, breedte95) = Breedtes(toets.Fouten, toets.Reeks.Span, toets.Horizon);
        return Intervals.Banden.Rond(toets.Voorspelling.Punten, breedte80, breedte95);
    }

    /// <summary>
    /// The share of backtest values inside the intervals as they would have been drawn at the time: an origin is judged by the
    /// errors that were known then. Null when there is nothing to judge.
    /// </summary>
    public static (double? Dekking80, double? Dekking95) Dekking(Terugtoets toets)
    {
        var (binnen80, binnen95, aantal) = (0, 0, 0);
        for (var o = 1; o < toets.Oorsprongen.Length; o++)
        {
            var bekend = toets.Oorsprongen[o];
            var fouten = Bekend(toets, o, bekend);
            if (fouten.Sum(rij => rij.Length) < MinsteFouten)
            {
                continue;
            }

            var (breedte80, breedte95) = Breedtes(fouten, toets.Reeks.Span[..bekend], toets.Horizon);
            for (var h = 0; h < toets.Fouten[o].Length; h++)
            {
                var fout = Math.Abs(toets.Fouten[o][h]);
                binnen80 += fout <= breedte80[h] ? 1 : 0;
                binnen95 += fout <= breedte95[h] ? 1 : 0;
                aantal++;
            }
        }

        return aantal == 0 ? (null, null) : ((double)binnen80 / aantal, (double)binnen95 / aantal);
    }

    /// <summary>The half widths of both intervals for each month of the horizon.</summary>
    public static (double[] Breedte80, double[] Breedte95) Breedtes(double[][] fouten, ReadOnlySpan<double> historie, int horizon)
    {
        var schaal = Foutschaal.PerHorizon(fouten, historie, horizon);
        var genormeerd = new List<double>();
        foreach (var rij in fouten)
        {
            for (var h = 0; h < rij.Length; h++)
            {
                if (schaal[h] > 0)
                {
                    genormeerd.Add(Math.Abs(rij[h]) / schaal[h]);
                }
            }
        }

        genormeerd.Sort();
        var q80 = Kwantiel(genormeerd, 0.80, 1.6);
        var q95 = Kwantiel(genormeerd, 0.95, 2.9);
        return ([.. schaal.Select(s => s * q80)], [.. schaal.Select(s => s * q95)]);
    }

    // Too few errors say little of the tails: then the factor of a normal distribution, per mean absolute error, widened.
    private static double Kwantiel(List<double> gesorteerd, double niveau, double terugval)
    {
        if (gesorteerd.Count < MinsteFouten)
        {
            return terugval;
        }

        var plaats = (int)Math.Ceiling((gesorteerd.Count + 1) * niveau) - 1;
        return plaats < gesorteerd.Count ? gesorteerd[plaats] : Math.Max(terugval, gesorteerd[^1]);
    }

    private static double[][] Bekend(Terugtoets toets, int o, int bekend) =>
        [.. toets.Fouten.Take(o).Select((rij, i) => rij[..Math.Min(rij.Length, bekend - toets.Oorsprongen[i])])];
}
