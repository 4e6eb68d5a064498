namespace RsdAnalytics.Forecasting.Ssa;

/// <summary>The linear recurrence of SSA: each value is a weighted sum of those before it, the oldest lag first.</summary>
internal static class Recursie
{
    /// <summary>Continues a window of values, taking its own answers in.</summary>
    public static double[] Vervolg(double[] alfa, double[] stand, int horizon)
    {
        var rij = new double[stand.Length + horizon];
        stand.CopyTo(rij, 0);
        for (var h = 0; h < horizon; h++)
        {
            rij[stand.Length + h] = Stap(alfa, rij.AsSpan(h, stand.Length));
        }

        return rij[stand.Length..];
    }

    /// <summary>The weighted sum of one window.</summary>
    public static double Stap(double[] alfa, ReadOnlySpan<double> venster)
    {
        var som = 0d;
        for (var i = 0; i < alfa.Length; i++)
        {
            som += alfa[i] * venster[i];
        }

        return som;
    }

    /// <summary>What a shock of 1 has become 0, 1, … <paramref name="stappen"/> steps later.</summary>
    public static double[] Impuls(double[] alfa, int stappen)
    {
        var psi = new double[stappen + 1];
        psi[0] = 1;
        for (var stap = 1; stap <= stappen; stap++)
        {
            for (var lag = 1; lag <= Math.Min(stap, alfa.Length); lag++)
            {
                psi[stap] += alfa[^lag] * psi[stap - lag];
            }
        }

        return psi;
    }
}
