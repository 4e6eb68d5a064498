using RsdAnalytics.Model.Figures;
using RsdAnalytics.Tests.Seeds.Reference;

namespace RsdAnalytics.Tests.Figures.Besparing;

/// <summary>What the warehouse makes of the saving, with a base of two persons so that small extracts suffice.</summary>
public class BesparingGemetenTests
{
    private const string B = ";Test, h. 1;";

    [Fact]
    public void Persons_above_the_base_save_cohort_by_cohort()
    {
        var bouwer = new Leveringsbouwer()
            .Plaatsing(1, "2024-01-10").Plaatsing(2, "2024-05-10", gemeente: "Zevenaar").Plaatsing(3, "2024-12-31", uitstroom: "gedeeltelijk")
            // Twice and in two municipalities is one person; a re-placement without outflow is none.
            .Plaatsing(3, "2024-11-01", gemeente: "Westervoort").Plaatsing(4, "2024-06-01", uitstroom: "geen")
            .Plaatsing(1, "2025-01-01").Plaatsing(5, "2025-02-01").Plaatsing(6, "2025-02-28").Plaatsing(7, "2025-03-01");
        using var test = Geladen(bouwer, "2024-01", "2025-12");

        var gemeten = Bereken(test).Gemeten;

        Assert.Equal([3, 4, null], gemeten.Cohorten.Select(c => c.Personen));
        Assert.Equal([1, 2, null], gemeten.Cohorten.Select(c => c.Extra));
        Assert.Equal([6_750m, 10_800m + 13_500m, 10_800m + 21_600m], gemeten.PerJaar.Select(b => b.Bedrag.Euro));
        Assert.Equal([true, true, false], gemeten.Cohorten.Select(c => c.Volledig));
        Assert.False(gemeten.Volledig);
    }

    [Fact]
    public void Promised_and_measured_stand_apart_for_the_years_measured()
    {
        var bouwer = new Leveringsbouwer().Plaatsing(1, "2024-01-10").Plaatsing(2, "2024-05-10").Plaatsing(3, "2024-12-31");
        using var test = Geladen(bouwer, "2024-01", "2024-12");

        var uitkomst = Bereken(test);
        var totNu = uitkomst.Kostenbaten.TotNu!;

        Assert.Equal((2024, 2024, true), (totNu.VanJaar, totNu.TotEnMetJaar, totNu.Volledig));
        Assert.Equal((1_400_000m, 337_500m, 6_750m), (totNu.Investering!.Value.Euro, totNu.BeloofdDirect!.Value.Euro, totNu.GemetenDirect!.Value.Euro));
        Assert.Equal((7_000m, 13_750m, -1_386_250m), (totNu.GemetenMaatschappelijk!.Value.Euro, totNu.GemetenInAl!.Value.Euro, totNu.GemetenSaldoInAl!.Value.Euro));
        Assert.Null(uitkomst.Kostenbaten.Geheel.GemetenDirect);
        Assert.Equal([1, null], uitkomst.Maatschappelijk.Where(m => m.Post.InTotaal).Select(m => m.GemetenPersonen));
    }

    [Fact]
    public void A_year_in_progress_and_a_year_with_a_gap_say_so()
    {
        using var test = Geladen(new Leveringsbouwer().Plaatsing(1, "2024-01-10"), "2024-01", "2025-03", "2024-06");

        var cohorten = Bereken(test).Gemeten.Cohorten;

        Assert.Equal((1, 0, false), (cohorten[0].Personen, cohorten[0].Extra, cohorten[0].Volledig));
        Assert.Contains("11 van de 12 maanden", cohorten[0].Opmerking, StringComparison.Ordinal);
        Assert.Contains("3 van de 12 maanden", cohorten[1].Opmerking, StringComparison.Ordinal);
        Assert.Null(cohorten[2].Personen);
    }

    [Fact]
    public void The_first_opdracht_counts_from_the_first_of_July()
    {
        var bouwer = new Leveringsbouwer();
        foreach (var persoon in Enumerable.Range(1, 103))
        {
            bouwer.Plaatsing(persoon, persoon <= 2 ? "2021-06-30" : "2021-07-01");
        }

        using var test = new Testwarehouse();
        using var map = new Werkmap();
        bouwer.Schrijf(map.Pad, "2021-01", "2021-12");
        test.Laad(map.Pad);

        var cohort = new Besparingsberekening(test.Warehouse, test.Referentie).Bereken(test.Referentie.Opdracht(2021)!, Stand.Nu).Gemeten.Cohorten[0];

        Assert.Equal((101, 1, true), (cohort.Personen, cohort.Extra, cohort.Volledig));
        Assert.Equal([6_750m, 12_015m, 12_015m], cohort.Bedragen.Select(b => b.Bedrag.Euro));
    }

    [Fact]
    public void The_peildatum_limits_the_placements()
    {
        var bouwer = new Leveringsbouwer().Plaatsing(1, "2024-01-10").Plaatsing(2, "2024-01-20").Plaatsing(3, "2024-06-15").Plaatsing(4, "2024-06-16");
        using var test = Geladen(bouwer, "2024-01", "2024-12");
        var cohort = new Besparingsberekening(test.Warehouse, test.Referentie)
            .Bereken(test.Referentie.Opdracht(2024)!, Stand.Nu, new DateOnly(2024, 6, 15)).Gemeten.Cohorten[0];
        Assert.Equal((3, 1, false), (cohort.Personen, cohort.Extra, cohort.Volledig));
    }

    private static Besparingsuitkomst Bereken(Testwarehouse test) =>
        new Besparingsberekening(test.Warehouse, test.Referentie).Bereken(test.Referentie.Opdracht(2024)!, Stand.Nu);

    private static Testwarehouse Geladen(Leveringsbouwer bouwer, string van, string tot, params string[] zonder)
    {
        using var referentie = new EigenMap().Met(
            "besparing_jaren.csv", "opdracht;jaar;basis;extra;soort;bron;opmerking", "2021-2023;2021;100;105;gerealiseerd" + B, "2021-2023;2022;200;134;gerealiseerd" + B,
            "2021-2023;2023;200;102;geraamd" + B, "2024-2026;2024;2;50;beloofd" + B, "2024-2026;2025;2;50;beloofd" + B, "2024-2026;2026;2;50;beloofd" + B);
        var test = new Testwarehouse(referentie.Lees());
        using var map = new Werkmap();
        bouwer.Schrijf(map.Pad, van, tot, zonder);
        test.Laad(map.Pad, staGatToe: zonder.Length > 0);
        return test;
    }
}
