namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// Exponential smoothing of a series without season, additive errors, fitted by least squares of the one-month-ahead errors. The
/// initial level and trend are not searched for: the errors are linear in them, so they follow from the smoothing parameters.
/// </summary>
internal static class Trendafvlakking
{
    private const double Ridge = 1e-9;
    private const int Evaluaties = 250;

    /// <summary>The state after the last value, and the damping with which its trend goes on.</summary>
    internal readonly record struct Toestand(double Niveau, double Trend, double Demping)
    {
        public double[] Vervolg(int horizon)
        {
            var punten = new double[horizon];
            var (niveau, trend) = (Niveau, Trend);
            for (var h = 0; h < horizon; h++)
            {
                trend *= Demping;
                niveau += trend;
                punten[h] = niveau;
            }

            return punten;
        }
    }

    /// <summary>Level only.</summary>
    public static Toestand Ses(double[] y)
    {
        var p = Simplex.Minimaliseer(q => Fout(y, Sigmoide(q[0]), 0, 0, out _), [0], [1], Evaluaties);
        _ = Fout(y, Sigmoide(p[0]), 0, 0, out var toestand);
        return toestand;
    }

    /// <summary>Level and trend, undamped.</summary>
    public static Toestand Holt(double[] y)
    {
        var p = Simplex.Minimaliseer(q => Fout(y, Sigmoide(q[0]), Sigmoide(q[0]) * Sigmoide(q[1]), 1, out _), [0, -2], [1, 1], Evaluaties);
        _ = Fout(y, Sigmoide(p[0]), Sigmoide(p[0]) * Sigmoide(p[1]), 1, out var toestand);
        return toestand;
    }

    /// <summary>Level and a trend that dies out, by a factor of 0.8 to 0.98 a month.</summary>
    public static Toestand Gedempt(double[] y)
    {
        var p = Simplex.Minimaliseer(
            q => Fout(y, Sigmoide(q[0]), Sigmoide(q[0]) * Sigmoide(q[1]), Demping(q[2]), out _), [0, -2, 1], [1, 1, 1], Evaluaties);
        _ = Fout(y, Sigmoide(p[0]), Sigmoide(p[0]) * Sigmoide(p[1]), Demping(p[2]), out var toestand);
        return toestand;
    }

    private static double Sigmoide(double x) => 1 / (1 + Math.Exp(-x));

    private static double Demping(double x) => 0.8 + (0.18 * Sigmoide(x));

    // Runs the recursion on the series and on the two unit starts at once, then solves for the start that makes the errors least.
    private static double Fout(double[] y, double alfa, double beta, double phi, out Toestand toestand)
    {
        double l0 = 0, b0 = 0, l1 = 1, b1 = 0, l2 = 0, b2 = 1;
        double s11 = Ridge, s12 = 0, s22 = Ridge, r1 = 0, r2 = 0, ee = 0;
        var basis = y[0];
        foreach (var waarde in y)
        {
            var e0 = waarde - basis - l0 - (phi * b0);
            var x1 = l1 + (phi * b1);
            var x2 = l2 + (phi * b2);
            s11 += x1 * x1;
            s12 += x1 * x2;
            s22 += x2 * x2;
            r1 += x1 * e0;
            r2 += x2 * e0;
            ee += e0 * e0;
            l0 += (phi * b0) + (alfa * e0);
            b0 = (phi * b0) + (beta * e0);
            l1 = x1 - (alfa * x1);
            b1 = (phi * b1) - (beta * x1);
            l2 = x2 - (alfa * x2);
            b2 = (phi * b2) - (beta * x2);
        }

        var noemer = (s11 * s22) - (s12 * s12);
        var (niveau, trend) = phi == 0
            ? (r1 / s11, 0)
            : (((s22 * r1) - (s12 * r2)) / noemer, ((s11 * r2) - (s12 * r1)) / noemer);
        toestand = new Toestand(basis + l0 + (niveau * l1) + (trend * l2), b0 + (niveau * b1) + (trend * b2), phi);
        return ee - (niveau * r1) - (trend * r2);
    }
}
