using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Overzicht;

/// <summary>What stands beside the key results, and their course through time.</summary>
public class KpiOverzichtTests
{
    [Fact]
    public void Placements_too_young_to_measure_and_talks_held_stand_beside()
    {
        var bouwer = new Leveringsbouwer()
            .Plaatsing(1, "2024-06-30").Plaatsing(2, "2024-07-01").Plaatsing(2, "2024-12-31", gemeente: "Zevenaar").Plaatsing(3, "2023-12-31")
            .Gesprek(4, "2024-01-01").Gesprek(4, "2024-12-31", "Westervoort").Gesprek(5, "2024-05-01", soort: "overig").Gesprek(6, "2025-01-01");
        bouwer.Dossier(7, "2023-01-01", trede: "1");
        bouwer.Dossier(8, "2023-01-01", trede: "2a");
        bouwer.Begeleiding(7, "2024-03-01", "2024-03-05");
        using var test = bouwer.Geladen("2023-12", "2025-01");
        var overzicht = new KpiOverzicht(test.Warehouse, test.Referentie);

        var ernaast = overzicht.Ernaast(overzicht.Moment(Peil("2024-12-31"), Stand.Nu), Stand.Nu)!;

        Assert.Equal([("Totaal", 2), ("Duiven", 1), ("Westervoort", 0), ("Zevenaar", 1)], ernaast.NietMeetbaar.Select(a => (a.Gemeente, a.Aantal)));
        Assert.Equal([("Totaal", 2), ("Duiven", 1), ("Westervoort", 1), ("Zevenaar", 0)], ernaast.Gesprekken.Select(a => (a.Gemeente, a.Aantal)));
        Assert.Equal(200, ernaast.GesprekkenAfgesproken);
        Assert.Equal(new Begeleidingsafspraak(270, 900, 1, 2), ernaast.Begeleiding);
        Assert.Equal(1.0 / 270, ernaast.Begeleiding!.Deel);
        var eerder = overzicht.Ernaast(overzicht.Moment(Peil("2023-12-31"), Stand.Nu), Stand.Nu)!;
        Assert.Null(eerder.Begeleiding);
        Assert.Null(eerder.GesprekkenAfgesproken);
        Assert.Equal(["K9"], eerder.NaarRato.Select(r => r.Kpi).Distinct());
        Assert.Null(overzicht.Ernaast(overzicht.Moment(Peil("2022-12-31"), Stand.Nu), Stand.Nu));
    }

    [Theory]
    [InlineData("2024-01-31", 1.0 / 12)]
    [InlineData("2024-06-30", 0.5)]
    [InlineData("2024-02-29", 2.0 / 12)]
    [InlineData("2024-04-15", 3.5 / 12)]
    [InlineData("2024-12-31", 1.0)]
    public void The_part_of_the_year_goes_by_months(string dag, double deel) =>
        Assert.Equal(deel, KpiNaarRatoRegels.DeelVanJaar(Dag(dag)), 12);

    [Fact]
    public void Counts_and_the_caseload_have_a_norm_for_the_year_so_far()
    {
        using var test = new Leveringsbouwer().Plaatsing(1, "2024-02-01").Geladen("2023-12", "2024-06");
        var overzicht = new KpiOverzicht(test.Warehouse, test.Referentie);
        var rato = overzicht.Ernaast(overzicht.Moment(Peil("2024-06-30"), Stand.Nu), Stand.Nu)!.NaarRato;
        Assert.Equal(["K1", "K1A", "K2", "K9", "K9", "K9", "K9"], rato.Select(r => r.Kpi));
        Assert.Equal(new KpiNaarRato("K1", "Totaal", 0.5, 250, 125, 1, false), rato[0]);
        Assert.Equal((0.0155, null), (rato[3].NormNaarRato, rato[3].OpSchema));
    }

    [Fact]
    public void Every_month_end_is_a_peildatum_and_every_year_stands_beside_the_others()
    {
        var bouwer = new Leveringsbouwer().Plaatsing(1, "2024-01-31").Plaatsing(2, "2024-02-01").Plaatsing(2, "2024-04-30").Plaatsing(3, "2023-12-01");
        using var test = bouwer.Geladen("2023-12", "2024-05", "2024-03");
        var overzicht = new KpiOverzicht(test.Warehouse, test.Referentie);

        var maanden = overzicht.PerMaand(2024, Stand.Nu);
        Assert.Equal(["2024-01", "2024-02", "2024-04", "2024-05"], maanden.Select(m => Maand.Van(m.Peildatum.Dag).ToString()));
        Assert.Equal([1.0, 2, 2, 2], maanden.Select(m => m.Uitkomsten.Single(u => u is { Kpi: "K1", Gemeente: "Totaal" }).Waarde!.Value));
        Assert.Equal([1.0, 2, 3, 3], maanden.Select(m => m.Uitkomsten.Single(u => u is { Kpi: "K1P", Gemeente: "Totaal" }).Waarde!.Value));
        var jaren = overzicht.AlleJaren(Stand.Nu);
        Assert.Equal([new DateOnly(2023, 12, 31), new DateOnly(2024, 5, 31)], jaren.Select(j => j.Peildatum.Dag));
        Assert.Equal(Kpiaantal.Bij(), jaren[1].Uitkomsten.Count);
    }

    [Fact]
    public void Footnotes_say_what_the_loaded_months_do_to_a_figure()
    {
        using var test = new Leveringsbouwer().Geladen("2023-11", "2024-05", "2024-03");
        var overzicht = new KpiOverzicht(test.Warehouse, test.Referentie);

        var noten = overzicht.Voetnoten(Peil("2024-05-31"), Stand.Nu);

        Assert.Equal(["K3", "K4", "K6", "K7"], noten.Where(n => n.Code == KpiVoetnoten.VensterBegintEerder).Select(n => n.Kpi));
        Assert.Contains("maart 2024", noten.Single(n => n.Code == KpiVoetnoten.MaandenOntbreken).Tekst, StringComparison.Ordinal);
        Assert.Equal("K4", noten.Single(n => n.Code == KpiVoetnoten.OngelijkeMaanden).Kpi);
        Assert.Contains("31 mei 2024", noten.Single(n => n.Code == KpiVoetnoten.LopendJaar).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(noten, n => n.Code == KpiVoetnoten.GeenVorigJaar);

        var eerste = overzicht.Voetnoten(Peil("2023-12-31"), Stand.Nu);
        // All but the mark, which is given once over the year, and the growth over December, which has a footnote of its own.
        Assert.Equal(
            KpiDefinities.Alle.Select(d => d.Code).Except(["K8", "K9"]),
            eerste.Where(n => n.Code == KpiVoetnoten.VensterBegintEerder).Select(n => n.Kpi));
        Assert.Equal(["K4", "K9"], eerste.Where(n => n.Code == KpiVoetnoten.GeenVorigJaar).Select(n => n.Kpi));
        Assert.Empty(overzicht.Voetnoten(Peil("2022-12-31"), Stand.Nu));
    }
}
