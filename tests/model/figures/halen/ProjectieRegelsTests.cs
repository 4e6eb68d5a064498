using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Tests.Figures.Halen;

/// <summary>How a year in progress ends, drawn from trial years, without a warehouse.</summary>
public class ProjectieRegelsTests
{
    [Fact]
    public void The_same_seed_gives_the_same_projection()
    {
        var kpi = KpiDefinities.Zoek("K1")!;
        Proefjaar[] jaren = [.. Enumerable.Range(1, 20).Select(i => new Proefjaar(new Stelling(50 + i, 0), [new Stelling(52 + i, 0), new Stelling(100 + (3 * i), 0)]))];
        double[] Trek(int zaad) => ProjectieRegels.Trek(kpi, new Stelling(60, 0), jaren, Loting.Voor(zaad, "K1 Totaal"));
        Assert.Equal(Trek(1), Trek(1));
        Assert.NotEqual(Trek(1), Trek(2));
        Assert.All(Trek(1), t => Assert.True(t >= 60 && t == Math.Round(t)));
        var verwacht = ProjectieRegels.Vat(Trek(1), 0.8, null);
        Assert.True(verwacht.Onder < verwacht.Punt && verwacht.Punt < verwacht.Boven);
    }

    [Fact]
    public void The_stream_of_chance_is_even_and_normal()
    {
        var loting = Loting.Voor(7, "test");
        var gekozen = Enumerable.Range(0, 60_000).GroupBy(_ => loting.Kies(6)).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(Enumerable.Range(0, 6), gekozen.Keys.Order());
        Assert.All(gekozen.Values, n => Assert.InRange(n, 9_600, 10_400));
        var normaal = Enumerable.Range(0, 60_000).Select(_ => loting.Normaal()).ToList();
        Assert.InRange(normaal.Average(), -0.02, 0.02);
        Assert.InRange(normaal.Average(x => x * x), 0.97, 1.03);
    }

    [Theory]
    // Where the trial year doubled, this year doubles; where either stood at nought, what was added is added.
    [InlineData("K1", 60, 50, 100, 120)]
    [InlineData("K1", 5, 0, 3, 8)]
    [InlineData("K1", 0, 1, 3, 2)]
    // A count does not fall below what is there, and a half goes up.
    [InlineData("K1", 60, 10, 5, 60)]
    [InlineData("K1", 5, 2, 5, 13)]
    public void A_count_grows_in_proportion(string kpi, double nu, double toen, double eind, double verwacht) =>
        Alle(verwacht, Trek(kpi, new Stelling(nu, 0), new Proefjaar(new Stelling(toen, 0), [new Stelling(toen, 0), new Stelling(eind, 0)])));

    [Fact]
    public void The_group_of_K5_grows_with_its_numerator_and_K9_with_the_caseload()
    {
        var jaar = new Proefjaar(new Stelling(10, 20), [new Stelling(10, 20), new Stelling(30, 40)]);
        // 5 × 3 of 50 × 2.
        Alle(0.15, Trek("K5", new Stelling(5, 50), jaar));
        // 110 × 0,9 against 100 at the end of the year before, which is over whatever a trial year did.
        Alle(-0.01, Trek("K9", new Stelling(110, 100), new Proefjaar(new Stelling(200, 50), [new Stelling(200, 50), new Stelling(180, 100)])));
    }

    [Fact]
    public void A_cohort_grows_by_what_was_told_later_and_by_blocks_of_months()
    {
        // Told later: 1 of 2; the blocks: 2 of 4, and 3 of 3.
        var jaar = new Proefjaar(new Stelling(1, 2), [new Stelling(2, 4), new Stelling(4, 8), new Stelling(7, 11)]);
        Assert.Equal((new Stelling(1, 2), new Stelling(2, 4), new Stelling(3, 3), new Stelling(7, 11)), (jaar.Nagekomen, jaar.Erbij(0), jaar.Erbij(1), jaar.Eind));
        Alle(10 / 14.0, Trek("K3", new Stelling(4, 5), jaar));
        // K4 keeps the year before to compare with.
        Alle((10 / 5.0) - 1, Trek("K4", new Stelling(4, 5), jaar));
    }

