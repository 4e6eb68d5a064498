using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Tests.Seeds.Reference;

namespace RsdAnalytics.Tests.Figures;

/// <summary>
/// Nothing is hard-coded: Doesburg as a fourth municipality and an opdracht 2027–2029 with other norms, terms and amounts are
/// rows of reference data, and every figure follows.
/// </summary>
public class VolgendeOpdrachtTests
{
    private const string B = ";Test, h. 1";
    private static readonly string[] Gebieden = ["Totaal", "Duiven", "Westervoort", "Zevenaar", "Doesburg"];

    [Fact]
    public void Every_key_result_follows_the_rows()
    {
        using var test = Geladen();
        var overzicht = new KpiOverzicht(test.Warehouse, test.Referentie);
        var moment = overzicht.Moment(Peil("2027-12-31"), Stand.Nu);

        Assert.Equal(Kpiaantal.Bij(gemeenten: 4), moment.Uitkomsten.Count);
        Assert.Equal(Gebieden, moment.Uitkomsten.Select(u => u.Gemeente).Distinct());
        KpiUitkomst Van(string kpi, string gemeente) => moment.Uitkomsten.Single(u => u.Kpi == kpi && u.Gemeente == gemeente);
        // Three placements of four persons lie in 2027; the norm is two.
        Assert.Equal((3.0, 2.0, true), (Van("K1", "Totaal").Waarde!.Value, Van("K1", "Totaal").Norm!.Value, Van("K1", "Totaal").Behaald!.Value));
        Assert.Equal((2.0, null), (Van("K1", "Doesburg").Waarde!.Value, Van("K1", "Doesburg").Norm));
        // The term is twelve months from 2027 on: the placement of March 2027 is not yet measured, that of November 2026 is.
        Assert.Equal((1.0, 1.0, 0.6), (Van("K3", "Doesburg").Teller!.Value, Van("K3", "Doesburg").Noemer!.Value, Van("K3", "Doesburg").Norm!.Value));
        Assert.Null(Van("K2", "Totaal").Norm);
        Assert.Equal((-0.02, true), (Van("K9", "Doesburg").Norm!.Value, Van("K9", "Doesburg").Behaald!.Value));
        var ernaast = overzicht.Ernaast(moment, Stand.Nu)!;
        Assert.Equal((null, null), (ernaast.GesprekkenAfgesproken, ernaast.Begeleiding));
        Assert.Equal(3, ernaast.NietMeetbaar[0].Aantal);
    }

    [Fact]
    public void Savings_costs_and_budget_follow_the_rows()
    {
        using var test = Geladen();
        var opdracht = test.Referentie.Opdracht(2027)!;
        var besparing = new Besparingsberekening(test.Warehouse, test.Referentie).Bereken(opdracht, Stand.Nu);
        // 10 × 20.000 × 0,4 × 0,5, then × 0,9; measured: three persons with outflow above a base of one.
        Assert.Equal([40_000m, 130_000m, 220_000m], besparing.Beloofd.PerJaar.Select(b => b.Bedrag.Euro));
        Assert.Equal((3, 2), (besparing.Gemeten.Cohorten[0].Personen, besparing.Gemeten.Cohorten[0].Extra));
        Assert.Equal([8_000m, 18_000m, 18_000m], besparing.Gemeten.PerJaar.Select(b => b.Bedrag.Euro));
        Assert.Equal(6_000_000m, besparing.Kostenbaten.Geheel.Investering!.Value.Euro);

        var kosten = new Kostenberekening(test.Warehouse, test.Referentie).Bereken(opdracht, Stand.Nu);
        Assert.Equal(["Duiven", "Westervoort", "Zevenaar", "Doesburg"], kosten.Delen.Select(d => d.Gemeente));
        Assert.Equal([500_000L, 500_000L, 500_000L, 500_000L], kosten.Delen.Select(d => d.HeleEuro));

        var buig = new Buigberekening(test.Warehouse, test.Referentie).Bereken(2027, Stand.Nu).Single(u => u.Gemeente == "Doesburg");
        Assert.Equal((1_200m, -200m), (buig.Uitgaven.Netto.Euro, buig.Resultaat!.Value.Euro));
        var vangnet = Assert.Single(buig.Vangnet);
        Assert.Equal((Vangnetstatus.Voorwaardelijk, 100m, 100m), (vangnet.Status, vangnet.EigenRisico!.Value.Euro, vangnet.Uitkering!.Value.Euro));
    }

