using RsdAnalytics.Model.Figures;
using RsdAnalytics.Tests.Seeds.Reference;

namespace RsdAnalytics.Tests.Figures.Bandbreedte;

/// <summary>Clients per cluster, whole steps since the base, and the change that waits until a step is full.</summary>
public class BandbreedteTests
{
    private const string Kop = "cluster;stap_klanten;fte_per_stap;treden;treden_niet;leeftijd_vanaf;jonger_dan;bron";

    [Fact]
    public void Small_yearly_moves_are_not_lost()
    {
        // 4 cases at the base, then 5, then 6: with a step of 2 the first year brings nothing and the second one step.
        var bouwer = new Leveringsbouwer();
        Enumerable.Range(1, 4).ToList().ForEach(p => bouwer.Dossier(p, "2020-01-01"));
        bouwer.Dossier(5, "2023-09-30").Vanaf("2024-01");
        bouwer.Dossier(6, "2024-09-30");
        bouwer.Dossier(7, "2024-10-01");
        using var test = Geladen(bouwer, "2022-08", "2024-10", Kop, "Alles;2;0,5;;;;;Test, h. 1");
        var berekening = new Bandbreedteberekening(test.Warehouse, test.Referentie);

        Assert.Equal([2022, 2023, 2024], berekening.Jaren(Stand.Nu));
        Assert.Equal([4, 5, 6], berekening.Jaren(Stand.Nu).Select(j => berekening.Bereken(j, Stand.Nu).Regels[0].Klanten));
        Assert.Equal([0m, 0m, 0.5m], berekening.Jaren(Stand.Nu).Select(j => berekening.Bereken(j, Stand.Nu).Wijziging));
        var tabel = berekening.Bereken(2024, Stand.Nu);
        Assert.Equal((new DateOnly(2024, 10, 1), new DateOnly(2022, 10, 1), new DateOnly(2025, 1, 1)), (tabel.Peildatum, tabel.Basis, tabel.IngangOp));
        Assert.Equal((5, 0m, 0.5m), (tabel.Regels[0].KlantenVorig, tabel.Regels[0].CumulatiefVorig, tabel.Cumulatief));
        Assert.Equal(6, berekening.Dossiers(2024, Stand.Nu));
        Assert.Equal(0m, berekening.Bereken(2024, Stand.Nu, new DateOnly(2023, 10, 1)).Wijziging);
    }

    [Fact]
    public void Every_cluster_counts_its_own_treden_and_ages()
    {
        var bouwer = new Leveringsbouwer();
        bouwer.Dossier(1, "2023-01-01", trede: "1");
        bouwer.Dossier(2, "2023-01-01", trede: "3");
        // Twenty-seven on 30 September, and twenty-seven a day later.
        bouwer.Dossier(3, "2023-01-01", trede: "2a", geboren: "1996-09-30");
        bouwer.Dossier(4, "2023-01-01", trede: "2a", geboren: "1996-10-01");
        bouwer.Dossier(5, "2023-01-01", trede: "1", geboren: "2003-01-01");
        using var test = Geladen(bouwer, "2023-09", "2023-09");
        var regels = new Bandbreedteberekening(test.Warehouse, test.Referentie).Bereken(2023, Stand.Nu).Regels;
        Assert.Equal(
            [("Klantmanagement Inkomen", 5), ("Klantmanagement Zorg", 2), ("Unit Werk", 2), ("Jongerenloket", 1), ("Backoffice", 5)],
            regels.Select(r => (r.Cluster, r.Klanten!.Value)));
    }

    [Fact]
    public void A_base_outside_the_warehouse_comes_from_reference_data_or_is_refused()
    {
        var bouwer = new Leveringsbouwer();
        bouwer.Dossier(1, "2023-01-01");
        using var zonder = Geladen(bouwer, "2023-09", "2023-09");
        var fout = Assert.Throws<CijferFout>(() => new Bandbreedteberekening(zonder.Warehouse, zonder.Referentie).Bereken(2023, Stand.Nu, new DateOnly(2017, 10, 1)));
        Assert.Contains("1 oktober 2017", fout.Message, StringComparison.Ordinal);
        Assert.Contains("bandbreedte_basis.csv", fout.Message, StringComparison.Ordinal);

        using var referentie = new EigenMap()
            .Met("bandbreedte.csv", Kop, "Alles;2;1;;;;;Test, h. 1")
            .Met("bandbreedte_basis.csv", "peildatum;cluster;klanten;bron", "2017-10-01;Alles;6;Test, h. 1");
        using var met = Geladen(bouwer, "2023-09", "2023-09", referentie);
        var tabel = new Bandbreedteberekening(met.Warehouse, met.Referentie).Bereken(2023, Stand.Nu, new DateOnly(2017, 10, 1));
        Assert.True(tabel.BasisUitReferentie);
        Assert.Equal((-2m, null), (tabel.Cumulatief, tabel.Wijziging));
        Assert.Contains("september 2022 is niet geladen", tabel.Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_its_September_has_no_figures_and_an_empty_warehouse_has_no_base()
    {
        using var test = Geladen(new Leveringsbouwer(), "2023-09", "2023-10");
        var tabel = new Bandbreedteberekening(test.Warehouse, test.Referentie).Bereken(2024, Stand.Nu);
        Assert.Null(tabel.Cumulatief);
        Assert.Contains("september 2024 is niet geladen", tabel.Toelichting, StringComparison.Ordinal);
        using var leeg = new Testwarehouse();
        Assert.Throws<CijferFout>(() => new Bandbreedteberekening(leeg.Warehouse, leeg.Referentie).Bereken(2024, Stand.Nu));
    }

    private static Testwarehouse Geladen(Leveringsbouwer bouwer, string van, string tot, params string[] bandbreedte)
    {
        using var referentie = new EigenMap();
        return Geladen(bouwer, van, tot, bandbreedte.Length > 0 ? referentie.Met("bandbreedte.csv", bandbreedte) : referentie);
    }

    private static Testwarehouse Geladen(Leveringsbouwer bouwer, string van, string tot, EigenMap referentie)
    {
        var test = new Testwarehouse(referentie.Lees());
        using var map = new Werkmap();
        bouwer.Schrijf(map.Pad, van, tot);
        test.Laad(map.Pad);
        return test;
    }
}
