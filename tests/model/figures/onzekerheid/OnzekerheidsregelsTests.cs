using FsCheck;
using FsCheck.Fluent;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Onzekerheid;

/// <summary>Between which values a figure can lie, without a warehouse.</summary>
public class OnzekerheidsregelsTests
{
    [Theory]
    [InlineData(20, 29, 0, 0, 20.0 / 29, 20.0 / 29)]
    [InlineData(20, 29, 1, 0, 19.0 / 29, 21.0 / 29)]
    [InlineData(29, 29, 1, 0, 28.0 / 29, 1.0)]
    [InlineData(0, 29, 1, 0, 0.0, 1.0 / 29)]
    [InlineData(20, 29, 0, 2, 20.0 / 31, 22.0 / 31)]
    [InlineData(0, 0, 0, 1, 0.0, 1.0)]
    public void A_share_lies_between_exact_bounds(double teller, double noemer, int afgekeurd, int nagekomen, double onder, double boven)
    {
        var grenzen = Onzekerheidsregels.Aandeel(teller, noemer, afgekeurd, nagekomen)!.Value;

        Assert.Equal(onder, grenzen.Onder, 12);
        Assert.Equal(boven, grenzen.Boven, 12);
    }

    [Fact]
    public void An_empty_cohort_that_nothing_can_touch_has_no_bounds() => Assert.Null(Onzekerheidsregels.Aandeel(0, 0, 0, 0));

    [Fact]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void Whatever_refused_rows_do_the_share_stays_within_its_bounds()
    {
        var gevallen =
            from noemer in Gen.Choose(0, 40)
            from teller in Gen.Choose(0, noemer)
            from afgekeurd in Gen.Choose(0, 6)
            from daden in Gen.ArrayOf(Gen.Choose(0, 4), afgekeurd)
            select (noemer, teller, afgekeurd, daden);

        Prop.ForAll(gevallen.ToArbitrary(), geval =>
        {
            var (t, n) = (geval.teller, geval.noemer);
            foreach (var daad in geval.daden)
            {
                (t, n) = daad switch
                {
                    0 => (t + 1, n + 1),
                    1 => (t, n + 1),
                    2 when t > 0 => (t - 1, n),
                    3 when t < geval.noemer && t < n => (t + 1, n),
                    _ => (t, n),
                };
            }

            var grenzen = Onzekerheidsregels.Aandeel(geval.teller, geval.noemer, geval.afgekeurd, 0);
            return n == 0 || (grenzen is { } g && (double)t / n >= g.Onder - 1e-12 && (double)t / n <= g.Boven + 1e-12);
        }).Check(Omvang.Proeven(100, 10_000, 20240630));
    }

    [Theory]
    [InlineData(10, 0, 0, 10, 10)]
    [InlineData(10, 3, 0, 7, 13)]
    [InlineData(10, 3, 2, 7, 15)]
    [InlineData(2, 3, 0, 0, 5)]
    public void A_refused_row_takes_one_away_or_adds_one_and_what_comes_late_adds(double teller, int afgekeurd, int nagekomen, double onder, double boven) =>
        Assert.Equal((onder, boven), Onzekerheidsregels.Aantal(teller, afgekeurd, nagekomen));

    [Theory]
    [InlineData(10, 20, 0, 0, 0, 0.5, 0.5)]
    [InlineData(10, 20, 2, 4, 5, 8.0 / 25, 14.0 / 20)]
    [InlineData(1, 20, 2, 0, 0, 0.0, 0.05)]
    public void A_quotient_of_two_stands_lies_between_its_ends(double teller, double noemer, double min, double plus, double noemerPlus, double onder, double boven)
    {
        var grenzen = Onzekerheidsregels.Quotient(teller, noemer, min, plus, noemerPlus)!.Value;
        Assert.Equal((onder, boven), (grenzen.Onder, grenzen.Boven));
        Assert.Null(Onzekerheidsregels.Quotient(teller, 0, min, plus, noemerPlus));
    }
}
