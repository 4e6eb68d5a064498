using FsCheck;
using FsCheck.Fluent;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Tests.Figures.Opvallend;

/// <summary>What stands out: worked out by hand, and what must hold for any numbers.</summary>
public class OpvallendTests
{
    private static readonly Opvallendgrenzen Grenzen = new(12, 6, 3);

    [Theory]
    [InlineData(5.0, 5.0)]
    [InlineData(2.0, 9.0, 1.0, 2.0)]
    [InlineData(3.0, 9.0, 1.0, 4.0, 2.0)]
    public void The_middle_of_an_odd_number_is_one_of_them_and_of_an_even_number_lies_between_two(double midden, params double[] waarden) =>
        Assert.Equal(midden, OpvallendRegels.Mediaan(waarden));

    [Fact]
    public void The_middle_and_the_spread_are_those_of_the_months_before()
    {
        // Middle 20, distances 2 1 0 1 2 0: their middle is 1, so the spread is 1.4826.
        var maat = OpvallendRegels.Meet([18, 19, 20, 21, 22, 20], 26, 1, Grenzen)!.Value;

        Assert.Equal(20, maat.Midden);
        Assert.Equal(20 - (3 * 1.4826), maat.Onder, 12);
        Assert.Equal(20 + (3 * 1.4826), maat.Boven, 12);
        Assert.Equal(6 / 1.4826, maat.Score, 12);
    }

    [Fact]
    public void An_outlier_of_before_hides_nothing_and_chance_alone_never_stands_out()
    {
        Assert.True(OpvallendRegels.Meet([18, 19, 20, 21, 22, 500], 40, 1, Grenzen)!.Value.Score > 3);
        Assert.Equal(1, OpvallendRegels.Meet([20, 20, 20, 20, 20, 20], 24, 4, Grenzen)!.Value.Score);
    }

    [Fact]
    public void Too_few_months_give_no_judgement_and_older_ones_do_not_count()
    {
        Assert.Null(OpvallendRegels.Meet([1, 2, 3, 4, 5], 100, 1, Grenzen));
        Assert.Equal(
            OpvallendRegels.Meet([.. Enumerable.Range(1, 12).Select(i => (double)i)], 9, 1, Grenzen),
            OpvallendRegels.Meet([1000, -1000, .. Enumerable.Range(1, 12).Select(i => (double)i)], 9, 1, Grenzen));
    }

    [Fact]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void Moving_and_turning_every_number_moves_and_turns_the_judgement()
    {
        var gevallen = from reeks in Gen.ArrayOf(Gen.Choose(-50, 50), 12) from waarde in Gen.Choose(-100, 100) select (reeks, waarde);
        Prop.ForAll(gevallen.ToArbitrary(), geval =>
        {
            var maat = OpvallendRegels.Meet([.. geval.reeks.Select(x => (double)x)], geval.waarde, 2, Grenzen)!.Value;
            var verder = OpvallendRegels.Meet([.. geval.reeks.Select(x => x + 7.0)], geval.waarde + 7, 2, Grenzen)!.Value;
            var om = OpvallendRegels.Meet([.. geval.reeks.Select(x => -(double)x)], -geval.waarde, 2, Grenzen)!.Value;
            return Math.Abs(maat.Score - verder.Score) < 1e-9 && Math.Abs(maat.Score + om.Score) < 1e-9
                && (Math.Abs(maat.Score) > 3 + 1e-9) == (geval.waarde < maat.Onder - 1e-9 || geval.waarde > maat.Boven + 1e-9);
        }).Check(Omvang.Proeven(100, 10_000, 20240531));
    }
}
