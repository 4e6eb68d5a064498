using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Intervals;
using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Forecasting;

public sealed class IntervallenTests
{
    [Fact]
    public void Widths_are_the_widened_quantiles_of_the_errors_one_month_ahead()
    {
        // Nineteen errors 1..19 at one horizon: the conformal 80 % quantile is the 16th, the 95 % quantile the 19th.
        var fouten = Enumerable.Range(1, 19).Select(i => new[] { i % 2 == 0 ? (double)i : -i }).ToArray();
        var breedtes = Breedtes.Van(fouten, [1, 2], 1);

        Assert.Equal(1.10 * 16, breedtes.Op80[0], 1e-9);
        Assert.Equal(1.15 * 19, breedtes.Op95[0], 1e-9);
    }

    [Fact]
    public void Scale_follows_the_errors_over_the_horizon_and_never_falls()
    {
        var bron = new Random(4);
        var fouten = Enumerable.Range(0, 400).Select(_ => Enumerable.Range(1, 9).Select(h => Math.Sqrt(h) * (bron.NextDouble() - 0.5)).ToArray());
        var schaal = Foutschaal.PerHorizon([.. fouten], [], 12);

        Assert.InRange(schaal[8] / schaal[0], 2.6, 3.3);
        Assert.All(schaal.Zip(schaal.Skip(1)), paar => Assert.True(paar.First <= paar.Second));
    }

    [Fact]
    public void Without_errors_the_steps_of_the_series_give_the_width()
    {
        var schaal = Foutschaal.PerHorizon([], [10, 12, 10, 12], 4);
        Assert.Equal([2, 2 * Math.Sqrt(2), 2 * Math.Sqrt(3), 4], schaal);
    }

    [Fact]
    public void A_model_that_is_always_right_has_no_width_and_full_coverage()
    {
        var prognose = Enkel(Enumerable.Repeat(300d, 60), "naive", 12);

        Assert.All(prognose.Punten, punt => Assert.Equal((300, 300, 300), (punt.Onder95, punt.Punt, punt.Boven95)));
        Assert.Equal(1, prognose.Dekking95);
        Assert.Null(prognose.Mase);
    }

    [Fact]
    public void Coverage_on_random_walks_is_near_what_is_promised()
    {
        var bron = new Random(21);
        var (binnen80, binnen95, aantal) = (0, 0, 0);
        for (var reeks = 0; reeks < 150; reeks++)
        {
            var stand = 1000d;
            var waarden = Enumerable.Range(0, 96).Select(_ => stand += 10 * (bron.NextDouble() - 0.5)).ToArray();
            foreach (var (punt, waarde) in Enkel(waarden[..84], "naive", 12).Punten.Zip(waarden[84..]))
            {
                binnen80 += waarde >= punt.Onder80 && waarde <= punt.Boven80 ? 1 : 0;
                binnen95 += waarde >= punt.Onder95 && waarde <= punt.Boven95 ? 1 : 0;
                aantal++;
            }
        }

        Assert.InRange((double)binnen80 / aantal, 0.74, 0.90);
        Assert.InRange((double)binnen95 / aantal, 0.91, 0.99);
    }

    [Fact]
    public void Mase_is_the_backtest_error_in_units_of_the_seasonal_naive_one()
    {
        // A step of 1 every month: the naive forecast is off by h, the seasonal naive history by 12.
        var prognose = Enkel(Enumerable.Range(1, 60).Select(i => (double)i), "naive", 2);
        var toets = Terugtoets.Maak(new Reeks("x", new Maand(2020, 1), Enumerable.Range(1, 60).Select(i => (double)i)), Modellen.Vind("naive"), 2);

        var een = toets.Voorspeld.Count(rij => rij.Length == 1);
        var twee = toets.Voorspeld.Count(rij => rij.Length == 2);
        Assert.Equal((een + (twee * 3d)) / (een + (2d * twee)) / 12, prognose.Mase!.Value, 1e-9);
    }

    [Fact]
    public void Bands_lean_upwards_and_stay_above_zero_near_zero()
    {
        var bron = new Random(8);
        var punt = Enkel(Enumerable.Range(0, 48).Select(_ => (double)bron.Next(0, 6)), "ses", 3).Punten[0];

        Assert.True(punt.Onder95 >= 0);
        Assert.True(punt.Boven95 - punt.Punt > punt.Punt - punt.Onder95);
    }

    private static Reeksprognose Enkel(IEnumerable<double> waarden, string model, int horizon) =>
        Bestandsprognose.MaakEnkel(new Reeks("x", new Maand(2018, 1), waarden), horizon, Modellen.Vind(model));
}
