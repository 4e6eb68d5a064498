using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Tests.Figures.Besparing;

/// <summary>What extra persons save and cost, without a warehouse.</summary>
public class BesparingRegelsTests
{
    private static readonly Opdracht Opdracht = new("test", "Test", new DateOnly(2021, 7, 1), new DateOnly(2023, 6, 30), null, "Test, h. 1");

    // 1.000 a year: half in the first year, of which three quarters leave entirely, of whom eight tenths stay out.
    private static readonly Besparingsregel Regel = new(
        Opdracht, Bedrag.VanEuro(1000), 0.5m, 0.75m, 0.8m,
        [new(2021, 10, 4, Extrasoort.Beloofd, "", ""), new(2022, 20, null, null, "", "niet genoemd"), new(2023, 20, 2, Extrasoort.Geraamd, "", "")], "Test, h. 1");

    [Theory]
    [InlineData(201, 200, 1)]
    [InlineData(200, 200, 0)]
    [InlineData(199, 200, 0)]
    public void Only_persons_above_the_base_are_extra(int personen, int basis, int extra) => Assert.Equal(extra, BesparingRegels.Extra(personen, basis));

    [Fact]
    public void A_cohort_saves_a_part_in_its_own_year_and_who_stays_out_in_each_later_one()
    {
        Assert.Equal([(2021, 1500m), (2022, 2400m), (2023, 2400m)], BesparingRegels.Bedragen(Regel, 2021, 4).Select(b => (b.Jaar, b.Bedrag.Euro)));
        Assert.Equal([(2023, 750m)], BesparingRegels.Bedragen(Regel, 2023, 2).Select(b => (b.Jaar, b.Bedrag.Euro)));
        Assert.Empty(BesparingRegels.Bedragen(Regel, 2024, 2));
    }

    [Fact]
    public void A_year_without_a_number_saves_nothing_and_leaves_the_whole_incomplete()
    {
        var tabel = BesparingRegels.Volgens(Regel);
        Assert.Equal([(2021, 1500m), (2022, 2400m), (2023, 3150m)], tabel.PerJaar.Select(b => (b.Jaar, b.Bedrag.Euro)));
        Assert.Equal((7050m, false), (tabel.Totaal!.Value.Euro, tabel.Volledig));
        Assert.Equal((3900m, 0m), (tabel.TotEnMet(2022)!.Value.Euro, tabel.TotEnMet(2020)!.Value.Euro));
        Assert.Equal((2400m, null), (tabel.In(2022)!.Value.Euro, tabel.In(2024)));
        Assert.True(BesparingRegels.Volgens(Regel with { Jaren = [Regel.Jaren[0], Regel.Jaren[2]] }).Volledig);
        var leeg = BesparingRegels.Volgens(Regel with { Jaren = [Regel.Jaren[1]] });
        Assert.Equal((null, null, null), (leeg.Totaal, leeg.TotEnMet(2023), leeg.In(2022)));
    }

    [Theory]
    [InlineData(2021, "2021-07-01", "2021-12-31")]
    [InlineData(2022, "2022-01-01", "2022-12-31")]
    [InlineData(2023, "2023-01-01", "2023-06-30")]
    public void Placements_count_on_the_days_on_which_the_opdracht_ran(int jaar, string van, string tot) =>
        Assert.Equal((Dag(van), Dag(tot)), BesparingRegels.Periode(Opdracht, jaar));

    [Fact]
    public void The_cost_of_a_year_is_that_of_the_months_the_opdracht_ran()
    {
        var kostenbaten = KostenbatenRegels.Bereken(Opdracht, Regel, Bedrag.VanEuro(1200), [Post("werk", 3)], BesparingRegels.Volgens(Regel), Gemeten(4, 5, null));
        Assert.Equal([600m, 1200m, 600m], kostenbaten.Jaren.Select(j => j.Investering!.Value.Euro));
        Assert.Equal((2021, 2023, 2400m), (kostenbaten.Geheel.VanJaar, kostenbaten.Geheel.TotEnMetJaar, kostenbaten.Geheel.Investering!.Value.Euro));
        // What is measured so far stands beside the same years of the promise.
        Assert.Equal((2021, 2022, 1800m, 3900m), (kostenbaten.TotNu!.VanJaar, kostenbaten.TotNu.TotEnMetJaar, kostenbaten.TotNu.Investering!.Value.Euro, kostenbaten.TotNu.BeloofdDirect!.Value.Euro));
        Assert.Equal((null, false), (kostenbaten.Geheel.GemetenDirect, kostenbaten.Geheel.Volledig));
        Assert.Equal([true, true, false], kostenbaten.Jaren.Select(j => j.Volledig));
        Assert.True(kostenbaten.TotNu.Volledig);
        // A person is worth 100 a year: 4, 5 and nothing; 3 × 10 a year were promised.
        Assert.Equal([400m, 500m, null], kostenbaten.Jaren.Select(j => j.GemetenMaatschappelijk?.Euro));
        Assert.Equal([1000m, 1000m, 1000m], kostenbaten.Jaren.Select(j => j.BeloofdMaatschappelijk!.Value.Euro));
        Assert.Equal(3000m, kostenbaten.Geheel.BeloofdMaatschappelijk!.Value.Euro);
    }

