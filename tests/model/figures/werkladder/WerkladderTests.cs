using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Werkladder;

/// <summary>Movement, time on a trede and cohorts, on cases whose life is known.</summary>
public class WerkladderTests
{
    [Fact]
    public void Every_case_goes_up_stays_goes_down_or_leaves()
    {
        var bouwer = new Leveringsbouwer();
        bouwer.Dossier(1, "2020-01-01", trede: "2a").Vanaf("2024-05", trede: "3");
        bouwer.Dossier(2, "2020-01-01", trede: "1").Vanaf("2024-02", trede: "6").Vanaf("2024-11", trede: "1");
        bouwer.Dossier(3, "2020-01-01", trede: "2b").Vanaf("2024-12", trede: "2a", gemeente: "Zevenaar");
        bouwer.Dossier(4, "2020-01-01", einde: "2024-12-31", trede: "5", gemeente: "Zevenaar");
        bouwer.Dossier(5, "2024-12-31", trede: "4");
        bouwer.Dossier(6, "2024-03-01", einde: "2024-03-20", trede: "4");
        bouwer.Dossier(7, "2020-01-01", trede: "1").VerdwijntNa("2024-03");
        using var test = bouwer.Geladen("2023-12", "2024-12");

        var bewegingen = new Werkladderberekening(test.Warehouse, test.Referentie).Bewegingen(Peil("2024-12-31"), Stand.Nu);

        var totaal = bewegingen[0];
        Assert.Equal((1, 1, 1, 2, 1, 5), (totaal.Omhoog, totaal.Gelijk, totaal.Omlaag, totaal.Uit, totaal.Nieuw, totaal.AanHetBegin));
        Assert.Equal((new Maand(2023, 12), new Maand(2024, 12)), (totaal.Begin, totaal.Eind));
        Assert.Equal(
            [new("1", "1", 1), new("1", null, 1), new("2a", "3", 1), new("2b", "2a", 1), new("5", null, 1), new(null, "4", 1)],
            totaal.Overgangen);
        var zevenaar = bewegingen.Single(b => b.Gemeente == "Zevenaar");
        Assert.Equal((0, 0, 0, 1, 0), (zevenaar.Omhoog, zevenaar.Gelijk, zevenaar.Omlaag, zevenaar.Uit, zevenaar.Nieuw));
        Assert.Equal(1, bewegingen.Single(b => b.Gemeente == "Duiven").Omlaag);
    }

    [Fact]
    public void Without_the_December_before_there_is_no_matrix()
    {
        var bouwer = new Leveringsbouwer();
        bouwer.Dossier(1, "2020-01-01");
        using var test = bouwer.Geladen("2024-01", "2024-03");
        var berekening = new Werkladderberekening(test.Warehouse, test.Referentie);
        Assert.Empty(berekening.Bewegingen(Peil("2024-03-31"), Stand.Nu));
        Assert.Empty(berekening.Duur(Peil("2023-12-31"), Stand.Nu));
        using var leeg = new Testwarehouse();
        Assert.Empty(new Werkladderberekening(leeg.Warehouse, leeg.Referentie).Instroom(Stand.Nu));
    }

    [Fact]
    public void Time_on_a_trede_counts_month_ends_and_marks_what_began_before_the_first()
    {
        var bouwer = new Leveringsbouwer();
        bouwer.Dossier(1, "2020-01-01", trede: "3");
        bouwer.Dossier(2, "2023-03-15", trede: "3").Vanaf("2023-12", trede: "4").Vanaf("2024-02", trede: "3");
        bouwer.Dossier(3, "2023-06-01", einde: "2024-03-01", trede: "4", gemeente: "Zevenaar");
        using var test = bouwer.Geladen("2023-01", "2024-04", "2023-08");

        var duur = new Werkladderberekening(test.Warehouse, test.Referentie).Duur(Peil("2024-04-30"), Stand.Nu);

        // Case 1: sixteen months, at least; case 2: February to April.
        Assert.Equal(new Duurverdeling(2, 9.5, 9.5, 1), duur.Single(d => d is { Gemeente: "Totaal", Trede: "3" }).Lopend);
        Assert.Equal(new Duurverdeling(0, null, null, 0), duur.Single(d => d is { Gemeente: "Totaal", Trede: "3" }).Afgerond);
        // Case 2 stood on 4 for December and January, case 3 from June to February.
        Assert.Equal(new Duurverdeling(2, 5.5, 5.5, 0), duur.Single(d => d is { Gemeente: "Totaal", Trede: "4" }).Afgerond);
        Assert.Equal(new Duurverdeling(1, 9, 9, 0), duur.Single(d => d is { Gemeente: "Zevenaar", Trede: "4" }).Afgerond);
        Assert.Equal(["1", "2a", "2b", "3", "4", "5", "6"], duur.Take(7).Select(d => d.Trede));
    }

    [Fact]
    public void Each_case_of_a_cohort_is_measured_on_its_own_day()
    {
        var bouwer = new Leveringsbouwer();
        bouwer.Dossier(1, "2023-08-31");
        bouwer.Dossier(2, "2023-08-31", einde: "2024-02-29");
        bouwer.Dossier(3, "2023-08-31", einde: "2024-03-01");
        bouwer.Dossier(4, "2023-09-01", gemeente: "Zevenaar");
        bouwer.Dossier(5, "2022-12-31");
        bouwer.Dossier(6, "2023-02-10").VerdwijntNa("2023-05");
        bouwer.Dossier(7, "2023-05-10", einde: "2023-05-20");
        using var test = bouwer.Geladen("2023-01", "2024-02");

        var cohorten = new Werkladderberekening(test.Warehouse, test.Referentie).Instroom(Stand.Nu);

        // 31 August + 6 months is 29 February: who ends that day is out, who ends a day later would not be.
        var totaal = cohorten.Single(c => c is { Gemeente: "Totaal", Jaar: 2023 });
        Assert.Equal((6, true), (totaal.Instroom, totaal.HeelJaar));
        Assert.Equal([6, 12, 24, 36], totaal.Metingen.Select(m => m.Maanden));
        Assert.Equal(new Cohortmeting(6, 2, 5, 1), totaal.Metingen[0]);
        Assert.Equal(0.4, totaal.Metingen[0].Aandeel);
        Assert.Equal(new Cohortmeting(12, 0, 1, 5), totaal.Metingen[1]);
        Assert.Null(totaal.Metingen[2].Aandeel);
        Assert.Equal(new Cohortmeting(6, 0, 0, 1), cohorten.Single(c => c is { Gemeente: "Zevenaar", Jaar: 2023 }).Metingen[0]);
        Assert.DoesNotContain(cohorten, c => c.Jaar == 2022);
        var eerder = new Werkladderberekening(test.Warehouse, test.Referentie).Instroom(Stand.Nu, new DateOnly(2024, 2, 28));
        Assert.Equal(new Cohortmeting(6, 0, 2, 4), eerder.Single(c => c is { Gemeente: "Totaal", Jaar: 2023 }).Metingen[0]);
    }
}
