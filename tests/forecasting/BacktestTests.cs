using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Backtests;
using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Forecasting;

public sealed class BacktestTests
{
    private static readonly Reeks Lijn = new("lijn", new Maand(2018, 1), Enumerable.Range(100, 60).Select(i => (double)i));

    [Fact]
    public void Errors_of_the_naive_model_on_a_line_by_hand()
    {
        var uitslag = Backtest.Maak(Lijn, 3, ["naive", "drift"]);

        var naief = uitslag.Regels.Where(regel => regel.Model == "naive").ToArray();
        Assert.Equal([null, 1, 2, 3], naief.Select(regel => regel.Horizon));
        Assert.Equal([1 / 12d, 2 / 12d, 3 / 12d], naief.Skip(1).Select(regel => regel.Mase!.Value));
        Assert.Equal([-1, -2, -3], naief.Skip(1).Select(regel => regel.Bias));
        Assert.Equal(naief[0].Aantal, naief.Skip(1).Sum(regel => regel.Aantal));
        var drift = uitslag.Regels.Single(regel => regel is { Model: "drift", Horizon: null });
        Assert.Equal(0, drift.Mase!.Value, 1e-12);
        Assert.Equal(0, drift.Smape, 1e-12);
        Assert.Equal("drift", uitslag.Beste);
        Assert.Equal(new Maand(2022, 11), uitslag.Oorsprongen[^1]);
    }

    [Fact]
    public void Interval_score_of_an_interval_that_holds_everything_is_its_width()
    {
        var regel = Backtest.Maak(Lijn, 1, ["naive"]).Regels[1];

        // Every error is 1: the interval holds it, wider at the first origins, where too few errors are known to trust them.
        Assert.Equal(1, regel.Dekking95);
        Assert.InRange(regel.Intervalscore!.Value * 12, 2.0, 2 * 1.15 * 3);
    }

    [Fact]
    public void A_series_too_short_to_look_back_on_has_no_lines()
    {
        var uitslag = Backtest.Maak(Lijn.Laatste(3), 6, ["naive"]);

        Assert.Empty(uitslag.Regels);
        Assert.Null(uitslag.Beste);
    }

    [Fact]
    public void All_models_are_judged_when_none_is_named()
    {
        var modellen = Backtest.Maak(Lijn, 2).Regels.Select(regel => regel.Model).Distinct();
        Assert.Equal(Modellen.Namen.Except(["auto"]), modellen);
    }
}
