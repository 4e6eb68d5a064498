using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Vocabulary;

/// <summary>Money is whole cents; halves go away from zero, in cents and in euros.</summary>
public class BedragTests
{
    [Theory]
    [InlineData("0.004", 0)]
    [InlineData("0.005", 1)]
    [InlineData("0.015", 2)]
    [InlineData("0.025", 3)]
    [InlineData("-0.005", -1)]
    [InlineData("-0.0049", 0)]
    [InlineData("18000", 1_800_000)]
    public void Half_a_cent_goes_away_from_zero(string euro, long centen) =>
        Assert.Equal(new Bedrag(centen), Bedrag.VanEuro(Getal(euro)));

    [Theory]
    [InlineData(49, 0)]
    [InlineData(50, 1)]
    [InlineData(150, 2)]
    [InlineData(250, 3)]
    [InlineData(-50, -1)]
    [InlineData(-49, 0)]
    [InlineData(-250, -3)]
    public void Half_a_euro_goes_away_from_zero(long centen, long euro) => Assert.Equal(euro, new Bedrag(centen).HeleEuro);

    [Fact]
    public void Amounts_are_exact()
    {
        Assert.Equal(12.34m, new Bedrag(1234).Euro);
        Assert.Equal(new Bedrag(30), new Bedrag(10) + new Bedrag(20));
        Assert.Equal(new Bedrag(-10), new Bedrag(10) - new Bedrag(20));
        Assert.Equal(["12.34", "-0.05", "1400000.00"], new[] { 1234L, -5, 140_000_000 }.Select(c => new Bedrag(c).ToString()));
        Assert.Throws<OverflowException>(() => new Bedrag(long.MaxValue) + new Bedrag(1));
    }

    [Fact]
    public void Amounts_are_ordered()
    {
        var (minder, meer, evenveel) = (new Bedrag(-1), new Bedrag(1), new Bedrag(-1));
        Assert.True(minder < meer && meer > minder && minder <= meer && meer >= minder && minder <= evenveel && minder >= evenveel);
        Assert.False(meer < minder || minder > meer || meer <= minder || minder >= meer || minder < evenveel || minder > evenveel);
        Assert.Equal([minder, meer], new[] { meer, minder }.Order());
    }

    private static decimal Getal(string tekst) => decimal.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
}
