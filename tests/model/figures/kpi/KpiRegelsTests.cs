using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Tests.Figures.Kpi;

/// <summary>What counts make of a key result, and which months count on a peildatum, without a warehouse.</summary>
public class KpiRegelsTests
{
    private static readonly Referentiegegevens Gegevens = ReferentieLezer.Lees();

    [Theory]
    // A count and a score are what was counted; a share and a growth have no value over nothing.
    [InlineData(KpiSoort.Aantal, 7.0, null, 7.0)]
    [InlineData(KpiSoort.Aantal, null, null, null)]
    [InlineData(KpiSoort.Score, 7.9, null, 7.9)]
    [InlineData(KpiSoort.Aandeel, 1.0, 4.0, 0.25)]
    [InlineData(KpiSoort.Aandeel, 0.0, 4.0, 0.0)]
    [InlineData(KpiSoort.Aandeel, 0.0, 0.0, null)]
    [InlineData(KpiSoort.Aandeel, null, 4.0, null)]
    [InlineData(KpiSoort.Aandeel, 1.0, null, null)]
    [InlineData(KpiSoort.Groei, 5.0, 4.0, 0.25)]
    [InlineData(KpiSoort.Groei, 0.0, 4.0, -1.0)]
    [InlineData(KpiSoort.Groei, 5.0, 0.0, null)]
    public void A_value_follows_from_numerator_and_denominator(KpiSoort soort, double? teller, double? noemer, double? waarde) =>
        Assert.Equal(waarde, KpiRegels.Waarde(soort, teller, noemer));

    [Theory]
    [InlineData("K1", "2024-02-29", 6.0, null)]
    [InlineData("K3", "2024-02-29", 6.0, 12.0)]
    [InlineData("K4", "2024-02-29", 6.0, 12.0)]
    // Two months have ended: the denominator is the mean over the two.
    [InlineData("K5", "2024-02-29", 6.0, 6.0)]
    [InlineData("K7", "2024-02-29", 6.0, 12.0)]
    [InlineData("K8", "2024-02-29", 0.06, null)]
    [InlineData("K9", "2024-02-29", 6.0, 12.0)]
    // On 30 January no month of the year has ended: what is a stand is not there yet, what is dated is.
    [InlineData("K1", "2024-01-30", 6.0, null)]
    [InlineData("K3", "2024-01-30", 6.0, 12.0)]
    [InlineData("K4", "2024-01-30", null, 12.0)]
    [InlineData("K5", "2024-01-30", null, null)]
    [InlineData("K7", "2024-01-30", null, null)]
    [InlineData("K9", "2024-01-30", null, 12.0)]
    public void What_exists_depends_on_the_months_that_have_ended(string kpi, string peildatum, double? teller, double? noemer) =>
        Assert.Equal(
            (teller, noemer),
            KpiRegels.TellerEnNoemer(KpiDefinities.Zoek(kpi)!, new KpiTelling { Teller = 6, Noemer = 12 }, Van(peildatum, "2023-12", "2024-03")));

    [Fact]
    public void Without_a_year_before_growth_has_no_denominator()
    {
        var zonder = Van("2024-03-31", "2024-01", "2024-03");
        Assert.Equal((6.0, null), KpiRegels.TellerEnNoemer(KpiDefinities.Zoek("K4")!, new KpiTelling { Teller = 6, Noemer = 12 }, zonder));
        Assert.Equal((6.0, null), KpiRegels.TellerEnNoemer(KpiDefinities.Zoek("K9")!, new KpiTelling { Teller = 6, Noemer = 12 }, zonder));
        // Any month of the year before will do for K4, only December for K9.
        var november = KpiParameters.Van(Peil("2024-03-31"), Stand.Nu, [new Maand(2023, 11), .. Maand.Reeks(new Maand(2024, 1), new Maand(2024, 3))], Gegevens);
        Assert.Equal((6.0, 12.0), KpiRegels.TellerEnNoemer(KpiDefinities.Zoek("K4")!, new KpiTelling { Teller = 6, Noemer = 12 }, november));
        Assert.Equal((6.0, null), KpiRegels.TellerEnNoemer(KpiDefinities.Zoek("K9")!, new KpiTelling { Teller = 6, Noemer = 12 }, november));
    }

