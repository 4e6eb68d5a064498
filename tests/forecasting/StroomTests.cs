using RsdAnalytics.Forecasting.Flows;
using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Forecasting;

public sealed class StroomTests
{
    private static readonly Scenarioparameters Parameters = new(18000, 0.75, 0.80);

    // Forty came in and 4 % left each month of three years: a stock that stays at a thousand.
    private static readonly Stroomhistorie Vlak =
        new("Totaal", new Maand(2022, 1), 1000, [.. Enumerable.Repeat(40d, 36)], [.. Enumerable.Repeat(40d, 36)]);

    [Fact]
    public void Without_a_change_the_scenario_is_the_baseline()
    {
        var prognose = Stroomprognose.Maak(Vlak, 12, new Scenario(), Parameters);

        Assert.Equal(new Maand(2025, 1), prognose.Maanden[0].Maand);
        Assert.All(prognose.Maanden, maand => Assert.Equal((1000d, 0d, 0d), (Math.Round(maand.Basis, 6), maand.Verschil, maand.Lasten)));
    }

    [Fact]
    public void Extra_placements_leave_and_those_that_do_not_last_return_after_half_a_year()
    {
        var maanden = Stroomprognose.Maak(Vlak, 8, new Scenario(ExtraPlaatsingen: 48), Parameters).Maanden;

        // 4 a month, 3 of them altogether: minus 3, and the 4 % chance to leave now has 3 cases fewer to work on.
        Assert.Equal(-3, maanden[0].Verschil, 1e-6);
        Assert.Equal(-3 - (3 * 0.96), maanden[1].Verschil, 1e-6);
        Assert.Equal(-1.5 * 1500, maanden[0].Lasten, 1e-3);
        Assert.Equal(40, maanden[5].Instroom, 1e-6);
        Assert.Equal(40.6, maanden[6].Instroom, 1e-6);
    }

    [Fact]
    public void Changes_of_inflow_and_outflow_combine()
    {
        var maand = Stroomprognose.Maak(Vlak, 1, new Scenario(Instroom: 0.1, Uitstroom: -0.05), Parameters).Maanden[0];

        Assert.Equal(4 + 2, maand.Verschil, 1e-6);
        Assert.Equal((44, 38), (Math.Round(maand.Instroom, 6), Math.Round(maand.Uitstroom, 6)));
    }

    [Fact]
    public void Spending_adds_up_over_a_calendar_year()
    {
        var prognose = Stroomprognose.Maak(Vlak, 14, new Scenario(Instroom: 0.1), Parameters);
        Assert.Equal(prognose.Maanden.Take(12).Sum(maand => maand.Lasten), prognose.Lasten(2025), 1e-6);
        Assert.Equal(prognose.Maanden.Skip(12).Sum(maand => maand.Lasten), prognose.Lasten(2026), 1e-6);
    }

    [Fact]
    public void Nothing_left_to_leave_stops_at_zero()
    {
        var klein = new Stroomhistorie("x", new Maand(2024, 1), 5, [0, 0, 0], [1, 1, 1]);
        var maanden = Stroomprognose.Maak(klein, 24, new Scenario(ExtraPlaatsingen: 600), Parameters).Maanden;
        Assert.All(maanden, maand => Assert.True(maand.Scenario >= 0 && maand.Basis >= 0));
        Assert.Equal(0, maanden[^1].Scenario);
    }

    [Fact]
    public void Scenario_is_read_in_parts_or_in_one()
    {
        var verwacht = new Scenario(50, 0.1, -0.05);
        Assert.Equal(verwacht, Scenario.Lees(["extra-plaatsingen=50", "instroom=+10%", "uitstroom=-5%"]));
        Assert.Equal(verwacht, Scenario.Lees(["uitstroom=-5%, instroom=10 %,extra-plaatsingen=50"]));
        Assert.Equal(new Scenario(Instroom: 0.025, Uitstroom: -0.075), Scenario.Lees(["instroom=+2,5%,uitstroom=-7.5%"]));
        Assert.Equal(new Scenario(), Scenario.Lees([]));
    }

    [Theory]
    [InlineData("plaatsingen=50", "geen onderdeel")]
    [InlineData("instroom=10", "geen percentage")]
    [InlineData("instroom", "geen waarde")]
    [InlineData("uitstroom=-101%", "geen percentage")]
    [InlineData("extra-plaatsingen=-5", "geen geheel aantal")]
    [InlineData("instroom=1%,instroom=2%", "twee keer")]
    public void Scenario_errors_say_what_to_write(string deel, string melding)
    {
        var fout = Assert.Throws<FormatException>(() => Scenario.Lees([deel]));
        Assert.Contains(melding, fout.Message, StringComparison.Ordinal);
        Assert.Contains("extra-plaatsingen=50", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Flows_that_do_not_explain_a_stock_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Stroomhistorie("x", new Maand(2024, 1), 1, [0], [2]));
        Assert.Throws<ArgumentException>(() => new Stroomhistorie("x", new Maand(2024, 1), 1, [0, 1], [1]));
        Assert.Throws<ArgumentException>(() => new Stroomhistorie("x", new Maand(2024, 1), 1, [-1], [0]));
    }
}
