using RsdAnalytics.Cli.Output;
using RsdAnalytics.Forecasting.Backtests;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd backtest --json. Source: handleiding, "Prognose en terugtoets".</summary>
internal static class Backtestantwoord
{
    /// <summary>One series.</summary>
    public static object Van(Backtestuitslag uitslag) => new
    {
        reeks = uitslag.Reeks,
        oorsprongen = uitslag.Oorsprongen.Select(maand => maand.ToString()),
        beste = uitslag.Beste,
        keuze = Keuzezin.Van(uitslag),
        regels = uitslag.Regels.Select(Regel),
    };

    /// <summary>All series together.</summary>
    public static object Van(Backtestpool pool) => new
    {
        reeksen = pool.Reeksen,
        te_kort = pool.TeKort,
        beste = pool.Beste,
        keuze = Keuzezin.Van(pool),
        regels = pool.Regels.Select(Regel),
    };

    private static object Regel(Backtestregel regel) => new
    {
        model = regel.Model,
        horizon = regel.Horizon,
        aantal = regel.Aantal,
        mase = regel.Mase,
        smape = regel.Smape,
        bias = regel.Bias,
        bias_aandeel = regel.Biasdeel,
        dekking80 = regel.Dekking80,
        dekking95 = regel.Dekking95,
        intervalscore = regel.Intervalscore,
    };
}
