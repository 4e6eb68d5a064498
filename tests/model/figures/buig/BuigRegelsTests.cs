using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Buig;

/// <summary>Deficit and expected spending, without a warehouse.</summary>
public class BuigRegelsTests
{
    [Theory]
    [InlineData(-75, 1000, 0.075)]
    [InlineData(-1, 1000, 0.001)]
    [InlineData(0, 1000, 0)]
    [InlineData(250, 1000, 0)]
    [InlineData(-1500, 1000, 1.5)]
    public void A_deficit_is_a_share_of_the_budget_and_a_surplus_is_none(int resultaat, int budget, double tekort) =>
        Assert.Equal((decimal)tekort, BuigRegels.Tekort(Bedrag.VanEuro(resultaat), Bedrag.VanEuro(budget)));

    [Fact]
    public void Benefits_follow_the_cases_and_wage_subsidy_does_not()
    {
        // Two months, four case-months: 1.000 a case-month, 100 back, and 50 of wage subsidy a month.
        BuigMaand[] geladen =
        [
            new(new Maand(2025, 1), new Uitgaven(Bedrag.VanEuro(1000), Bedrag.VanEuro(100), Bedrag.VanEuro(30)), 1),
            new(new Maand(2025, 2), new Uitgaven(Bedrag.VanEuro(3000), Bedrag.VanEuro(300), Bedrag.VanEuro(70)), 3),
        ];
        Assert.Equal(
            new Uitgaven(Bedrag.VanEuro(7500), Bedrag.VanEuro(750), Bedrag.VanEuro(150)), BuigRegels.Verwacht(geladen, [2, 2.5, 3]));
        Assert.Equal(new Uitgaven(Bedrag.VanEuro(4000), Bedrag.VanEuro(400), Bedrag.VanEuro(100)), BuigRegels.Som(geladen));
    }

    [Fact]
    public void Without_months_or_cases_nothing_is_expected()
    {
        Assert.Null(BuigRegels.Verwacht([], [2, 2]));
        Assert.Null(BuigRegels.Verwacht([new(new Maand(2025, 1), new Uitgaven(Bedrag.VanEuro(1000), default, default), 0)], [2, 2]));
    }

    [Fact]
    public void Net_spending_takes_wage_subsidy_along()
    {
        var uitgaven = new Uitgaven(new Bedrag(1000), new Bedrag(200), new Bedrag(30));
        Assert.Equal((830L, 800L), (uitgaven.Netto.Centen, uitgaven.NettoZonderLks.Centen));
        Assert.Equal(new Uitgaven(new Bedrag(2000), new Bedrag(400), new Bedrag(60)), uitgaven + uitgaven);
    }

    [Theory]
    [InlineData(-75L, 1000L, 0.075)]
    [InlineData(25L, 1000L, 0.0)]
    [InlineData(null, 1000L, null)]
    [InlineData(-75L, null, null)]
    [InlineData(-75L, 0L, null)]
    public void A_deficit_needs_a_result_and_a_budget(long? resultaat, long? budget, double? tekort) =>
        Assert.Equal((decimal?)tekort, Uitkomst(resultaat, budget).Tekort);

    [Fact]
    public void A_year_with_an_expected_month_is_extrapolated()
    {
        Assert.False(Uitkomst(0, 1).Geextrapoleerd);
        Assert.True((Uitkomst(0, 1) with { Verwacht = [new Maand(2024, 12)] }).Geextrapoleerd);
    }

    private static BuigUitkomst Uitkomst(long? resultaat, long? budget) => new(
        "Duiven", 2024, budget is { } b ? new Bedrag(b) : null, null, null, "", default, 12, [], LksApart: true, resultaat is { } r ? new Bedrag(r) : null, [], []);
}
