using RsdAnalytics.Forecasting.Intervals;

namespace RsdAnalytics.Forecasting.Reconciliation;

/// <summary>
/// How the errors one month ahead of several series move together: their covariances, drawn towards none at all as far as
/// a short backtest cannot tell them from chance (Schäfer and Strimmer, 2005).
/// </summary>
internal static class Foutcovariantie
{
    /// <summary>The covariance matrix from errors per series; the series have as many errors each.</summary>
    public static double[][] Schat(double[][] fouten)
    {
        var n = fouten[0].Length;
        var genormeerd = fouten.Select(Normeer).ToArray();
        double kwadraten = 0, variantie = 0;
        for (var i = 0; i < fouten.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var producten = genormeerd[i].Zip(genormeerd[j], (a, b) => a * b).ToArray();
                var r = producten.Average();
                kwadraten += r * r;
                variantie += producten.Sum(p => (p - r) * (p - r)) / (n * (n - 1d));
            }
        }

        var krimp = kwadraten > 0 ? Math.Clamp(variantie / kwadraten, 0, 1) : 1;
        return
        [
            .. fouten.Select((rij, i) => fouten.Select((kolom, j) =>
                (i == j ? 1 : 1 - krimp) * rij.Zip(kolom, (a, b) => a * b).Average()).ToArray()),
        ];
    }

    /// <summary>The errors one month ahead at every origin.</summary>
    public static double[] EenMaand(Terugtoets toets) =>
        [.. toets.Voorspeld.Select((rij, o) => toets.Werkelijk(o, 0) - rij[0])];

    private static double[] Normeer(double[] fouten)
    {
        var maat = Math.Sqrt(fouten.Average(fout => fout * fout));
        return [.. fouten.Select(fout => maat > 0 ? fout / maat : 0)];
    }
}
