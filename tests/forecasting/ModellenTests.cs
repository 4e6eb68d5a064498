using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Models;
using RsdAnalytics.Forecasting.Models.Arima;
using RsdAnalytics.Forecasting.Models.Ets;
using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Forecasting;

public sealed class ModellenTests
{
    public static TheoryData<string> Trendmodellen => ["holt", "gedempt-holt", "theta", "ets", "combinatie"];

    public static TheoryData<string> Seizoensmodellen => ["seizoensnaief", "ses", "gedempt-holt", "theta", "ets", "arima", "combinatie"];

    [Theory]
    [MemberData(nameof(Trendmodellen))]
    public void A_clean_line_goes_on_upwards(string naam)
    {
        var punten = Punten(naam, 60, t => 100 + (2 * t), 6);
        Assert.All(Enumerable.Range(0, 6), h => Assert.InRange(punten[h], 219 + (0.5 * h), 222 + (2.2 * h)));
    }

    [Theory]
    [MemberData(nameof(Seizoensmodellen))]
    public void A_clean_season_comes_back(string naam)
    {
        static double Golf(int t) => 500 + (100 * Math.Sin(2 * Math.PI * t / 12));
        var punten = Punten(naam, 72, Golf, 12);
        Assert.All(Enumerable.Range(0, 12), h => Assert.InRange(punten[h], Golf(72 + h) - 15, Golf(72 + h) + 15));
    }

    [Fact]
    public void Holt_finds_the_line_exactly()
    {
        var toestand = Trendafvlakking.Holt([.. Enumerable.Range(0, 30).Select(t => 3d + (2 * t))]);
        Assert.Equal([63, 65, 67], toestand.Vervolg(3).Select(punt => Math.Round(punt, 6)));
    }

    [Fact]
    public void Damped_trend_dies_out_by_its_factor()
    {
        var toestand = new Trendafvlakking.Toestand(100, 10, 0.9);
        Assert.Equal([109, 117.1, 124.39], toestand.Vervolg(3).Select(punt => Math.Round(punt, 9)));
    }

    [Fact]
    public void Simple_smoothing_of_a_level_is_the_level() =>
        Assert.Equal(50, Trendafvlakking.Ses([.. Enumerable.Repeat(50d, 20)]).Niveau, 1e-9);

    [Fact]
    public void Season_that_is_noise_is_drawn_to_none_and_a_true_one_is_kept()
    {
        var bron = new Random(3);
        double[] ruis = [.. Enumerable.Range(0, 60).Select(_ => 100 + (10 * bron.NextDouble()))];
        double[] golf = [.. Enumerable.Range(0, 60).Select(t => 100 + (30 * Math.Sin(2 * Math.PI * t / 12)))];

        Assert.All(Seizoenscorrectie.Indexen(ruis, true), index => Assert.InRange(index, 0.97, 1.03));
        Assert.InRange(Seizoenscorrectie.Indexen(golf, true).Max(), 1.28, 1.31);
        Assert.True(Seizoenscorrectie.Sterkte(golf) > 0.99);
        Assert.All(Seizoenscorrectie.Indexen(golf.AsSpan(0, 24), false), index => Assert.Equal(0, index));
    }

    [Fact]
    public void Arima_finds_back_the_coefficients_it_was_simulated_with()
    {
        var bron = new Random(5);
        var (w, a) = (new double[400], 0d);
        for (var t = 1; t < w.Length; t++)
        {
            var schok = Enumerable.Range(0, 12).Sum(_ => bron.NextDouble()) - 6;
            w[t] = (0.7 * w[t - 1]) + schok + (0.3 * a);
            a = schok;
        }

        // The one-month and two-month forecasts of an ARMA(1,1) shrink by the AR coefficient.
        var punten = Arimapassing.Pas(w, new Arimaorde(1, 0, 1, 0, 0, 0, false))!.Voorspel(3);
        Assert.InRange(punten[1] / punten[0], 0.62, 0.78);
        Assert.Equal(punten[1] / punten[0], punten[2] / punten[1], 1e-9);
        var orde = ArimaModel.Kies(w)!.Orde;
        Assert.Equal((0, 0), (orde.D, orde.SeizoenD));
    }

    [Fact]
    public void Arima_differences_are_taken_and_put_back()
    {
        double[] y = [.. Enumerable.Range(0, 40).Select(t => (double)(t * t))];
        Assert.Equal([1, 3, 5], Verschil.Neem(y, 1)[..3]);
        Assert.Equal([1600, 1681], Verschil.Terug(y, [79, 81], 1));
        Assert.True(Verschil.Dwaalt(y));
    }

    [Fact]
    public void Ets_tries_the_fifteen_forms_and_fewer_where_values_reach_zero()
    {
        Assert.Equal(15, Etsvorm.Alle(seizoen: true, positief: true).Count());
        Assert.Equal(6, Etsvorm.Alle(seizoen: true, positief: false).Count());
        Assert.Equal("MAdM", new Etsvorm(Werking.Maal, true, true, Werking.Maal).Naam);
    }

    [Fact]
    public void Ets_chooses_no_trend_and_no_season_for_noise()
    {
        var bron = new Random(9);
        var vorm = Etsmodel.Kies([.. Enumerable.Range(0, 72).Select(_ => 200 + bron.Next(-10, 11) + 0d)])!.Vorm;
        Assert.False(vorm.Trend);
        Assert.Equal(Werking.Geen, vorm.Seizoen);
    }

    [Fact]
    public void Simplex_finds_the_bottom_of_Rosenbrocks_valley()
    {
        var p = Simplex.Minimaliseer(
            q => Math.Pow(1 - q[0], 2) + (100 * Math.Pow(q[1] - (q[0] * q[0]), 2)), [-1.2, 1], [0.5, 0.5], 1000, 1e-12);
        Assert.Equal(1, p[0], 1e-3);
        Assert.Equal(1, p[1], 1e-3);
    }

    private static IReadOnlyList<double> Punten(string naam, int lengte, Func<int, double> waarde, int horizon) =>
        Modellen.Vind(naam).Voorspel(new Reeks("x", new Maand(2018, 1), Enumerable.Range(0, lengte).Select(waarde)), horizon).Punten;
}
