namespace RsdAnalytics.Forecasting.Models.Arima;

/// <summary>Differences of a series, and the way back.</summary>
internal static class Verschil
{
    /// <summary>The critical value of the KPSS test of a level at 5 %.</summary>
    private const double KpssGrens = 0.463;

    public static double[] Neem(double[] y, int lag)
    {
        var verschil = new double[y.Length - lag];
        for (var t = 0; t < verschil.Length; t++)
        {
            verschil[t] = y[t + lag] - y[t];
        }

        return verschil;
    }

    /// <summary>Adds forecasts of differences onto the series they are differences of.</summary>
    public static double[] Terug(double[] y, double[] punten, int lag)
    {
        var terug = new double[punten.Length];
        for (var h = 0; h < terug.Length; h++)
        {
            terug[h] = punten[h] + (h < lag ? y[y.Length - lag + h] : terug[h - lag]);
        }

        return terug;
    }

    /// <summary>Whether the test of Kwiatkowski and others finds that the series wanders, so that it must be differenced.</summary>
    public static bool Dwaalt(double[] y)
    {
        var n = y.Length;
        var gemiddelde = y.Average();
        var lags = (int)(4 * Math.Pow(n / 100d, 0.25));
        double som = 0, kwadraten = 0, variantie = 0;
        for (var t = 0; t < n; t++)
        {
            som += y[t] - gemiddelde;
            kwadraten += som * som;
            variantie += (y[t] - gemiddelde) * (y[t] - gemiddelde);
        }

        for (var lag = 1; lag <= lags; lag++)
        {
            var kruis = 0d;
            for (var t = lag; t < n; t++)
            {
                kruis += (y[t] - gemiddelde) * (y[t - lag] - gemiddelde);
            }

            variantie += 2 * (1 - (lag / (lags + 1d))) * kruis;
        }

        return variantie > 0 && kwadraten / (n * variantie) > KpssGrens;
    }
}
