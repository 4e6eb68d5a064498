using RsdAnalytics.Cli.Forecasts;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd backtest --synthetisch --json. Source: handleiding, "Prognose en terugtoets".</summary>
internal static class Synthetischantwoord
{
    public static object Van(Toetsing toetsing, int seeds, IReadOnlyList<Scenariotoets> toetsen) => new
    {
        horizon = toetsing.Horizon,
        seeds,
        modellen = toetsing.Modellen.Select(model => model.Naam),
        scenarios = toetsen.Select(toets => new
        {
            scenario = toets.Scenario,
            toeval = toets.Toets.Toeval,
            regels = toets.Toets.Regels.Select(regel => new
            {
                model = regel.Model,
                prognoses = regel.Prognoses,
                afwijking = regel.Afwijking,
                bias = regel.Bias,
                dekking80 = regel.Dekking80,
                dekking95 = regel.Dekking95,
                afwijking_uitkomst = regel.AfwijkingUitkomst,
                dekking80_uitkomst = regel.Dekking80Uitkomst,
                dekking95_uitkomst = regel.Dekking95Uitkomst,
            }),
        }),
    };
}
