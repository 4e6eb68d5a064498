namespace RsdAnalytics.Forecasting.Intervals;

/// <summary>
/// Where errors are measured: on square roots for counts and amounts, so that a band grows with its level, leans upwards and cannot
/// pass zero; as they are where the history has values below zero.
/// </summary>
internal readonly record struct Ruimte(bool Wortel)
{
    public static Ruimte Van(ReadOnlySpan<double> waarden)
    {
        foreach (var waarde in waarden)
        {
            if (waarde < 0)
            {
                return new Ruimte(false);
            }
        }

        return new Ruimte(true);
    }

    public double In(double waarde) => Wortel ? Math.Sqrt(Math.Max(0, waarde)) : waarde;

    public double Uit(double maat) => Wortel ? Math.Max(0, maat) * Math.Max(0, maat) : Math.Max(0, maat);
}
