using Microsoft.ML;
using Microsoft.ML.Transforms.TimeSeries;
using RsdAnalytics.Forecasting.Ssa;

namespace RsdAnalytics.Forecasting.MlNet;

/// <summary>
/// SSA by ML.NET itself, behind the promises of <see cref="IForecaster"/>. It keeps clear of what ML.NET does silently: on too short
/// a series it would forecast zeros (a simpler model takes over), it knows float only (what does not fit is left to a simpler model
/// as well), and its bounds may lie below zero (points are cut off there; the intervals shown come from the backtest).
/// </summary>
public sealed class MlNetSsa : IForecaster
{
    // Half of this, the season itself, makes the stabilisation destroy the yearly wave.
    private const int Venster = 24;
    private const float Betrouwbaarheid = 0.95f;

    private static readonly IForecaster Eenvoudiger = Modellen.Vind("theta");

    /// <inheritdoc/>
    public string Naam => Modellen.MlNet;

    /// <inheritdoc/>
    public Voorspelling Voorspel(Reeks reeks, int horizon)
    {
        ArgumentNullException.ThrowIfNull(reeks);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        if (reeks.Lengte <= 2 * Venster || !reeks.Waarden.All(waarde => float.IsFinite((float)waarde)))
        {
            return Eenvoudiger.Voorspel(reeks, horizon);
        }

        var punten = Reken(reeks.Waarden, Venster, horizon).Punten;
        return punten.All(double.IsFinite)
            ? new Voorspelling(reeks.Naam, Naam, reeks.Einde.Volgende, [.. punten.Select(punt => Math.Max(0, punt))])
            : Eenvoudiger.Voorspel(reeks, horizon);
    }

    /// <summary>ML.NET's points and Gaussian 95 % bounds as they are, to hold them against <see cref="SsaModel"/>.</summary>
    /// <param name="waarden">More than twice the window of values.</param>
    /// <param name="venster">The window, 2 or more.</param>
    /// <param name="horizon">The number of months ahead, 1 or more.</param>
    public static SsaVoorspelling Reken(IReadOnlyList<double> waarden, int venster, int horizon)
    {
        ArgumentNullException.ThrowIfNull(waarden);
        var ml = new MLContext(seed: 0);
        var data = ml.Data.LoadFromEnumerable(waarden.Select(waarde => new Invoer { Waarde = (float)waarde }));
        // Both bound columns or neither: with one of them ML.NET fails. The series length has no influence on any result.
        var model = ml.Forecasting.ForecastBySsa(
            outputColumnName: nameof(Uitvoer.Punten),
            inputColumnName: nameof(Invoer.Waarde),
            windowSize: venster,
            seriesLength: 2 * venster,
            trainSize: waarden.Count,
            horizon: horizon,
            confidenceLowerBoundColumn: nameof(Uitvoer.Onder),
            confidenceUpperBoundColumn: nameof(Uitvoer.Boven),
            confidenceLevel: Betrouwbaarheid).Fit(data);
        using var motor = model.CreateTimeSeriesEngine<Invoer, Uitvoer>(ml);
        var uitvoer = motor.Predict();
        return new SsaVoorspelling(Dubbel(uitvoer.Punten), Dubbel(uitvoer.Onder), Dubbel(uitvoer.Boven));
    }

    private static double[] Dubbel(float[] rij) => Array.ConvertAll(rij, waarde => (double)waarde);

    private sealed class Invoer
    {
        public float Waarde { get; set; }
    }

    private sealed class Uitvoer
    {
        public float[] Punten { get; set; } = [];

        public float[] Onder { get; set; } = [];

        public float[] Boven { get; set; } = [];
    }
}
