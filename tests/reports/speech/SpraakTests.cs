using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Tests.Reports.Speech;

/// <summary>Numbers, days, chances and verdicts as a Dutch reader meets them.</summary>
public class SpraakTests
{
    [Theory]
    [InlineData(0, 0, "0")]
    [InlineData(1234.5, 1, "1.234,5")]
    [InlineData(-1234.5, 0, "−1.235")]
    [InlineData(-0.04, 1, "0,0")]
    [InlineData(0.285, 2, "0,29")]
    [InlineData(2632500, 0, "2.632.500")]
    public void A_number_has_points_a_comma_and_a_real_minus(double waarde, int decimalen, string tekst) =>
        Assert.Equal(tekst, Getallen.Getal(waarde, decimalen));

    [Fact]
    public void Percentages_and_euros_keep_their_sign_with_them()
    {
        Assert.Equal("3,1\u00A0%", Getallen.Procent(0.031));
        Assert.Equal("€\u00A02.632.500", Getallen.Euro(2_632_500m));
        Assert.Equal("31 december 2024", Datums.Dag(new DateOnly(2024, 12, 31)));
        Assert.Equal("mrt 2024", Datums.MaandKort(new Maand(2024, 3)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_number_is_never_shown(double waarde) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Getallen.Getal(waarde));

    [Theory]
    [InlineData(0, "kleiner dan 1 op 10")]
    [InlineData(0.04, "kleiner dan 1 op 10")]
    [InlineData(0.713, "ongeveer 7 op 10")]
    [InlineData(1, "groter dan 9 op 10")]
    public void A_chance_is_said_in_tenths(double kans, string tekst) => Assert.Equal(tekst, Zinnen.Kans(kans));

    [Theory]
    // On the edge of what is near, and a hair beyond it; of a count it is a share of the norm.
    [InlineData(KpiSoort.Aantal, 237.5, 250.0, Oordeel.NetNietGehaald)]
    [InlineData(KpiSoort.Aantal, 237.0, 250.0, Oordeel.NietGehaald)]
    [InlineData(KpiSoort.Aandeel, 0.78, 0.8, Oordeel.NetNietGehaald)]
    [InlineData(KpiSoort.Aandeel, 0.7799, 0.8, Oordeel.NietGehaald)]
    [InlineData(KpiSoort.Aandeel, 0.27, 0.25, Oordeel.NetNietGehaald)]
    [InlineData(KpiSoort.Aandeel, 0.2701, 0.25, Oordeel.NietGehaald)]
    [InlineData(KpiSoort.Groei, 0.036, 0.031, Oordeel.NetNietGehaald)]
    [InlineData(KpiSoort.Groei, 0.0361, 0.031, Oordeel.NietGehaald)]
    [InlineData(KpiSoort.Score, 7.8, 8.0, Oordeel.NetNietGehaald)]
    [InlineData(KpiSoort.Score, 7.79, 8.0, Oordeel.NietGehaald)]
    public void What_is_near_depends_on_the_kind_of_figure(KpiSoort soort, double waarde, double norm, Oordeel oordeel) =>
        Assert.Equal(oordeel, Oordelen.Van(new KpiUitkomst("K1", "Totaal", null, null, waarde, norm, false), soort, jaarVoorbij: true));

    [Fact]
    public void What_near_means_is_said_in_the_numbers_that_decide_it() => Assert.Equal(
        "‘Net niet gehaald’ betekent: bij aantallen hoogstens 5\u00A0% van de afspraak te weinig, bij aandelen hoogstens 2 procentpunt naast de afspraak, "
            + "bij groei hoogstens 0,5 procentpunt, bij een cijfer hoogstens 0,2 punt.",
        Oordelen.NetNietUitleg);

    [Theory]
    [InlineData("Inwoners geplaatst", "inwoners geplaatst")]
    [InlineData("", "")]
    public void A_name_goes_on_within_a_sentence(string naam, string tekst) => Assert.Equal(tekst, Zinnen.KleineLetter(naam));

    [Theory]
    [InlineData(null, 250.0, null, true, Oordeel.NogNietTeZeggen)]
    [InlineData(243.0, null, null, true, Oordeel.GeenAfspraak)]
    [InlineData(250.0, 250.0, true, true, Oordeel.Gehaald)]
    [InlineData(243.0, 250.0, false, true, Oordeel.NetNietGehaald)]
    [InlineData(200.0, 250.0, false, true, Oordeel.NietGehaald)]
    [InlineData(251.0, 250.0, true, false, Oordeel.Gehaald)]
    [InlineData(243.0, 250.0, false, false, Oordeel.NogNietTeZeggen)]
    public void There_is_no_verdict_without_a_value_a_norm_or_the_end_of_the_year(double? waarde, double? norm, bool? behaald, bool voorbij, Oordeel oordeel) =>
        Assert.Equal(oordeel, Oordelen.Van(new KpiUitkomst("K1", "Totaal", waarde, null, waarde, norm, behaald), KpiSoort.Aantal, voorbij));
}
