namespace RsdAnalytics.Forecasting.Intervals;

/// <summary>
/// How large an error is usual so many months ahead: a power of the horizon through the mean absolute errors, drawn towards the growth
/// that is usual for months, because a short backtest sees few long horizons.
/// </summary>
internal static class Foutschaal
{
    private const double GewoneMacht = 0.35;
    private const double HoogsteMacht = 0.9;

    // The weight of that usual growth, in errors.
    private const double Voorkennis = 14;

    public static double[] PerHorizon(double[][] fouten, double[] historie, int horizon)
    {
        double n = 0, x = 0, y = 0, xx = 0, xy = 0;
        for (var h = 0; h < horizon; h++)
        {
            var (som, aantal) = Absoluut(fouten, h);
            if (som > 0)
            {
                var (ver, groot) = (Math.Log(h + 1), Math.Log(som / aantal));
                n += aantal;
                x += aantal * ver;
                y += aantal * groot;
                xx += aantal * ver * ver;
                xy += aantal * ver * groot;
            }
        }

        if (n == 0)
        {
            return fouten.Length > 0 ? new double[horizon] : Stapsgewijs(historie, horizon);
        }

        var (midden, niveau) = (x / n, y / n);
        var macht = (xy - (midden * y) + (GewoneMacht * Voorkennis)) / (xx - (midden * x) + Voorkennis);
        macht = Math.Clamp(macht, 0, HoogsteMacht);
        return [.. Enumerable.Range(1, horizon).Select(h => Math.Exp(niveau + (macht * (Math.Log(h) - midden))))];
    }

    private static (double Som, int Aantal) Absoluut(double[][] fouten, int h)
    {
        var (som, aantal) = (0d, 0);
        foreach (var rij in fouten)
        {
            if (h < rij.Length)
            {
                som += Math.Abs(rij[h]);
                aantal++;
            }
        }

        return (som, aantal);
    }

    // Without a backtest: the steps of the series itself, building up as a random walk does.
    private static double[] Stapsgewijs(double[] historie, int horizon)
    {
        var som = 0d;
        for (var i = 1; i < historie.Length; i++)
        {
            som += Math.Abs(historie[i] - historie[i - 1]);
        }

        var stap = historie.Length > 1 ? som / (historie.Length - 1) : Math.Abs(historie[0]);
        return [.. Enumerable.Range(1, horizon).Select(h => stap * Math.Sqrt(h))];
    }
}
