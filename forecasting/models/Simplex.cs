namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// Nelder and Mead's downhill simplex for a handful of parameters. MathNet has one too, but it throws when its iterations run out
/// where the best point so far is what a smoothing model needs, and allocates at each step of what is the innermost loop here.
/// </summary>
internal static class Simplex
{
    /// <summary>The best point found; values that are no number count as infinitely bad.</summary>
    /// <param name="doel">What is made small.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="stap">How far the first trials lie from it, per parameter.</param>
    /// <param name="evaluaties">The most calls of <paramref name="doel"/>.</param>
    /// <param name="nauwkeurigheid">The relative spread of values at which it is done.</param>
    public static double[] Minimaliseer(
        Func<double[], double> doel, double[] start, double[] stap, int evaluaties, double nauwkeurigheid = 1e-7)
    {
        var n = start.Length;
        var punten = new double[n + 1][];
        var waarden = new double[n + 1];
        for (var i = 0; i <= n; i++)
        {
            punten[i] = [.. start];
            if (i > 0)
            {
                punten[i][i - 1] += stap[i - 1];
            }

            waarden[i] = Waarde(doel, punten[i]);
        }

        var gebruikt = n + 1;
        var midden = new double[n];
        var proef = new double[n];
        var proef2 = new double[n];
        while (gebruikt < evaluaties)
        {
            Array.Sort(waarden, punten);
            if (Math.Abs(waarden[n] - waarden[0]) <= nauwkeurigheid * (Math.Abs(waarden[0]) + nauwkeurigheid))
            {
                break;
            }

            Midden(punten, midden);
            var fout = Probeer(doel, midden, punten[n], -1, proef);
            gebruikt++;
            if (fout < waarden[0])
            {
                var verder = Probeer(doel, midden, punten[n], -2, proef2);
                gebruikt++;
                (proef, proef2, fout) = verder < fout ? (proef2, proef, verder) : (proef, proef2, fout);
            }
            else if (fout >= waarden[n - 1])
            {
                var binnen = Probeer(doel, midden, punten[n], fout < waarden[n] ? -0.5 : 0.5, proef2);
                gebruikt++;
                if (binnen >= Math.Min(fout, waarden[n]))
                {
                    Krimp(doel, punten, waarden);
                    gebruikt += n;
                    continue;
                }

                (proef, proef2, fout) = (proef2, proef, binnen);
            }

            proef.CopyTo(punten[n], 0);
            waarden[n] = fout;
        }

        return punten[Array.IndexOf(waarden, waarden.Min())];
    }

    private static void Midden(double[][] punten, double[] midden)
    {
        var n = midden.Length;
        for (var j = 0; j < n; j++)
        {
            var som = 0d;
            for (var i = 0; i < n; i++)
            {
                som += punten[i][j];
            }

            midden[j] = som / n;
        }
    }

    private static double Probeer(Func<double[], double> doel, double[] midden, double[] slechtste, double factor, double[] proef)
    {
        for (var j = 0; j < midden.Length; j++)
        {
            proef[j] = midden[j] + (factor * (slechtste[j] - midden[j]));
        }

        return Waarde(doel, proef);
    }

    private static void Krimp(Func<double[], double> doel, double[][] punten, double[] waarden)
    {
        for (var i = 1; i < punten.Length; i++)
        {
            for (var j = 0; j < punten[i].Length; j++)
            {
                punten[i][j] = (punten[i][j] + punten[0][j]) / 2;
            }

            waarden[i] = Waarde(doel, punten[i]);
        }
    }

    private static double Waarde(Func<double[], double> doel, double[] punt)
    {
        var waarde = doel(punt);
        return double.IsNaN(waarde) ? double.PositiveInfinity : waarde;
    }
}
