namespace RsdAnalytics.Forecasting;

/// <summary>
/// The unit in which a series is computed: 1, but for extreme series their largest value, so that squares and sums neither lose their
/// digits nor overflow.
/// </summary>
internal static class Eenheid
{
    private const double Kleinste = 1e-6;
    private const double Grootste = 1e12;

    // Below the normal numbers a quotient has no digits left; such a series is as good as zero.
    private const double Niets = 1e-300;

    public static double Van(ReadOnlySpan<double> waarden)
    {
        var grootste = 0d;
        foreach (var waarde in waarden)
        {
            grootste = Math.Max(grootste, Math.Abs(waarde));
        }

        return grootste is < Niets or (>= Kleinste and <= Grootste) ? 1 : grootste;
    }

    public static double[] Deel(ReadOnlySpan<double> waarden, double eenheid)
    {
        var gedeeld = waarden.ToArray();
        for (var i = 0; i < gedeeld.Length; i++)
        {
            gedeeld[i] /= eenheid;
        }

        return gedeeld;
    }

    /// <summary>The series in that unit; the series itself when the unit is 1.</summary>
    public static Reeks Deel(Reeks reeks, double eenheid) =>
        eenheid == 1 ? reeks : new Reeks(reeks.Naam, reeks.Begin, Deel(reeks.Span, eenheid));

    /// <summary>The forecast back in the unit of the user; what no longer fits a number stops at the largest one.</summary>
    public static Reeksprognose Maal(Reeksprognose prognose, double eenheid)
    {
        if (eenheid == 1)
        {
            return prognose;
        }

        return prognose with
        {
            Punten =
            [
                .. prognose.Punten.Select(punt => punt with
                {
                    Punt = Terug(punt.Punt),
                    Onder80 = Terug(punt.Onder80),
                    Boven80 = Terug(punt.Boven80),
                    Onder95 = Terug(punt.Onder95),
                    Boven95 = Terug(punt.Boven95),
                }),
            ],
            Paden = [.. prognose.Paden.Select(pad => pad.Select(Terug).ToArray())],
        };

        double Terug(double waarde) => Math.Min(waarde * eenheid, double.MaxValue);
    }
}
