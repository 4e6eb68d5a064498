using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Kpi;

/// <summary>The edges of the key results and of the stock-flow table, one by one.</summary>
public class RandgevallenTests
{
    [Fact]
    public void An_empty_cohort_has_no_value()
    {
        var bouwer = new Leveringsbouwer();
        bouwer.Dossier(1, "2023-01-01");
        using var test = bouwer.Geladen("2023-12", "2024-12");
        var uitkomsten = Kpis(test, "2024-12-31");
        Assert.All(uitkomsten.Where(u => u.Kpi is "K3" or "K5" or "K6" or "K7"), u => Assert.Equal((0.0, 0.0, null, null), (u.Teller!.Value, u.Noemer!.Value, u.Waarde, u.Behaald)));
        Assert.Equal((0.0, false), (Totaal(uitkomsten, "K1").Waarde!.Value, Totaal(uitkomsten, "K1").Behaald!.Value));
        Assert.Equal(0, Totaal(uitkomsten, "K9").Waarde);
    }

    [Theory]
    // Placed on 31 August: six months later is the last day of February, in a leap year and in another.
    [InlineData("2023-08-31", "2024-02-29", "2024-02-28", false)]
    [InlineData("2023-08-31", "2024-03-01", "2024-02-28", true)]
    [InlineData("2024-08-31", "2025-02-28", "2025-02-27", false)]
    [InlineData("2024-08-31", "2025-03-01", "2025-02-27", true)]
    // Placed on 29 February: six months later is 29 August.
    [InlineData("2024-02-29", "2024-08-29", "2024-08-28", false)]
    [InlineData("2024-02-29", "2024-08-30", "2024-08-28", true)]
    public void Six_months_clamp_to_the_end_of_the_month(string geplaatst, string einde, string dagErvoor, bool duurzaam)
    {
        var dag = Dag(dagErvoor);
        using var test = new Leveringsbouwer().Plaatsing(1, geplaatst, einde).Geladen(geplaatst[..7], einde[..7]);
        Assert.Equal(0, Totaal(Kpis(test, dagErvoor), "K3").Noemer);
        var gemeten = Totaal(Kpis(test, Leveringsbouwer.Tekst(dag.AddDays(1))), "K3");
        Assert.Equal((duurzaam ? 1.0 : 0.0, 1.0), (gemeten.Teller!.Value, gemeten.Noemer!.Value));
    }

    [Fact]
    public void Two_placements_in_two_municipalities_are_one_person_in_Totaal()
    {
        using var test = new Leveringsbouwer().Plaatsing(1, "2024-02-01", beperking: true).Plaatsing(1, "2024-05-01", gemeente: "Zevenaar", beperking: true).Geladen("2024-01", "2024-06");
        var uitkomsten = Kpis(test, "2024-06-30");
        Assert.Equal([("Totaal", 1), ("Duiven", 1), ("Westervoort", 0), ("Zevenaar", 1)], uitkomsten.Where(u => u.Kpi == "K1").Select(u => (u.Gemeente, (int)u.Waarde!.Value)));
        Assert.Equal(1, Totaal(uitkomsten, "K1A").Waarde);
        Assert.Equal(2, Totaal(uitkomsten, "K1P").Waarde);
    }

    [Fact]
    public void A_couple_is_one_case_and_the_partner_flows_through_too()
    {
        var bouwer = new Leveringsbouwer().Gesprek(2, "2023-10-01").Gesprek(3, "2023-10-01");
        bouwer.Dossier(1, "2024-03-31", partner: 2, gemeente: "Zevenaar");
        bouwer.Dossier(3, "2024-04-01");
        using var test = bouwer.Geladen("2023-09", "2024-04");
        // On 1 April, six months after the talk, the term is over: who comes in on that day does not count.
        var k6 = Totaal(Kpis(test, "2024-04-30"), "K6");
        Assert.Equal((1.0, 2.0), (k6.Teller!.Value, k6.Noemer!.Value));
        Assert.Equal(1, new Stroomtabel(test.Warehouse, test.Referentie).Lees(Stand.Nu).Single(r => r.Gemeente == "Totaal" && r.Maand.ToString() == "2024-03").Eind);
    }