    [Fact]
    public void What_is_not_known_leaves_the_sum_unknown()
    {
        var beloofd = BesparingRegels.Volgens(Regel);
        Assert.All(KostenbatenRegels.Bereken(Opdracht, Regel, null, [], beloofd, Gemeten(4, 5, 6)).Jaren, j => Assert.Equal((null, null, null), (j.Investering, j.BeloofdMaatschappelijk, j.GemetenMaatschappelijk)));
        Assert.Null(KostenbatenRegels.Bereken(Opdracht, Regel, null, [], beloofd, Gemeten(null, null, null)).TotNu);
        // An amount of one year only belongs to no year; one outside the total counts nowhere.
        var los = KostenbatenRegels.Bereken(Opdracht, Regel, null, [Post("werk", null)], beloofd, Gemeten(4, 5, 6));
        Assert.All(los.Jaren, j => Assert.Equal((null, null), (j.BeloofdMaatschappelijk, j.GemetenMaatschappelijk)));
        Assert.Null(los.Geheel.BeloofdMaatschappelijk);
        Assert.Null(KostenbatenRegels.Bereken(Opdracht, Regel, null, [Post("werk", 3) with { InTotaal = false }], beloofd, Gemeten(4, 5, 6)).Geheel.BeloofdMaatschappelijk);
    }

    [Fact]
    public void A_year_in_progress_is_measured_and_not_complete()
    {
        var gemeten = Gemeten(4, 5, null);
        var tussenstand = new Besparingstabel([gemeten.Cohorten[0], gemeten.Cohorten[1] with { Volledig = false }, gemeten.Cohorten[2] with { Volledig = true }]);
        // Two items that rest on the same persons add up.
        var kostenbaten = KostenbatenRegels.Bereken(Opdracht, Regel, null, [Post("werk", 3), Post("werk", 3)], BesparingRegels.Volgens(Regel), tussenstand);
        Assert.Equal([true, false, false], kostenbaten.Jaren.Select(j => j.Volledig));
        Assert.Equal((false, 2021, 2022), (kostenbaten.TotNu!.Volledig, kostenbaten.TotNu.VanJaar, kostenbaten.TotNu.TotEnMetJaar));
        Assert.Equal([800m, 1000m, null], kostenbaten.Jaren.Select(j => j.GemetenMaatschappelijk?.Euro));
    }

    [Fact]
    public void Benefits_to_society_are_measured_for_persons_at_work_alone()
    {
        var gemeten = Gemeten(4, null, 6);
        var perJaar = MaatschappelijkRegels.Uitkomst(Post("Werk", 3), gemeten);
        Assert.Equal((10, 1000m, ""), (perJaar.GemetenPersonen, perJaar.GemetenGeheel!.Value.Euro, perJaar.Toelichting));
        Assert.Equal([(2021, 400m), (2023, 600m)], perJaar.GemetenPerJaar.Select(b => (b.Jaar, b.Bedrag.Euro)));
        // One year's amount for all persons of the period together, in the last year that is known.
        var eenJaar = MaatschappelijkRegels.Uitkomst(Post("werk", null), gemeten);
        Assert.Equal((10, null), (eenJaar.GemetenPersonen, eenJaar.GemetenGeheel));
        Assert.Equal([(2023, 1000m)], eenJaar.GemetenPerJaar.Select(b => (b.Jaar, b.Bedrag.Euro)));
        Assert.Contains("noemt geen aantal", MaatschappelijkRegels.Uitkomst(Post("participatie", 3), gemeten).Toelichting, StringComparison.Ordinal);
        var niets = MaatschappelijkRegels.Uitkomst(Post("werk", 3), Gemeten(null, null, null));
        Assert.Equal((null, null, 0), (niets.GemetenPersonen, niets.GemetenGeheel, niets.GemetenPerJaar.Count));
        Assert.Contains("geen maand geladen", niets.Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public void Balances_are_benefit_minus_cost()
    {
        var regel = new Kostenbatenregel(2021, 2021, new(100), new(70), new(50), new(60), new(25), true);
        Assert.Equal((120L, 85L), (regel.BeloofdInAl!.Value.Centen, regel.GemetenInAl!.Value.Centen));
        Assert.Equal((-30L, 20L), (regel.BeloofdSaldoDirect!.Value.Centen, regel.BeloofdSaldoInAl!.Value.Centen));
        Assert.Equal((-40L, -15L), (regel.GemetenSaldoDirect!.Value.Centen, regel.GemetenSaldoInAl!.Value.Centen));
        var onbekend = regel with { Investering = null, GemetenMaatschappelijk = null };
        Assert.Equal((null, null, null), (onbekend.BeloofdSaldoDirect, onbekend.GemetenInAl, onbekend.GemetenSaldoInAl));
    }

    private static MaatschappelijkePost Post(string post, int? jaren) =>
        new(Opdracht, post, "Test", 10, Bedrag.VanEuro(150), Bedrag.VanEuro(30), Bedrag.VanEuro(20), jaren, InTotaal: true, "", "");

    private static Besparingstabel Gemeten(params int?[] extra) => new([.. extra.Select((e, i) => new Besparingscohort(
        2021 + i, e, 0, e, e is { } personen ? BesparingRegels.Bedragen(Regel, 2021 + i, personen) : [], Volledig: e is not null, ""))]);
}
