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
        Assert.Equal([-1, -2, -3], naief.Skip(1).Select(regel => regel.Bias!.Value));
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

        // Every error is 1. With one error at each of twelve origins there are too few to trust the tails: 2.9 times the mean, widened.
        Assert.Equal(1, regel.Dekking95);
        Assert.InRange(regel.Intervalscore!.Value * 12, 2.0, 2 * 1.15 * 2.9 * 1.05);
    }

    [Fact]
    public void Origins_go_back_as_far_as_there_is_enough_to_learn_from_and_choices_are_counted()
    {
        var lang = new Reeks("lang", new Maand(2000, 1), Enumerable.Range(0, 240).Select(i => 100d + (i % 12) + (i % 7)));
        var uitslag = Backtest.Maak(lang, 6, ["naive", "seizoensnaief"]);

        Assert.Equal(new Maand(2003, 1), uitslag.Oorsprongen[0]);
        Assert.True(uitslag.Oorsprongen.Count > 90);
        Assert.Equal("seizoensnaief", uitslag.Beste);
        Assert.Equal(
            uitslag.Oorsprongen.Count(o => Fout(o, "seizoensnaief") < Fout(o, "naive")), uitslag.Wint("seizoensnaief", "naive"));
        Assert.Equal(uitslag.Geheel("naive")!.Aantal, uitslag.Punten.Count(punt => punt.Model == "naive"));

        double Fout(Maand oorsprong, string model) =>
            uitslag.Punten.Where(punt => punt.Oorsprong == oorsprong && punt.Model == model).Average(punt => Math.Abs(lang.Waarde(punt.Maand)!.Value - punt.Punt));
    }

    [Theory]
    [InlineData(1400)]
    [InlineData(0.1)]
    [InlineData(1e9 / 3)]
    public void A_band_without_width_holds_the_value_it_stands_at(double waarde)
    {
        var vlak = new Reeks("vlak", new Maand(2020, 1), Enumerable.Repeat(waarde, 48));
        var uitslag = Backtest.Maak(vlak, 12);
        var prognose = Bestandsprognose.MaakEnkel(vlak, 12, Modellen.Vind(Modellen.Standaard));

        Assert.All(uitslag.Regels, regel => Assert.Equal((1d, 1d), (regel.Dekking80, regel.Dekking95)));
        Assert.Equal((1d, 1d), (prognose.Dekking80, prognose.Dekking95));
    }

    [Fact]
    public void The_unit_of_mase_is_the_difference_with_a_year_before_over_the_whole_series()
    {
        double[] waarden = [.. Enumerable.Range(0, 60).Select(t => 100 + (t % 12) + (t < 48 ? t / 12 : 3 + (2 * (t - 47))))];
        var reeks = new Reeks("knik", new Maand(2018, 1), waarden);
        var uitslag = Backtest.Maak(reeks, 3, ["seizoensnaief"]);
        var eenheid = waarden.Zip(waarden.Skip(12), (a, b) => Math.Abs(b - a)).Average();

        Assert.True(uitslag.OverEenJaar);
        Assert.Equal(uitslag.Punten.Average(punt => punt.Fout) / eenheid, uitslag.Geheel("seizoensnaief")!.Mase!.Value, 1e-12);
        Assert.True(uitslag.Geheel("seizoensnaief")!.Mase > 1);
        Assert.False(Backtest.Maak(Lijn.Laatste(23), 3, ["naive"]).OverEenJaar);
    }

    [Fact]
    public void A_pool_counts_every_series_as_much()
    {
        var pool = new Backtestpool();
        var uitslagen = new[] { Lijn, new Reeks("golf", Lijn.Begin, Enumerable.Range(0, 60).Select(i => 50d + (i % 12))) }
            .Select(reeks => Backtest.Maak(reeks, 3, ["naive", "seizoensnaief"])).ToArray();
        foreach (var uitslag in uitslagen)
        {
            pool.Neem(uitslag);
        }

        pool.Neem(Backtest.Maak(Lijn.Laatste(3), 3, ["naive"]));
        var regel = pool.Regels.Single(r => r is { Model: "naive", Horizon: 2 });
        Assert.Equal((2, 1), (pool.Reeksen, pool.TeKort));
        Assert.Equal(uitslagen.Average(u => u.Regels.Single(r => r is { Model: "naive", Horizon: 2 }).Smape), regel.Smape, 1e-12);
        Assert.Equal(1, pool.Wint("seizoensnaief"));
        Assert.Null(regel.Bias);
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
