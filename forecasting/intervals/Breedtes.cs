namespace RsdAnalytics.Forecasting.Intervals;

/// <summary>
/// The half widths of the intervals per month ahead, in the measure of <see cref="Ruimte"/>: the conformal quantile of the errors of
/// the rolling origins. One scale per horizon makes the errors of all horizons comparable, so that a short history still fills the tails.
/// </summary>
internal sealed record Breedtes(double[] Op80, double[] Op95)
{
    // Errors at neighbouring origins are nearly the same error, and the era to come is not the era of the backtest: the quantiles
    // are widened by what gave the best interval score on the training parts of the development half of M3 (docs/prognose.md).
    private const double Verruiming80 = 1.10;
    private const double Verruiming95 = 1.15;

    // Too few errors say little of the tails: then the factors of a normal distribution per mean absolute error, widened.
    private const int MinsteFouten = 8;
    private const double Terugval80 = 1.6;
    private const double Terugval95 = 2.9;

    /// <summary>The widths from errors per origin and month ahead.</summary>
    /// <param name="fouten">The errors, in the measure in which the widths are wanted.</param>
    /// <param name="historie">The series in that measure, for when there are no errors.</param>
    /// <param name="horizon">The number of months.</param>
    public static Breedtes Van(double[][] fouten, double[] historie, int horizon)
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
        var op80 = Verruiming80 * Kwantiel(genormeerd, 0.80, Terugval80);
        var op95 = Verruiming95 * Kwantiel(genormeerd, 0.95, Terugval95);
        return new Breedtes([.. schaal.Select(s => s * op80)], [.. schaal.Select(s => s * op95)]);
    }

    private static double Kwantiel(List<double> gesorteerd, double niveau, double terugval)
    {
        if (gesorteerd.Count < MinsteFouten)
        {
            return terugval;
        }

        var plaats = (int)Math.Ceiling((gesorteerd.Count + 1) * niveau) - 1;
        return plaats < gesorteerd.Count ? gesorteerd[plaats] : Math.Max(terugval, gesorteerd[^1]);
    }
}
