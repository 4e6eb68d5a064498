using RsdAnalytics.Forecasting;
using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Forecasting;

public sealed class ReeksTests
{
    private static readonly Maand Begin = new(2023, 11);

    [Fact]
    public void Months_follow_from_the_first_one()
    {
        var reeks = new Reeks("Duiven", Begin, [5, 6, 7]);

        Assert.Equal(new Maand(2024, 1), reeks.Einde);
        Assert.Equal(6, reeks.Waarde(new Maand(2023, 12)));
        Assert.Null(reeks.Waarde(new Maand(2023, 10)));
        Assert.Null(reeks.Waarde(new Maand(2024, 2)));
        Assert.Equal([5, 6], reeks.TotEnMet(new Maand(2023, 12)).Waarden);
        Assert.Equal(new Maand(2023, 12), reeks.Laatste(2).Begin);
        Assert.Throws<ArgumentOutOfRangeException>(() => reeks.TotEnMet(new Maand(2023, 10)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_value_that_is_no_number_is_refused_with_its_month(double waarde)
    {
        var fout = Assert.Throws<ArgumentException>(() => new Reeks("x", Begin, [1, waarde]));
        Assert.Contains("2023-12", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_series_and_a_blank_name_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Reeks("x", Begin, []));
        Assert.Throws<ArgumentException>(() => new Reeks(" ", Begin, [1]));
    }

    [Fact]
    public void Equality_is_by_value() =>
        Assert.Equal(new Reeks("x", Begin, [1, 2]), new Reeks("x", Begin, new List<double> { 1, 2 }));
}
