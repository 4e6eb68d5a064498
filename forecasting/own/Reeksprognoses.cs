namespace RsdAnalytics.Forecasting.Own;

/// <summary>Forecasts any number of series one after the other, on all cores, in their order, holding a few dozen at a time.</summary>
public static class Reeksprognoses
{
    private const int Blok = 64;

    /// <summary>One forecast for each series, with intervals and without paths.</summary>
    /// <param name="reeksen">The series; read as the forecasts are asked for.</param>
    /// <param name="horizon">The number of months ahead, 1–120.</param>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentOutOfRangeException">The horizon lies outside 1–120.</exception>
    public static IEnumerable<Reeksprognose> Maak(IEnumerable<Reeks> reeksen, int horizon, IForecaster model)
    {
        ArgumentNullException.ThrowIfNull(reeksen);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(horizon, Bestandsprognose.LangsteHorizon);
        return reeksen.Chunk(Blok).SelectMany(blok =>
        {
            var prognoses = new Reeksprognose[blok.Length];
            Parallel.For(0, blok.Length, i => prognoses[i] = Bestandsprognose.MaakEnkel(blok[i], horizon, model));
            return prognoses;
        });
    }
}
