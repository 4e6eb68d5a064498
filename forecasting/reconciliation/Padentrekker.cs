using MathNet.Numerics.Distributions;
using RsdAnalytics.Forecasting.Intervals;

namespace RsdAnalytics.Forecasting.Reconciliation;

/// <summary>
/// Draws courses that agree with the intervals month by month, move from month to month as a random walk does (errors build up), and
/// are correlated between the gemeenten. The paths of Totaal are the sums.
/// </summary>
internal static class Padentrekker
{
    private static readonly double Z80 = Normal.InvCDF(0, 1, 0.90);
    private static readonly double Z95 = Normal.InvCDF(0, 1, 0.975);

    /// <summary>For each series its paths; path k of each belongs together.</summary>
    public static double[][][] Trek(Terugtoets[] toetsen, Banden[] banden, double samenhang, int aantal, int seed)
    {
        var bron = new Random(seed);
        var (reeksen, horizon) = (toetsen.Length, toetsen[0].Horizon);
        var wortel = Wortel(reeksen, samenhang);
        var paden = toetsen.Select(_ => new double[aantal][]).ToArray();
        var stap = new double[reeksen];
        for (var k = 0; k < aantal; k++)
        {
            var stand = new double[reeksen];
            foreach (var reeks in paden)
            {
                reeks[k] = new double[horizon];
            }

            for (var h = 0; h < horizon; h++)
            {
                for (var i = 0; i < reeksen; i++)
                {
                    stap[i] = Normaal(bron);
                }

                for (var i = 0; i < reeksen; i++)
                {
                    for (var j = 0; j <= i; j++)
                    {
                        stand[i] += wortel[i][j] * stap[j];
                    }

                    var z = stand[i] / Math.Sqrt(h + 1d);
                    paden[i][k][h] = Waarde(z, toetsen[i].Voorspelling.Punten[h], banden[i], h);
                }
            }
        }

        return paden;
    }

    /// <summary>The month-by-month sum of paths that belong together.</summary>
    public static double[][] Som(double[][][] paden) =>
        [.. paden[0].Select((pad, k) => pad.Select((_, h) => paden.Sum(reeks => reeks[k][h])).ToArray())];

    /// <summary>The intervals that paths show, around points that may differ from their middle.</summary>
    public static Banden Banden(double[][] paden, IReadOnlyList<double> punten)
    {
        var horizon = punten.Count;
        var banden = new Banden(new double[horizon], new double[horizon], new double[horizon], new double[horizon]);
        var maand = new double[paden.Length];
        for (var h = 0; h < horizon; h++)
        {
            for (var k = 0; k < paden.Length; k++)
            {
                maand[k] = paden[k][h];
            }

            Array.Sort(maand);
            banden.Onder80[h] = Math.Min(punten[h], Kwantiel(maand, 0.10));
            banden.Boven80[h] = Math.Max(punten[h], Kwantiel(maand, 0.90));
            banden.Onder95[h] = Math.Min(punten[h], Kwantiel(maand, 0.025));
            banden.Boven95[h] = Math.Max(punten[h], Kwantiel(maand, 0.975));
        }

        return banden;
    }

    // Through the bounds of both intervals, straight between them and beyond the outer ones.
    private static double Waarde(double z, double punt, Banden banden, int h)
    {
        var (nabij, ver) = z < 0
            ? (banden.Onder80[h] - punt, banden.Onder95[h] - punt)
            : (banden.Boven80[h] - punt, banden.Boven95[h] - punt);
        var afstand = Math.Abs(z);
        var afwijking = afstand <= Z80
            ? nabij * (afstand / Z80)
            : nabij + ((ver - nabij) * ((afstand - Z80) / (Z95 - Z80)));
        return Math.Max(0, punt + afwijking);
    }

    private static double Kwantiel(double[] gesorteerd, double niveau)
    {
        var plaats = niveau * (gesorteerd.Length - 1);
        var onder = (int)plaats;
        var boven = Math.Min(onder + 1, gesorteerd.Length - 1);
        var deel = plaats - onder;
        return (gesorteerd[onder] * (1 - deel)) + (gesorteerd[boven] * deel);
    }

    // Cholesky of the matrix with ones on the diagonal and one correlation elsewhere.
    private static double[][] Wortel(int n, double samenhang)
    {
        var matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.Dense(n, n, (i, j) => i == j ? 1 : samenhang);
        return matrix.Cholesky().Factor.ToRowArrays();
    }

    private static double Normaal(Random bron) => Normal.InvCDF(0, 1, Math.Max(bron.NextDouble(), 1e-12));
}
