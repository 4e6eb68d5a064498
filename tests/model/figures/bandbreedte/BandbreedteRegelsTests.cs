using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Tests.Figures.Bandbreedte;

/// <summary>What a number of clients means in staff, without a warehouse.</summary>
public class BandbreedteRegelsTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(149, 0)]
    [InlineData(150, 0.5)]
    [InlineData(-149, 0)]
    [InlineData(-150, -0.5)]
    [InlineData(-301, -1)]
    [InlineData(450, 1.5)]
    public void Whole_steps_count_truncated_towards_zero(int verschil, double fte)
    {
        var cluster = new Bandbreedtecluster("Inkomen", 150, 0.5m, [], null, null, "Test, h. 1");
        Assert.Equal((decimal)fte, BandbreedteRegels.Cumulatief(cluster, 1000 + verschil, 1000));
    }

    [Fact]
    public void The_forecast_gives_the_change_at_the_next_peildatum_with_its_interval()
    {
        Bandbreedteregel[] regels = [new("Inkomen", 150, 0.5m, 1400, 1400, 1450, 0m, 0m), new("Zorg", 200, 0.5m, 400, 400, 435, 0m, 0m)];
        var tabel = new Bandbreedtetabel(2024, new DateOnly(2024, 10, 1), new DateOnly(2023, 10, 1), false, new DateOnly(2025, 1, 1), regels, "");
        var verwacht = BandbreedteRegels.Verwacht(tabel, BandbreedteRegels.NaarRato(tabel, 1450, new Klantverwachting(1540, 1450, 1710)));
        Assert.Equal([(0m, 0m, 1m), (0m, 0m, 0m)], verwacht.Select(v => (v.Wijziging, v.WijzigingOnder, v.WijzigingBoven)));
        Assert.Equal(462, verwacht[1].Klanten.Punt, 9);
        Assert.Equal([0.5m], BandbreedteRegels.Verwacht(tabel, new Dictionary<string, Klantverwachting> { ["Inkomen"] = new(1550, 1540, 1560) }).Select(v => v.Wijziging));
    }

    [Fact]
    public void The_expected_change_is_what_comes_on_top_of_what_was_built_up()
    {
        // Two steps were built up since the base of 1000; 1450 clients are three.
        var tabel = Tabel(new Bandbreedteregel("Inkomen", 150, 0.5m, 1000, 1150, 1300, 1m, 0.5m));
        var verwacht = Assert.Single(BandbreedteRegels.Verwacht(tabel, new Dictionary<string, Klantverwachting> { ["Inkomen"] = new(1450, 1299, 850) }));
        Assert.Equal(("Inkomen", 0.5m, -0.5m, -1.5m), (verwacht.Cluster, verwacht.Wijziging, verwacht.WijzigingOnder, verwacht.WijzigingBoven));
    }

    [Fact]
    public void A_cluster_that_is_not_known_now_or_not_expected_is_left_out()
    {
        var tabel = Tabel(new("Inkomen", 150, 0.5m, 1000, null, null, null, null), new("Zorg", 200, 0.5m, 400, 400, 435, 0m, 0m));
        var alle = new Dictionary<string, Klantverwachting> { ["Inkomen"] = new(1450, 1400, 1500), ["Zorg"] = new(600, 590, 610) };
        Assert.Equal(["Zorg"], BandbreedteRegels.Verwacht(tabel, alle).Select(v => v.Cluster));
        Assert.Empty(BandbreedteRegels.Verwacht(tabel, new Dictionary<string, Klantverwachting> { ["Inkomen"] = new(1, 1, 1) }));
        Assert.Equal(["Zorg"], BandbreedteRegels.NaarRato(tabel, 1000, new Klantverwachting(1100, 1000, 1200)).Keys);
        Assert.Throws<ArgumentOutOfRangeException>(() => BandbreedteRegels.NaarRato(tabel, 0, default));
    }

    [Fact]
    public void The_change_of_a_year_is_the_difference_with_the_year_before_and_unknown_without_it()
    {
        Assert.Equal(0.5m, new Bandbreedteregel("A", 150, 0.5m, 1000, 1150, 1300, 1m, 0.5m).Wijziging);
        Assert.Null(new Bandbreedteregel("A", 150, 0.5m, 1000, null, 1300, 1m, null).Wijziging);
        var tabel = Tabel(new("A", 150, 0.5m, 1000, 1150, 1300, 1m, 0.5m), new("B", 75, 1m, 1000, 1150, 1300, 4m, 2m));
        Assert.Equal((5m, 2.5m), (tabel.Cumulatief, tabel.Wijziging));
        var deels = Tabel(new("A", 150, 0.5m, 1000, 1150, 1300, 1m, 0.5m), new("B", 75, 1m, 1000, null, 1300, 4m, null));
        Assert.Equal((5m, null), (deels.Cumulatief, deels.Wijziging));
    }

    [Theory]
    [InlineData("2a", 27, true)]
    [InlineData("2A", 64, true)]
    [InlineData("2a", 26, false)]
    [InlineData("2a", 65, false)]
    [InlineData("1", 40, false)]
    public void A_cluster_counts_its_treden_between_its_ages(string trede, int leeftijd, bool telt) => Assert.Equal(
        telt, new Bandbreedtecluster("A", 75, 1m, [new("2a", 2, true), new("3", 4, false)], 27, 65, "Test, h. 1").Telt(trede, leeftijd));

    private static Bandbreedtetabel Tabel(params Bandbreedteregel[] regels) =>
        new(2024, new DateOnly(2024, 10, 1), new DateOnly(2022, 10, 1), false, new DateOnly(2025, 1, 1), regels, "");
}