    [Fact]
    public void A_short_case_flows_in_and_out_and_a_move_is_no_flow()
    {
        var bouwer = new Leveringsbouwer();
        bouwer.Dossier(1, "2024-02-05", einde: "2024-02-20");
        bouwer.Dossier(2, "2023-01-01").Vanaf("2024-02", gemeente: "Zevenaar");
        using var test = bouwer.Geladen("2024-01", "2024-03");
        var februari = new Stroomtabel(test.Warehouse, test.Referentie).Lees(Stand.Nu).Where(r => r.Maand.ToString() == "2024-02").ToDictionary(r => r.Gemeente);
        Assert.All(februari.Values, r => Assert.True(r.Sluit));
        Assert.Equal((1, 1, 1, 0, 0), (februari["Totaal"].Instroom, februari["Totaal"].Uitstroom, februari["Totaal"].Eind, februari["Totaal"].OvergangIn, februari["Totaal"].OvergangUit));
        Assert.Equal((1, 0), (februari["Duiven"].OvergangUit, februari["Duiven"].Eind));
        Assert.Equal((1, 1), (februari["Zevenaar"].OvergangIn, februari["Zevenaar"].Eind));
    }

    [Fact]
    public void Missing_months_leave_their_mark_on_means_and_growth()
    {
        var bouwer = new Leveringsbouwer().Lks(1, "2023-01-01").Lks(2, "2024-03-05", "2024-03-20").Begeleiding(3, "2024-03-01", "2024-03-31").Plaatsing(4, "2024-03-10");
        bouwer.Dossier(3, "2023-01-01", trede: "1");
        using var test = bouwer.Geladen("2023-12", "2024-06", "2024-03");
        var uitkomsten = Kpis(test, "2024-06-30");
        // Nobody saw the wage subsidy and the guidance of March; the placement was told of afterwards.
        Assert.Equal((1.0, 1.0), (Totaal(uitkomsten, "K4").Teller!.Value, Totaal(uitkomsten, "K4").Noemer!.Value));
        Assert.Equal((0.0, 1.0), (Totaal(uitkomsten, "K5").Teller!.Value, Totaal(uitkomsten, "K5").Noemer!.Value));
        Assert.Equal(1, Totaal(uitkomsten, "K1").Waarde);
    }

    [Fact]
    public void A_peildatum_within_a_month_limits_events_by_day_and_stands_by_month_end()
    {
        var bouwer = new Leveringsbouwer().Plaatsing(1, "2024-05-15").Plaatsing(2, "2024-05-16").Lks(3, "2023-01-01").Lks(4, "2024-05-01");
        bouwer.Dossier(5, "2023-01-01");
        bouwer.Dossier(6, "2024-05-10");
        using var test = bouwer.Geladen("2023-12", "2024-06");
        var uitkomsten = Kpis(test, "2024-05-15");
        Assert.Equal(1, Totaal(uitkomsten, "K1").Waarde);
        Assert.Equal((1.0, 0.0), (Totaal(uitkomsten, "K4").Teller!.Value, Totaal(uitkomsten, "K4").Waarde!.Value));
        Assert.Equal((1.0, 1.0), (Totaal(uitkomsten, "K9").Teller!.Value, Totaal(uitkomsten, "K9").Noemer!.Value));
        Assert.Equal(2, Totaal(Kpis(test, "2024-05-31"), "K9").Teller);
    }

    [Fact]
    public void A_redelivered_December_replaces_the_old_one_whole_and_the_old_state_stays()
    {
        var eerst = new Leveringsbouwer().Plaatsing(1, "2024-12-05").Plaatsing(2, "2024-12-06");
        eerst.Dossier(3, "2023-01-01");
        eerst.Dossier(4, "2023-01-01");
        using var test = eerst.Geladen("2023-12", "2024-12");
        var toen = new Stand(Ladingen.Geldig(test.Warehouse, Stand.Nu)[^1].Lading);

        var opnieuw = new Leveringsbouwer().Plaatsing(1, "2024-12-05");
        opnieuw.Dossier(3, "2023-01-01");
        opnieuw.LaadIn(test, "2024-12", "2024-12");

        var nu = Kpis(test, "2024-12-31");
        Assert.Equal((1.0, -0.5), (Totaal(nu, "K1").Waarde!.Value, Totaal(nu, "K9").Waarde!.Value));
        var eerder = new KpiBerekening(test.Warehouse, test.Referentie).Bereken(Peil("2024-12-31"), toen);
        Assert.Equal((2.0, 0.0), (Totaal(eerder, "K1").Waarde!.Value, Totaal(eerder, "K9").Waarde!.Value));
        Assert.Equal(1, new Landelijkevergelijking(test.Warehouse, test.Referentie).Bereken(Stand.Nu).Single(r => r is { Jaar: 2024, Gemeente: "Totaal" }).Rsd!.Value.Aantal);
    }

    private static IReadOnlyList<KpiUitkomst> Kpis(Testwarehouse test, string dag) =>
        new KpiBerekening(test.Warehouse, test.Referentie).Bereken(Peil(dag), Stand.Nu);

    private static KpiUitkomst Totaal(IReadOnlyList<KpiUitkomst> uitkomsten, string kpi) => uitkomsten.Single(u => u.Kpi == kpi && u.Gemeente == "Totaal");
}
