using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Tests.Figures.Werkladder;

/// <summary>What counts of movement and time mean, without a warehouse.</summary>
public class WerkladderRegelsTests
{
    private static readonly Referentiegegevens Gegevens = ReferentieLezer.Lees();

    [Theory]
    // Months × how often; the middle of an even number lies between two.
    [InlineData("3", 1, 3.0, 3.0)]
    [InlineData("1 2 9", 3, 2.0, 4.0)]
    [InlineData("9 1 2", 3, 2.0, 4.0)]
    [InlineData("1 2 4 9", 4, 3.0, 4.0)]
    [InlineData("1 1 1 9", 4, 1.0, 3.0)]
    [InlineData("1 9 9 9", 4, 9.0, 7.0)]
    public void The_middle_and_the_mean_of_times(string maanden, int aantal, double mediaan, double gemiddelde)
    {
        var los = maanden.Split(' ').Select(m => (int.Parse(m, System.Globalization.CultureInfo.InvariantCulture), 1, false)).ToList();
        Assert.Equal(new Duurverdeling(aantal, mediaan, gemiddelde, 0), WerkladderRegels.Duur(los));
        // The same times, each told once with how often it occurs.
        Assert.Equal(
            new Duurverdeling(aantal, mediaan, gemiddelde, 0),
            WerkladderRegels.Duur(los.GroupBy(d => d.Item1).Select(g => (g.Key, g.Count(), false))));
    }

    [Fact]
    public void Times_that_began_before_the_first_month_are_marked_each()
    {
        Assert.Equal(new Duurverdeling(6, 5, 14 / 3.0, 4), WerkladderRegels.Duur([(4, 2, false), (5, 4, true)]));
        Assert.Equal(new Duurverdeling(0, null, null, 0), WerkladderRegels.Duur([]));
        Assert.Equal(new Duurverdeling(0, null, null, 0), WerkladderRegels.Duur([(4, 0, true)]));
    }

    [Fact]
    public void Every_case_is_on_one_side_of_the_matrix()
    {
        var beweging = WerkladderRegels.Beweging(
            "Duiven", new Maand(2023, 12), new Maand(2024, 12),
            [new(null, "1", 64), new("6", null, 32), new("1", "6", 1), new("2a", "2b", 2), new("3", "3", 4), new("2b", "2a", 8), new("6", "1", 16)], Gegevens);
        Assert.Equal((3, 4, 24, 32, 64), (beweging.Omhoog, beweging.Gelijk, beweging.Omlaag, beweging.Uit, beweging.Nieuw));
        Assert.Equal(63, beweging.AanHetBegin);
        // In the order of the ladder, what is outside it last.
        Assert.Equal(["1>6", "2a>2b", "2b>2a", "3>3", "6>1", "6>", ">1"], beweging.Overgangen.Select(o => $"{o.Van}>{o.Naar}"));
    }

    [Fact]
    public void A_trede_that_is_not_in_the_reference_data_is_refused_in_words()
    {
        var fout = Assert.Throws<CijferFout>(() => WerkladderRegels.Beweging("Duiven", default, default, [new("1", "9", 1)], Gegevens));
        Assert.Contains("Trede 9", fout.Message, StringComparison.Ordinal);
        Assert.Contains("werkladder.csv", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cohort_with_nobody_to_measure_has_no_share()
    {
        Assert.Null(new Cohortmeting(6, 0, 0, 3).Aandeel);
        Assert.Equal(0.25, new Cohortmeting(6, 1, 4, 0).Aandeel);
        Assert.Equal(0, new Cohortmeting(6, 0, 4, 0).Aandeel);
    }
}