    [Theory]
    [InlineData(1, 2, 1, 4, 3, 4, 1.0)]
    [InlineData(1, 4, 1, 4, 2, 4, 0.5)]
    // A share lies between none and all.
    [InlineData(3, 4, 1, 4, 4, 4, 1.0)]
    [InlineData(1, 4, 4, 4, 1, 4, 0.0)]
    public void K7_moves_by_as_many_points(double nu, double van, double toen, double toenVan, double eind, double eindVan, double verwacht) =>
        Alle(verwacht, Trek("K7", new Stelling(nu, van), new Proefjaar(new Stelling(toen, toenVan), [new Stelling(eind, eindVan)])));

    [Fact]
    public void From_nothing_nothing_is_drawn()
    {
        Assert.Empty(Trek("K1", new Stelling(5, 0)));
        var vol = new Stelling(1, 2);
        Assert.Empty(Trek("K7", default, new Proefjaar(vol, [vol])));
        Assert.Empty(Trek("K7", vol, new Proefjaar(default, [vol])));
        Assert.Empty(Trek("K7", vol, new Proefjaar(vol, [default])));
        Assert.Empty(Trek("K3", default, new Proefjaar(default, [default, default])));
    }

    [Fact]
    public void Middle_interval_and_chance_of_outcomes()
    {
        var norm = new Resultaatafspraak("K1", new Jaarbereik(null, null), 4, Richting.Minimaal, Normgebied.Totaal, Normeenheid.Personen, "", "");
        Assert.Equal(new Eindverwachting(3, 1.4, 4.6, 0.4), Rond(ProjectieRegels.Vat([1, 2, 3, 4, 5], 0.8, norm)));
        Assert.Equal(new Eindverwachting(2.5, 1.75, 3.25, null), Rond(ProjectieRegels.Vat([1, 2, 3, 4], 0.5, null)));
        Assert.Equal(new Eindverwachting(7, 7, 7, 1), ProjectieRegels.Vat([7], 0.8, norm));
        Assert.Equal(0.8, ProjectieRegels.Vat([1, 2, 3, 4, 5], 0.8, norm with { Richting = Richting.Maximaal }).Kans);
    }

    [Fact]
    public void Trial_years_that_differ_spread_around_their_middle()
    {
        // Half of the years end at 90, half at 110: the draws lie around 100 with their spread widened by the noise of 0,6 times it.
        Proefjaar[] jaren = [.. new[] { 90.0, 110 }.Select(eind => new Proefjaar(new Stelling(50, 0), [new Stelling(50, 0), new Stelling(eind, 0)]))];
        var trekkingen = Trek("K1", new Stelling(50, 0), jaren);
        Assert.Equal(ProjectieRegels.Trekkingen, trekkingen.Length);
        Assert.Equal(trekkingen.Order(), trekkingen);
        Assert.InRange(trekkingen.Average(), 99, 101);
        Assert.InRange(Spreiding(trekkingen), 11.4, 11.9);
        // With a third year in the middle the spread is two thirds of the square: 8,2, and 9,5 with its noise.
        Assert.InRange(Spreiding(Trek("K1", new Stelling(50, 0), [.. jaren, new Proefjaar(new Stelling(50, 0), [new Stelling(50, 0), new Stelling(100, 0)])])), 9.2, 9.8);
    }

    private static double Spreiding(double[] trekkingen) => Math.Sqrt(trekkingen.Average(t => Math.Pow(t - 100, 2)));

    private static void Alle(double verwacht, double[] trekkingen)
    {
        Assert.Equal(ProjectieRegels.Trekkingen, trekkingen.Length);
        Assert.All(trekkingen, t => Assert.Equal(verwacht, t, 9));
    }

    private static double[] Trek(string kpi, Stelling nu, params Proefjaar[] jaren) =>
        ProjectieRegels.Trek(KpiDefinities.Zoek(kpi)!, nu, jaren, Loting.Voor(1, kpi));

    private static Eindverwachting Rond(Eindverwachting v) => new(Math.Round(v.Punt, 9), Math.Round(v.Onder, 9), Math.Round(v.Boven, 9), v.Kans);
}
