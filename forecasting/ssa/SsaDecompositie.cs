using MathNet.Numerics.LinearAlgebra;

namespace RsdAnalytics.Forecasting.Ssa;

/// <summary>The eigenvectors of the lag-covariance matrix of a series, the strongest first.</summary>
internal sealed class SsaDecompositie
{
    private SsaDecompositie(int venster, double[][] vectoren)
    {
        Venster = venster;
        Vectoren = vectoren;
    }

    public int Venster { get; }

    public double[][] Vectoren { get; }

    /// <summary>The decomposition, or null when the eigenvectors are no numbers.</summary>
    public static SsaDecompositie? Maak(double[] x, int venster)
    {
        var evd = Covariantie(x, venster).Evd(Symmetricity.Symmetric);
        var vectoren = evd.EigenValues
            .Select((waarde, i) => (waarde.Real, i))
            .OrderByDescending(paar => paar.Real)
            .Select(paar => evd.EigenVectors.Column(paar.i).ToArray())
            .ToArray();
        return vectoren.All(vector => vector.All(double.IsFinite)) ? new SsaDecompositie(venster, vectoren) : null;
    }

    /// <summary>The flat stand-in for a series that cannot be decomposed: its recurrence is the mean of the window.</summary>
    public static SsaDecompositie Naief(int venster)
    {
        var vector = new double[venster];
        Array.Fill(vector, 1 / Math.Sqrt(venster));
        return new SsaDecompositie(venster, [vector]);
    }

    /// <summary>A lag vector projected on the span of eigenvectors.</summary>
    public static double[] Projecteer(double[][] vectoren, ReadOnlySpan<double> lag)
    {
        var projectie = new double[lag.Length];
        foreach (var vector in vectoren)
        {
            var gewicht = Recursie.Stap(vector, lag);
            for (var i = 0; i < projectie.Length; i++)
            {
                projectie[i] += gewicht * vector[i];
            }
        }

        return projectie;
    }

    /// <summary>What one component says of the whole series: its rank-one trajectory matrix averaged over the anti-diagonals.</summary>
    public static double[] Reconstrueer(double[] x, double[] vector)
    {
        var venster = vector.Length;
        var kolommen = x.Length - venster + 1;
        var reeks = new double[x.Length];
        for (var k = 0; k < kolommen; k++)
        {
            var gewicht = Recursie.Stap(vector, x.AsSpan(k, venster));
            for (var i = 0; i < venster; i++)
            {
                reeks[k + i] += gewicht * vector[i];
            }
        }

        for (var t = 0; t < reeks.Length; t++)
        {
            reeks[t] /= Math.Min(Math.Min(t + 1, x.Length - t), Math.Min(venster, kolommen));
        }

        return reeks;
    }

    private static Matrix<double> Covariantie(double[] x, int venster)
    {
        var kolommen = x.Length - venster + 1;
        var matrix = Matrix<double>.Build.Dense(venster, venster);
        for (var i = 0; i < venster; i++)
        {
            for (var j = i; j < venster; j++)
            {
                var som = 0d;
                for (var k = 0; k < kolommen; k++)
                {
                    som += x[i + k] * x[j + k];
                }

                matrix[i, j] = matrix[j, i] = som;
            }
        }

        return matrix;
    }
}