    [Fact]
    public void Nothing_counted_is_nought_but_no_score_is_no_value()
    {
        var jaar = Van("2024-02-29", "2023-12", "2024-03");
        Assert.Equal((0.0, null), KpiRegels.TellerEnNoemer(KpiDefinities.Zoek("K1")!, null, jaar));
        Assert.Equal((0.0, 0.0), KpiRegels.TellerEnNoemer(KpiDefinities.Zoek("K3")!, null, jaar));
        Assert.Equal((null, null), KpiRegels.TellerEnNoemer(KpiDefinities.Zoek("K8")!, null, jaar));
    }

    [Fact]
    public void Only_the_denominator_of_K5_is_a_mean()
    {
        Assert.Equal(3, KpiRegels.MaandenInNoemer(KpiDefinities.Zoek("K5")!, Van("2024-03-31", "2023-12", "2024-03")));
        Assert.Equal(1, KpiRegels.MaandenInNoemer(KpiDefinities.Zoek("K4")!, Van("2024-03-31", "2023-12", "2024-03")));
        Assert.Equal(1, KpiRegels.MaandenInNoemer(KpiDefinities.Zoek("K5")!, Van("2024-01-30", "2023-12", "2024-03")));
    }

    [Theory]
    [InlineData("2024-03-31", 3, "2024-03")]
    [InlineData("2024-03-30", 2, "2024-02")]
    [InlineData("2024-01-31", 1, "2024-01")]
    [InlineData("2024-01-30", 0, null)]
    [InlineData("2024-12-31", 4, "2024-04")]
    public void A_month_counts_when_its_last_day_does_not_lie_after_the_peildatum(string peildatum, int maanden, string? laatste)
    {
        var jaar = Van(peildatum, "2023-11", "2024-04");
        Assert.Equal((true, maanden, laatste), (jaar.HeeftMaandenInJaar, jaar.MaandenInJaar, jaar.LaatsteMaand?.ToString()));
        Assert.Equal((2, true), (jaar.MaandenInVorigJaar, jaar.HeeftVorigeDecember));
    }

    [Fact]
    public void A_year_without_a_loaded_month_has_none()
    {
        var jaar = Van("2025-06-30", "2023-11", "2024-11");
        Assert.Equal((false, 0, 11, false, null), (jaar.HeeftMaandenInJaar, jaar.MaandenInJaar, jaar.MaandenInVorigJaar, jaar.HeeftVorigeDecember, jaar.LaatsteMaand));
    }

    [Fact]
    public void The_limits_of_a_year_are_its_days_and_months()
    {
        var sql = Waarden(Van("2024-03-15", "2023-12", "2024-03").VoorSql());
        Assert.Equal((2024, 20240101, 20240315), (sql["jaar"], sql["van_dag"], sql["tot_dag"]));
        Assert.Equal((202401, 202402, 202301, 202312), (sql["van_maand"], sql["tot_maand"], sql["vorig_van_maand"], sql["vorige_december"]));
        Assert.Equal((202402, 202402, 20240229, 27), (sql["eerste_maandeinde"], sql["laatste_maand"], sql["laatste_dag"], sql["jongerengrens"]));
        Assert.Equal(["1", "2a"], (string[])sql["zorgtreden"]!);
        Assert.Equal(202401, Waarden(Van("2024-03-15", "2023-12", "2024-03").VoorSql(new Maand(2024, 1)))["eerste_maandeinde"]);
        // No month and no day has key nought, so nothing is found there.
        var zonder = Waarden(Van("2024-01-15", "2023-12", "2024-03").VoorSql());
        Assert.Equal((0, 0, 0), (zonder["eerste_maandeinde"], zonder["laatste_maand"], zonder["laatste_dag"]));
    }

    [Theory]
    [InlineData("k1a", "K1A")]
    [InlineData("K9", "K9")]
    [InlineData("K99", null)]
    public void A_key_result_is_found_by_its_code(string code, string? gevonden) => Assert.Equal(gevonden, KpiDefinities.Zoek(code)?.Code);

    private static KpiParameters Van(string peildatum, string eerste, string laatste) =>
        KpiParameters.Van(Peil(peildatum), Stand.Nu, [.. Maand.Reeks(Maand.Parse(eerste), Maand.Parse(laatste))], Gegevens);

    private static Dictionary<string, object?> Waarden(object parameters) =>
        parameters.GetType().GetProperties().ToDictionary(p => p.Name, p => p.GetValue(parameters));
}
