namespace RsdAnalytics.Forecasting.Models.Arima;

/// <summary>
/// Levenberg and Marquardt's least squares for a few parameters with differences for derivatives: an ARIMA search fits dozens of small
/// models to every series, where a general optimiser would spend its time on objects.
/// </summary>
internal static class Levenberg
{
    private const int Ronden = 15;
    private const double Stap = 1e-5;
    private const double Grens = 8;
    private const double Nauwkeurigheid = 1e-6;

    public static double[] Minimaliseer(Action<double[], double[]> residuen, double[] start, int lengte)
    {
        var k = start.Length;
        var p = (double[])start.Clone();
        var r = new double[lengte];
        residuen(p, r);
        var fout = Kwadraten(r);
        var jacobiaan = new double[k][];
        for (var j = 0; j < k; j++)
        {
            jacobiaan[j] = new double[lengte];
        }

        var proef = new double[k];
        var proefR = new double[lengte];
        var lambda = 0.01;
        for (var ronde = 0; ronde < Ronden; ronde++)
        {
            for (var j = 0; j < k; j++)
            {
                p.CopyTo(proef, 0);
                proef[j] += Stap;
                residuen(proef, jacobiaan[j]);
                for (var t = 0; t < lengte; t++)
                {
                    jacobiaan[j][t] = (jacobiaan[j][t] - r[t]) / Stap;
                }
            }

            var beter = false;
            var winst = 0d;
            for (var poging = 0; poging < 6 && !beter; poging++)
            {
                var stap = Oplossing(jacobiaan, r, lambda);
                for (var j = 0; j < k; j++)
                {
                    proef[j] = Math.Clamp(p[j] - stap[j], -Grens, Grens);
                }

                residuen(proef, proefR);
                var nieuw = Kwadraten(proefR);
                beter = nieuw < fout;
                lambda *= beter ? 0.2 : 5;
                if (beter)
                {
                    winst = fout - nieuw;
                    fout = nieuw;
                    (p, proef) = (proef, p);
                    (r, proefR) = (proefR, r);
                }
            }

            if (!beter || winst < Nauwkeurigheid * fout)
            {
                break;
            }
        }

        return p;
    }

    private static double Kwadraten(double[] r)
    {
        var som = 0d;
        foreach (var waarde in r)
        {
            som += waarde * waarde;
        }

        return double.IsNaN(som) ? double.PositiveInfinity : som;
    }

    // (J'J + λ·diag) x = J'r by elimination; the diagonal keeps it solvable.
    private static double[] Oplossing(double[][] jacobiaan, double[] r, double lambda)
    {
        var k = jacobiaan.Length;
        var a = new double[k, k + 1];
        for (var i = 0; i < k; i++)
        {
            for (var j = i; j < k; j++)
            {
                var som = 0d;
                for (var t = 0; t < r.Length; t++)
                {
                    som += jacobiaan[i][t] * jacobiaan[j][t];
                }

                a[i, j] = a[j, i] = som;
            }

            for (var t = 0; t < r.Length; t++)
            {
                a[i, k] += jacobiaan[i][t] * r[t];
            }
        }

        for (var i = 0; i < k; i++)
        {
            a[i, i] += (lambda * a[i, i]) + 1e-9;
        }

        for (var i = 0; i < k; i++)
        {
            for (var rij = i + 1; rij < k; rij++)
            {
                var factor = a[rij, i] / a[i, i];
                for (var j = i; j <= k; j++)
                {
                    a[rij, j] -= factor * a[i, j];
                }
            }
        }

        var x = new double[k];
        for (var i = k - 1; i >= 0; i--)
        {
            var som = a[i, k];
            for (var j = i + 1; j < k; j++)
            {
                som -= a[i, j] * x[j];
            }

            x[i] = som / a[i, i];
        }

        return x;
    }
}
