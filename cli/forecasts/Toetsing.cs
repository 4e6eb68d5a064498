using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Backtests;

namespace RsdAnalytics.Cli.Forecasts;

/// <summary>Runs the backtest of rsd backtest over one or many series.</summary>
/// <param name="Horizon">The number of months ahead.</param>
/// <param name="Modellen">The models, in the order in which they are shown.</param>
internal sealed record Toetsing(int Horizon, IReadOnlyList<IForecaster> Modellen)
{
    /// <summary>One series: every model over its whole history.</summary>
    public Backtestuitslag Een(Reeks reeks) => Backtest.Maak(reeks, Horizon, Modellen);

    /// <summary>One of many series: every model over its last years.</summary>
    public Backtestuitslag Vele(Reeks reeks) => Backtest.Maak(reeks, Horizon, Modellen, heelVerleden: false);

    /// <summary>The models by their names, as one or more options gave them; all when there are none.</summary>
    public static IReadOnlyList<IForecaster> Kies(IReadOnlyList<string> namen)
    {
        var gevraagd = namen.SelectMany(naam => naam.Split(',')).Select(naam => naam.Trim()).Where(naam => naam.Length > 0).ToList();
        return [.. (gevraagd.Count > 0 ? gevraagd : Backtest.AlleModellen).Select(Modelkeuze.Vind).DistinctBy(model => model.Naam)];
    }
}
