using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Besparing;

/// <summary>Both golden periods of the saving, and cost beside benefit, from the reference data alone.</summary>
public class BesparingGoudenTests
{
    [Theory]
    [InlineData(2021, new[] { 2021, 2022, 2023 }, new[] { 708_750, 2_166_075, 3_560_085 }, 6_434_910)]
    [InlineData(2024, new[] { 2024, 2025, 2026 }, new[] { 337_500, 877_500, 1_417_500 }, 2_632_500)]
    public void The_promised_saving_is_as_printed(int inJaar, int[] jaren, int[] bedragen, int totaal)
    {
        var beloofd = Uitkomst(inJaar).Beloofd;
        Assert.Equal(jaren, beloofd.PerJaar.Select(b => b.Jaar));
        Assert.Equal(bedragen.Select(b => (decimal)b), beloofd.PerJaar.Select(b => b.Bedrag.Euro));
        Assert.Equal(totaal, beloofd.Totaal!.Value.Euro);
        Assert.True(beloofd.Volledig);
    }

    [Fact]
    public void Every_cohort_of_the_first_period_is_as_printed()
    {
        var cohorten = Uitkomst(2021).Beloofd.Cohorten;
        Assert.Equal([105, 134, 102], cohorten.Select(c => c.Extra));
        Assert.Equal([708_750m, 1_261_575m, 1_261_575m], cohorten[0].Bedragen.Select(b => b.Bedrag.Euro));
        Assert.Equal([904_500m, 1_610_010m], cohorten[1].Bedragen.Select(b => b.Bedrag.Euro));
        Assert.Equal([688_500m], cohorten[2].Bedragen.Select(b => b.Bedrag.Euro));
    }

    [Fact]
    public void Benefits_to_society_are_as_printed()
    {
        var eerste = Assert.Single(Uitkomst(2021).Maatschappelijk).Post;
        Assert.Equal((2_387_000m, null), (eerste.PerJaar.Euro, eerste.Geheel));
        var tweede = Uitkomst(2024).Maatschappelijk;
        Assert.Equal([1_050_000m, 1_215_000m], tweede.Where(m => m.Post.InTotaal).Select(m => m.Post.Geheel!.Value.Euro));
    }

    [Fact]
    public void Cost_stands_beside_benefit()
    {
        var geheel = Uitkomst(2024).Kostenbaten.Geheel;
        Assert.Equal(4_200_000m, geheel.Investering!.Value.Euro);
        Assert.Equal(2_632_500m, geheel.BeloofdDirect!.Value.Euro);
        Assert.Equal(4_897_500m, geheel.BeloofdInAl!.Value.Euro);
        Assert.Equal(-1_567_500m, geheel.BeloofdSaldoDirect!.Value.Euro);
        Assert.Equal(697_500m, geheel.BeloofdSaldoInAl!.Value.Euro);
        Assert.Equal([1_092_500m, 1_632_500m, 2_172_500m], Uitkomst(2024).Kostenbaten.Jaren.Select(j => j.BeloofdInAl!.Value.Euro));
    }

    [Fact]
    public void The_half_year_of_2021_costs_half_and_its_benefits_have_no_total()
    {
        var kostenbaten = Uitkomst(2021).Kostenbaten;
        Assert.Equal([500_000m, 1_000_000m, 1_000_000m], kostenbaten.Jaren.Select(j => j.Investering!.Value.Euro));
        Assert.Equal(2_500_000m, kostenbaten.Geheel.Investering!.Value.Euro);
        Assert.Null(kostenbaten.Geheel.BeloofdMaatschappelijk);
        Assert.Null(kostenbaten.Geheel.BeloofdInAl);
    }

    [Fact]
    public void Nothing_is_measured_in_an_empty_warehouse()
    {
        var uitkomst = Uitkomst(2024);
        Assert.All(uitkomst.Gemeten.Cohorten, c => Assert.Equal((null, null, 0), (c.Personen, c.Extra, c.Bedragen.Count)));
        Assert.Null(uitkomst.Gemeten.Totaal);
        Assert.Null(uitkomst.Kostenbaten.TotNu);
        Assert.Null(uitkomst.Kostenbaten.Geheel.GemetenDirect);
        Assert.All(uitkomst.Maatschappelijk, m => Assert.NotEqual("", m.Toelichting));
    }

    [Fact]
    public void An_opdracht_without_a_rule_is_refused_in_words()
    {
        using var test = new Testwarehouse();
        var fout = Assert.Throws<CijferFout>(() => new Besparingsberekening(test.Warehouse, test.Referentie).Bereken(test.Referentie.Opdracht(2018)!, Stand.Nu));
        Assert.Contains("besparing.csv", fout.Message, StringComparison.Ordinal);
    }

    private static Besparingsuitkomst Uitkomst(int jaar)
    {
        using var test = new Testwarehouse();
        return new Besparingsberekening(test.Warehouse, test.Referentie).Bereken(test.Referentie.Opdracht(jaar)!, Stand.Nu);
    }
}
