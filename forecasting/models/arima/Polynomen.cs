namespace RsdAnalytics.Forecasting.Models.Arima;

/// <summary>
/// Both sides of an ARMA model as lists of lags and weights: the product of the ordinary and the seasonal polynomial, most of whose
/// coefficients are zero.
/// </summary>
internal readonly struct Polynomen
{
    // Partial autocorrelations stay inside this, so that the model stays clear of the unit circle.
    private const double Rand = 0.985;

    private Polynomen((int[] Lags, double[] Gewichten) ar, (int[] Lags, double[] Gewichten) ma, double constante)
    {
        (ArLags, Ar) = ar;
        (MaLags, Ma) = ma;
        Constante = constante;
    }

    public int[] ArLags { get; }

    /// <summary>w(t) = Σ Ar·w(t − lag) + a(t) + Σ Ma·a(t − lag).</summary>
    public double[] Ar { get; }

    public int[] MaLags { get; }

    public double[] Ma { get; }

    /// <summary>The mean around which w moves, in units of its standard deviation.</summary>
    public double Constante { get; }

    /// <summary>The polynomials for free parameters: any number gives a stationary and invertible model.</summary>
    public static Polynomen Van(Arimaorde orde, double[] vrij)
    {
        var i = 0;
        var ar = Coefficienten(vrij, ref i, orde.P);
        var sar = Coefficienten(vrij, ref i, orde.SeizoenP);
        var ma = Coefficienten(vrij, ref i, orde.Q);
        var sma = Coefficienten(vrij, ref i, orde.SeizoenQ);
        return new Polynomen(Product(ar, sar, -1), Product(ma, sma, 1), orde.Constante ? vrij[i] : 0);
    }

    // Partial autocorrelations to coefficients (Durbin and Levinson).
    private static double[] Coefficienten(double[] vrij, ref int i, int n)
    {
        var phi = new double[n];
        var vorige = new double[n];
        for (var k = 0; k < n; k++)
        {
            var r = Rand * Math.Tanh(vrij[i++]);
            phi[k] = r;
            for (var j = 0; j < k; j++)
            {
                phi[j] = vorige[j] - (r * vorige[k - 1 - j]);
            }

            phi.CopyTo(vorige, 0);
        }

        return phi;
    }

    // (1 − Σ a·B^i)(1 − Σ s·B^12i) for AR; for MA the same parameters with the sign turned.
    private static (int[] Lags, double[] Gewichten) Product(double[] gewoon, double[] seizoen, int teken)
    {
        var lags = new List<int>();
        var gewichten = new List<double>();
        for (var s = 0; s <= seizoen.Length; s++)
        {
            for (var g = 0; g <= gewoon.Length; g++)
            {
                if (s + g > 0)
                {
                    var a = g == 0 ? 1 : -gewoon[g - 1];
                    var b = s == 0 ? 1 : -seizoen[s - 1];
                    lags.Add((s * Seizoen.Maanden) + g);
                    gewichten.Add(teken * a * b);
                }
            }
        }

        return ([.. lags], [.. gewichten]);
    }
}
