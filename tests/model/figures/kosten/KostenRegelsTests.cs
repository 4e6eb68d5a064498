using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Kosten;

/// <summary>How an amount is divided, without a warehouse.</summary>
public class KostenRegelsTests
{
    private static readonly Gemeente A = new(1, "GM0001", "A");
    private static readonly Gemeente B = new(2, "GM0002", "B");

    [Fact]
    public void The_key_is_the_mean_of_two_shares()
    {
        var sleutel = KostenRegels.Sleutel([(A, 300, 10), (B, 100, 30)])!;
        Assert.Equal([(0.75m, 0.25m, 0.5m), (0.25m, 0.75m, 0.5m)], sleutel.Select(r => (r.AandeelInwoners, r.AandeelDossiers, r.Aandeel)));
        Assert.Equal(1m, KostenRegels.Sleutel([(A, 300, 0), (B, 100, 30)])!.Sum(r => r.Aandeel));
    }

    [Fact]
    public void Without_inhabitants_or_without_cases_there_is_no_key()
    {
        Assert.Null(KostenRegels.Sleutel([(A, 300, 0), (B, 100, 0)]));
        Assert.Null(KostenRegels.Sleutel([(A, 0, 10), (B, 0, 30)]));
        Assert.Null(KostenRegels.Sleutel([]));
    }

    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(1.5, 2)]
    [InlineData(2.5, 3)]
    [InlineData(-0.5, -1)]
    [InlineData(0.49, 0)]
    public void A_part_is_shown_in_whole_euros_half_away_from_zero(double euro, long heel) =>
        Assert.Equal(heel, new Kostendeel("A", (decimal)euro).HeleEuro);

    [Fact]
    public void The_result_comes_from_the_unrounded_difference()
    {
        // 0,60 − 0,40 is shown as 0, and not as 1 − 0.
        var deel = new Businesscasedeel("A", new Kostendeel("A", 0.4m), new Kostendeel("A", 0.6m));
        Assert.Equal((0L, 1L, 0L), (deel.Kosten.HeleEuro, deel.Besparing.HeleEuro, deel.Resultaat.HeleEuro));
        Assert.Equal(("A", 0.2m), (deel.Resultaat.Gemeente, deel.Resultaat.Euro));
    }

    [Fact]
    public void Shown_parts_may_differ_from_the_shown_whole_and_say_so()
    {
        var sleutel = new Verdeelsleutel(default, default, "", KostenRegels.Sleutel([(A, 1, 1), (B, 1, 1)])!);
        Assert.Equal((2, 2), (sleutel.Inwoners, sleutel.Dossiers));
        Assert.Equal(1, KostenRegels.Verdeel(Bedrag.VanEuro(1), sleutel).Afrondingsverschil);
        Assert.Equal(0, KostenRegels.Verdeel(Bedrag.VanEuro(2), sleutel).Afrondingsverschil);
    }

    [Fact]
    public void A_business_case_divides_costs_and_savings_by_the_same_key_and_ends_with_the_total()
    {
        var sleutel = new Verdeelsleutel(default, default, "", KostenRegels.Sleutel([(A, 300, 20), (B, 100, 20)])!);

        var businesscase = KostenRegels.Verdeel(2025, Bedrag.VanEuro(1000), Bedrag.VanEuro(1600), sleutel);

        Assert.Equal((2025, sleutel), (businesscase.Jaar, businesscase.Sleutel));
        Assert.Equal(
            [("A", 625m, 1000m, 375m), ("B", 375m, 600m, 225m), (Gemeente.Totaal, 1000m, 1600m, 600m)],
            businesscase.Regels.Select(r => (r.Gemeente, r.Kosten.Euro, r.Besparing.Euro, r.Resultaat.Euro)));
    }
}