    [Fact]
    public void Every_other_figure_has_the_fourth_municipality()
    {
        using var test = Geladen();
        var eind = Peil("2027-12-31");
        var ladder = new Werkladderberekening(test.Warehouse, test.Referentie);
        Assert.Equal(Gebieden, ladder.Bewegingen(eind, Stand.Nu).Select(b => b.Gemeente));
        Assert.Equal(Gebieden, ladder.Duur(eind, Stand.Nu).Select(d => d.Gemeente).Distinct());
        Assert.Contains(ladder.Instroom(Stand.Nu), c => c is { Gemeente: "Doesburg", Jaar: 2027, Instroom: 1 });
        Assert.Contains(new Leonberekening(test.Warehouse, test.Referentie).Bereken(eind, Stand.Nu)!.Totalen, r => r is { Gemeente: "Doesburg", Telling.Begonnen: 1 });
        Assert.Equal(Gebieden, new Lksberekening(test.Warehouse, test.Referentie).Bereken(eind, Stand.Nu).Select(l => l.Gemeente));
        Assert.Equal(Gebieden, new Doelgroepberekening(test.Warehouse, test.Referentie).Bereken(eind, Stand.Nu).Select(d => d.Gemeente));
        Assert.Equal(Gebieden, new Landelijkevergelijking(test.Warehouse, test.Referentie).Bereken(Stand.Nu).Where(r => r.Jaar == 2027).Select(r => r.Gemeente));
        Assert.Equal(Kpiaantal.Bij(gemeenten: 4), new HalenWeHet(test.Warehouse, test.Referentie).Bereken(Peil("2027-06-30"), Stand.Nu).Count);
        var tabel = new Bandbreedteberekening(test.Warehouse, test.Referentie).Bereken(2027, Stand.Nu);
        Assert.Equal((new DateOnly(2027, 7, 1), 4), (tabel.Peildatum, tabel.Regels[0].Klanten));
    }

    private static Testwarehouse Geladen() => Bouwer().Geladen(Referentie(), "2026-12", "2027-12");

    /// <summary>A year of extracts with persons and cases in Doesburg.</summary>
    internal static Leveringsbouwer Bouwer()
    {
        var bouwer = new Leveringsbouwer()
            .Plaatsing(1, "2026-11-10", gemeente: "Doesburg").Plaatsing(2, "2027-03-10", gemeente: "Doesburg").Plaatsing(3, "2027-05-10", gemeente: "Doesburg")
            .Plaatsing(4, "2027-06-10").Traject(5, "2027-02-01", gemeente: "GM0221").Lks(6, "2027-01-01", gemeente: "doesburg");
        bouwer.Dossier(10, "2020-01-01", einde: "2027-08-01", gemeente: "Doesburg");
        bouwer.Dossier(11, "2020-01-01", gemeente: "Doesburg");
        bouwer.Dossier(12, "2027-09-01", einde: "2027-09-20", gemeente: "Doesburg");
        bouwer.Dossier(13, "2020-01-01");
        bouwer.Dossier(14, "2020-01-01", gemeente: "Zevenaar");
        foreach (var maand in Maand.Reeks(new Maand(2027, 1), new Maand(2027, 12)))
        {
            bouwer.Last(maand.ToString(), "Doesburg", "100");
        }

        return bouwer;
    }

    /// <summary>The rows, in a folder for the caller to remove.</summary>
    internal static EigenMap Rijen() => new EigenMap()
        .Aangevuld("gemeenten.csv", "GM0221;Doesburg" + B)
        .Aangevuld("opdrachten.csv", "2027-2029;Volgende opdracht;2027-01-01;2029-12-31;2026-01-01" + B)
        .Aangevuld("resultaatafspraken.csv", "K1;2027;2029;2;personen;minimaal;Totaal;Geplaatst" + B, "K3;2027;2029;60;%;minimaal;alle;Duurzaam" + B)
        .Aangevuld("septembercirculaire.csv", "2027;verwacht;-2;1536" + B)
        .Met("rekenparameters.csv", "naam;van_jaar;tot_en_met_jaar;waarde;eenheid;bron", "plaatsing_meettermijn_maanden;;2026;6;maanden" + B,
            "plaatsing_meettermijn_maanden;2027;;12;maanden" + B, "gesprek_meettermijn_maanden;;;6;maanden" + B, "jongeren_jonger_dan_jaar;;;27;jaar" + B,
            "bandbreedte_peilmaand;;2026;10;maand" + B, "bandbreedte_peilmaand;2027;;7;maand" + B, "instroom_looptijd_1_maanden;;;6;maanden" + B)
        .Aangevuld("besparing.csv", "2027-2029;20000;40;50;90" + B)
        .Aangevuld("besparing_jaren.csv", "2027-2029;2027;1;10;beloofd" + B + ";", "2027-2029;2028;1;10;beloofd" + B + ";", "2027-2029;2029;1;10;beloofd" + B + ";")
        .Aangevuld("investering.csv", "2027-2029;Alles;2000000" + B + ";")
        .Aangevuld("inwoners.csv", [.. new[] { "Duiven", "Westervoort", "Zevenaar", "Doesburg" }.Select(g => $"2026-01-01;{g};20000{B}")])
        .Aangevuld("dossiers_gepubliceerd.csv", [.. new[] { "Duiven", "Westervoort", "Zevenaar", "Doesburg" }.Select(g => $"2026-01-01;{g};stand;350{B};")])
        .Aangevuld("buig_budget.csv", "Doesburg;2027;definitief;1000;2027-10-01" + B)
        .Aangevuld("vangnet.csv", "2027;regulier;5;S;15;S;50;S;geen;;;;;S;10;S" + B + ";")
        .Aangevuld("vangnetverklaring.csv");

    private static Referentiegegevens Referentie()
    {
        using var map = Rijen();
        return map.Lees();
    }
}
