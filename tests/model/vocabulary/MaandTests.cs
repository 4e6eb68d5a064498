using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Vocabulary;

/// <summary>What a month is, with the first value beyond each bound.</summary>
public class MaandTests
{
    [Theory]
    [InlineData(1600, 1, 160001)]
    [InlineData(2024, 1, 202401)]
    [InlineData(2024, 12, 202412)]
    [InlineData(2199, 12, 219912)]
    public void A_month_is_its_year_and_number(int jaar, int nummer, int sleutel)
    {
        var maand = new Maand(jaar, nummer);
        Assert.Equal((jaar, nummer, sleutel), (maand.Jaar, maand.Nummer, maand.Sleutel));
        Assert.Equal(maand, Maand.VanSleutel(sleutel));
        Assert.Equal(maand, Maand.Van(maand.EersteDag));
        Assert.Equal(maand, Maand.Van(maand.LaatsteDag));
        Assert.Equal(maand, Maand.Parse(maand.ToString()));
    }

    [Theory]
    [InlineData(1599, 12)]
    [InlineData(2200, 1)]
    [InlineData(2024, 0)]
    [InlineData(2024, 13)]
    public void What_is_no_month_is_rejected(int jaar, int nummer)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Maand(jaar, nummer));
        Assert.Throws<ArgumentOutOfRangeException>(() => Maand.VanSleutel((jaar * 100) + nummer));
        Assert.False(Maand.TryParse(FormattableString.Invariant($"{jaar:0000}-{nummer:00}"), out var maand));
        Assert.Equal(default, maand);
    }

    [Theory]
    [InlineData("2024-03", true)]
    [InlineData("1600-01", true)]
    [InlineData("2199-12", true)]
    [InlineData("2024-3", false)]
    [InlineData("2024-003", false)]
    [InlineData("2024/03", false)]
    [InlineData(" 024-03", false)]
    [InlineData("2024- 3", false)]
    [InlineData("2024-0x", false)]
    [InlineData("20x4-03", false)]
    [InlineData("2024-03 ", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_JJJJ_MM_is_read(string? tekst, bool goed)
    {
        Assert.Equal(goed, Maand.TryParse(tekst, out var maand));
        if (goed)
        {
            Assert.Equal(tekst, maand.ToString());
        }
        else if (tekst is not null)
        {
            Assert.Contains($"'{tekst}' is geen maand", Assert.Throws<FormatException>(() => Maand.Parse(tekst)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(2024, 2, 29)]
    [InlineData(2023, 2, 28)]
    [InlineData(2024, 4, 30)]
    [InlineData(2024, 12, 31)]
    public void A_month_holds_its_days_from_the_first_to_the_last(int jaar, int nummer, int laatste)
    {
        var maand = new Maand(jaar, nummer);
        Assert.Equal(new DateOnly(jaar, nummer, 1), maand.EersteDag);
        Assert.Equal(new DateOnly(jaar, nummer, laatste), maand.LaatsteDag);
        Assert.True(maand.Bevat(maand.EersteDag) && maand.Bevat(maand.LaatsteDag));
        Assert.False(maand.Bevat(maand.EersteDag.AddDays(-1)) || maand.Bevat(maand.LaatsteDag.AddDays(1)));
        Assert.False(maand.Bevat(maand.EersteDag.AddYears(1)) || maand.Bevat(maand.EersteDag.AddYears(-1)));
    }

    [Theory]
    [InlineData(2024, 1, 1, 2024, 2)]
    [InlineData(2024, 12, 1, 2025, 1)]
    [InlineData(2024, 1, -1, 2023, 12)]
    [InlineData(2024, 3, -15, 2022, 12)]
    [InlineData(2024, 3, 22, 2026, 1)]
    [InlineData(2024, 3, 0, 2024, 3)]
    public void Months_are_added_over_the_turn_of_the_year(int jaar, int nummer, int erbij, int naarJaar, int naarNummer)
    {
        var (van, naar) = (new Maand(jaar, nummer), new Maand(naarJaar, naarNummer));
        Assert.Equal(naar, van.Plus(erbij));
        Assert.Equal(van, naar.Plus(-erbij));
        Assert.Equal((erbij, -erbij), (naar.MaandenSinds(van), van.MaandenSinds(naar)));
    }

    [Fact]
    public void The_month_after_and_before()
    {
        Assert.Equal(new Maand(2025, 1), new Maand(2024, 12).Volgende);
        Assert.Equal(new Maand(2023, 12), new Maand(2024, 1).Vorige);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Maand(2199, 12).Volgende);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Maand(1600, 1).Vorige);
    }

    [Fact]
    public void Months_are_ordered_by_the_calendar()
    {
        var (eerder, later) = (new Maand(2023, 12), new Maand(2024, 1));
        var zelfde = new Maand(2023, 12);
        Assert.True(eerder < later && later > eerder && eerder <= later && later >= eerder);
        Assert.False(later < eerder || eerder > later || later <= eerder || eerder >= later);
        Assert.True(eerder <= zelfde && eerder >= zelfde);
        Assert.False(eerder < zelfde || eerder > zelfde);
        Assert.Equal([eerder, later], new[] { later, eerder }.Order());
    }

    [Fact]
    public void A_series_of_months_holds_both_ends()
    {
        Assert.Equal(["2023-11", "2023-12", "2024-01"], Maand.Reeks(new Maand(2023, 11), new Maand(2024, 1)).Select(m => m.ToString()));
        Assert.Equal([new Maand(2024, 1)], Maand.Reeks(new Maand(2024, 1), new Maand(2024, 1)));
        Assert.Empty(Maand.Reeks(new Maand(2024, 2), new Maand(2024, 1)));
        Assert.Equal(2, Maand.Reeks(new Maand(2199, 11), new Maand(2199, 12)).Count());
    }
}
