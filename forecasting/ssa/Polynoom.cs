using System.Numerics;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace RsdAnalytics.Forecasting.Ssa;

/// <summary>The characteristic polynomial of a recurrence: X^n − Σ alfa(k)·X^k, k = 0 for the oldest lag.</summary>
internal static class Polynoom
{
    private const double Paargrens = 1e-9;

    /// <summary>Its roots, as eigenvalues of the companion matrix; null when they cannot be found.</summary>
    public static Complex[]? Wortels(double[] alfa)
    {
        var n = alfa.Length;
        var matrix = Matrix<double>.Build.Dense(n, n, (i, j) => (j == n - 1 ? alfa[i] : 0) + (i == j + 1 ? 1 : 0));
        if (!Array.TrueForAll(alfa, double.IsFinite))
        {
            return null;
        }

        try
        {
            return [.. matrix.Evd(Symmetricity.Asymmetric).EigenValues];
        }
        catch (NonConvergenceException)
        {
            return null;
        }
    }

    /// <summary>
    /// The coefficients that have these roots, multiplied out in decimal because dozens of factors cost a double its digits; null when
    /// a root has no conjugate or a product grows past what a decimal holds.
    /// </summary>
    public static double[]? Coefficienten(Complex[] wortels)
    {
        if (Factoren(wortels) is not { } factoren)
        {
            return null;
        }

        try
        {
            decimal[] product = [1];
            var (laag, hoog) = (0, factoren.Count - 1);
            for (var kleinste = true; laag <= hoog; kleinste = !kleinste)
            {
                product = Vermenigvuldig(product, kleinste ? factoren[laag++] : factoren[hoog--]);
            }

            return [.. product[..^1].Select(coefficient => -(double)coefficient)];
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    // Real factors, the oldest power first: (−z, 1) for a real root, (|z|², −2·Re z, 1) for a pair; by growing size.
    private static List<decimal[]>? Factoren(Complex[] wortels)
    {
        var factoren = new List<(double Grootte, double[] Factor)>();
        var open = new List<Complex>();
        foreach (var wortel in wortels)
        {
            if (wortel.Imaginary == 0)
            {
                factoren.Add((wortel.Magnitude, [-wortel.Real, 1]));
                continue;
            }

            var paar = open.FindIndex(ander => (Complex.Conjugate(ander) - wortel).Magnitude <= Paargrens * wortel.Magnitude);
            if (paar < 0)
            {
                open.Add(wortel);
                continue;
            }

            open.RemoveAt(paar);
            var grootte = wortel.Magnitude;
            factoren.Add((grootte, [grootte * grootte, -2 * wortel.Real, 1]));
        }

        if (open.Count > 0)
        {
            return null;
        }

        const double meeste = 1e27;
        return factoren.Exists(factor => Array.Exists(factor.Factor, deel => !(Math.Abs(deel) < meeste)))
            ? null
            : [.. factoren.OrderBy(factor => factor.Grootte).Select(factor => factor.Factor.Select(deel => (decimal)deel).ToArray())];
    }

    private static decimal[] Vermenigvuldig(decimal[] a, decimal[] b)
    {
        var product = new decimal[a.Length + b.Length - 1];
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                product[i + j] += a[i] * b[j];
            }
        }

        return product;
    }
}
