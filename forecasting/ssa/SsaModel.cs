using MathNet.Numerics.Distributions;

namespace RsdAnalytics.Forecasting.Ssa;

/// <summary>
/// A trained SSA forecaster that gives what ML.NET's ForecastBySsa gives for the same settings. It computes in double precision where
/// ML.NET rounds to float, so the two agree to about four digits. Unlike the models behind <see cref="IForecaster"/> it has a
/// state: <see cref="Verwerk"/> takes in one more observation, as ML.NET's prediction engine does.
/// </summary>
public sealed class SsaModel
{
    private readonly double[] _alfa;
    private readonly double[][] _vectoren;
    private readonly double[] _stand;
    private readonly List<double> _buffer = [];

    internal SsaModel(SsaDecompositie decompositie, int rang, double[] alfa, double observatie, double autoregressie, double[] stand)
    {
        _alfa = alfa;
        _vectoren = decompositie.Vectoren[..rang];
        _stand = stand;
        Venster = decompositie.Venster;
        Rang = rang;
        Observatievariantie = observatie;
        Autoregressievariantie = autoregressie;
    }

    /// <summary>The window in use; smaller than asked for when the series is degenerate.</summary>
    public int Venster { get; }

    /// <summary>The number of components.</summary>
    public int Rang { get; }

    /// <summary>Variance of the observations around the signal.</summary>
    public double Observatievariantie { get; }

    /// <summary>Variance of the signal around its own recurrence.</summary>
    public double Autoregressievariantie { get; }

    /// <summary>The coefficients of the recurrence, the oldest lag first.</summary>
    public IReadOnlyList<double> Alfa => _alfa;

    /// <summary>The smoothed values that the next forecast starts from, the oldest first.</summary>
    public IReadOnlyList<double> Stand => _stand;

    /// <summary>Trains on a whole series.</summary>
    /// <exception cref="ArgumentException">
    /// The series has no more than twice the window of values (ML.NET then silently forecasts zeros), or a setting is out of range.
    /// </exception>
    public static SsaModel Train(ReadOnlySpan<double> waarden, SsaOpties opties)
    {
        ArgumentNullException.ThrowIfNull(opties);
        ArgumentOutOfRangeException.ThrowIfLessThan(opties.Venster, 2, nameof(opties));
        if (waarden.Length <= 2 * opties.Venster)
        {
            throw new ArgumentException(
                $"SSA met venster {opties.Venster} vraagt meer dan {2 * opties.Venster} waarden; de reeks heeft er {waarden.Length}.", nameof(waarden));
        }

        if (opties.Rang is { } rang && (rang < 1 || rang >= opties.Venster))
        {
            throw new ArgumentException($"De rang {rang} ligt niet tussen 1 en het venster {opties.Venster}.", nameof(opties));
        }

        return SsaTraining.Train(waarden.ToArray(), opties);
    }

    /// <summary>The points of the <paramref name="horizon"/> months after the last observation.</summary>
    public double[] Punten(int horizon)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        return Recursie.Vervolg(_alfa, _stand, horizon);
    }

    /// <summary>The points with a two-sided Gaussian interval.</summary>
    /// <param name="horizon">The number of months, 1 or more.</param>
    /// <param name="betrouwbaarheid">The confidence level, from 0 (width 0) to below 1.</param>
    public SsaVoorspelling Voorspel(int horizon, double betrouwbaarheid = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(betrouwbaarheid);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(betrouwbaarheid, 1);
        var punten = Punten(horizon);
        var z = Normal.InvCDF(0, 1, 0.5 + (betrouwbaarheid / 2));
        var psi = Recursie.Impuls(_alfa, horizon);
        var variantie = Autoregressievariantie + Observatievariantie;
        var (onder, boven) = (new double[horizon], new double[horizon]);
        for (var h = 0; h < horizon; h++)
        {
            // ML.NET adds psi(h)² for step h + 1 and never psi(1)²; the textbook adds psi(h-1)².
            variantie += h == 0 ? 0 : Autoregressievariantie * psi[h + 1] * psi[h + 1];
            var breedte = z * Math.Sqrt(variantie);
            onder[h] = punten[h] - breedte;
            boven[h] = punten[h] + breedte;
        }

        return new SsaVoorspelling(punten, onder, boven);
    }

    /// <summary>Takes in one more observation: the state moves on a month, the coefficients and variances stay as trained.</summary>
    public void Verwerk(double waarde)
    {
        if (_buffer.Count == 0)
        {
            _buffer.AddRange(_stand);
        }

        var vector = new double[Venster];
        _buffer.CopyTo(_buffer.Count - Venster + 1, vector, 0, Venster - 1);
        vector[^1] = waarde;
        var projectie = SsaDecompositie.Projecteer(_vectoren, vector);
        for (var i = 0; i < _stand.Length - 1; i++)
        {
            _stand[i] = (((Venster - 2 - i) * _stand[i + 1]) + projectie[i + 1]) / (Venster - 1 - i);
        }

        _stand[^1] = projectie[^1];
        _buffer.Add(waarde);
        _buffer.RemoveAt(0);
    }
}
