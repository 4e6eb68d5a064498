using FsCheck;
using FsCheck.Fluent;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Forecasting;

public sealed class LadderTests
{
    public static TheoryData<string> Namen => [.. Modellen.Namen];

    [Theory]
    [MemberData(nameof(Namen))]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void Any_series_of_three_points_or_more_is_continued_with_finite_values_of_zero_or_more(string naam)
    {
        var model = Modellen.Vind(naam);
        var reeksen =
            from lengte in Gen.Choose(3, 90)
            from soort in Gen.Choose(0, 4)
            from waarden in Gen.ArrayOf(Waarde(soort), lengte)
            select waarden;
        Prop.ForAll(Arb.From(reeksen), waarden =>
        {
            var prognose = Bestandsprognose.MaakEnkel(new Reeks("x", new Maand(2020, 1), waarden), 18, model);
            return prognose.Punten.All(punt =>
                double.IsFinite(punt.Boven95) && punt.Onder95 >= 0 && punt.Onder95 <= punt.Onder80 && punt.Onder80 <= punt.Punt
                && punt.Punt <= punt.Boven80 && punt.Boven80 <= punt.Boven95);
        }).Check(Omvang.Proeven(20, 400, 20240430));
    }

    [Theory]
    [InlineData("auto", 12, "naive")]
    [InlineData("auto", 13, "theta")]
    [InlineData("auto", 35, "theta")]
    [InlineData("auto", 36, "combinatie")]
    [InlineData("ets", 35, "theta")]
    [InlineData("arima", 36, "arima")]
    [InlineData("ssa", 48, "theta")]
    [InlineData("ssa", 49, "ssa")]
    [InlineData("seizoensnaief", 11, "naive")]
    [InlineData("seizoensnaief", 12, "seizoensnaief")]
    [InlineData("drift", 3, "drift")]
    public void History_too_short_for_a_model_is_said(string gevraagd, int lengte, string gekregen) =>
        Assert.Equal(gekregen, Modellen.Vind(gevraagd).Voorspel(Lijn(lengte), 3).Model);

    [Fact]
    public void Naive_seasonal_naive_and_drift_by_hand()
    {
        var reeks = Lijn(24);
        Assert.Equal([24, 24, 24], Modellen.Vind("naive").Voorspel(reeks, 3).Punten);
        Assert.Equal([13, 14, 15], Modellen.Vind("seizoensnaief").Voorspel(reeks, 3).Punten);
        Assert.Equal([25, 26, 27], Modellen.Vind("drift").Voorspel(reeks, 3).Punten);
        Assert.Equal(new Maand(2022, 1), Modellen.Vind("drift").Voorspel(reeks, 3).Begin);
    }

    [Fact]
    public void A_falling_line_stops_at_zero()
    {
        var reeks = new Reeks("x", new Maand(2020, 1), [3, 2, 1]);
        Assert.Equal([0, 0], Modellen.Vind("drift").Voorspel(reeks, 2).Punten);
    }

    private static Reeks Lijn(int lengte) => new("lijn", new Maand(2020, 1), Enumerable.Range(1, lengte).Select(i => (double)i));

    // Counts, constants, huge and tiny values, mixtures of those, and values below zero.
    private static Gen<double> Waarde(int soort) => soort switch
    {
        0 => Gen.Choose(0, 2000).Select(i => (double)i),
        1 => Gen.Constant(7d),
        2 => Gen.Elements(0, 1e-300, 1e300, double.MaxValue, double.Epsilon),
        3 => Gen.Frequency((9, Gen.Constant(0d)), (1, Gen.Choose(1, 1000).Select(i => (double)i))),
        _ => Gen.Choose(-1000, 1000).Select(i => i / 7d),
    };
}
