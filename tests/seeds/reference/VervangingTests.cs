using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Tests.Seeds.Reference;

/// <summary>Another municipality and a next opdracht are rows in a folder.</summary>
public class VervangingTests
{
    private const string B = ";Test, h. 1";

    [Fact]
    public void An_empty_folder_replaces_nothing()
    {
        using var map = new EigenMap();
        Assert.All(map.Lees().Bestanden, b => Assert.False(b.Vervangen));
    }

    [Fact]
    public void Doesburg_becomes_the_fourth_municipality()
    {
        using var map = new EigenMap()
            .Aangevuld("gemeenten.csv", "GM0221;Doesburg" + B)
            .Aangevuld("buig_budget.csv", "doesburg;2027;voorlopig;4000000;2026-10-01" + B, "Doesburg;2027;nader voorlopig;4100000,50;2027-05-15" + B,
                "GM0221;2027;voorlopig;4050000;2026-12-27" + B)
            .Aangevuld("vangnetverklaring.csv", "Doesburg;2027;ja;nee" + B);
        var gegevens = map.Lees();
        Assert.Equal(["Duiven", "Westervoort", "Zevenaar", "Doesburg"], gegevens.Gemeenten.Select(g => g.Naam));
        var doesburg = gegevens.ZoekGemeente("gm0221")!;
        Assert.Equal(221, doesburg.Id);
        Assert.Equal(["buig_budget.csv", "gemeenten.csv", "vangnetverklaring.csv"], gegevens.Bestanden.Where(b => b.Vervangen).Select(b => b.Naam));

        Assert.Equal((Budgetstatus.NaderVoorlopig, 4_100_000.50m), (gegevens.Budget(doesburg, 2027)!.Status, gegevens.Budget(doesburg, 2027)!.Bedrag.Euro));
        Assert.Equal(4_000_000m, gegevens.Budget(doesburg, 2027, new DateOnly(2026, 10, 1))!.Bedrag.Euro);
        Assert.Equal(4_050_000m, gegevens.Budget(doesburg, 2027, new DateOnly(2027, 5, 14))!.Bedrag.Euro);
        Assert.Null(gegevens.Budget(doesburg, 2027, new DateOnly(2026, 9, 30)));
        Assert.Null(gegevens.Budget(gegevens.Gemeenten[0], 2027));
        Assert.Equal((true, false), (gegevens.Verklaring(doesburg, 2027)!.InstemmingRaad, gegevens.Verklaring(doesburg, 2027)!.Maatregelen));
        Assert.Null(gegevens.Verklaring(doesburg, 2026));
    }

    [Fact]
    public void The_opdracht_of_2027_to_2029_has_its_own_norms_and_amounts()
    {
        using var map = new EigenMap()
            .Aangevuld("opdrachten.csv", "2027-2029;Volgende opdracht;2027-01-01;2029-12-31;2026-01-01" + B)
            .Aangevuld("resultaatafspraken.csv", "K1;2027;2029;300;personen;minimaal;Totaal;Geplaatst" + B, "k3;2027;;82,5;%;minimaal;alle;Duurzaam" + B)
            .Aangevuld("septembercirculaire.csv", "2027;verwacht;-1.25;1547" + B)
            .Met("rekenparameters.csv", "naam;van_jaar;tot_en_met_jaar;waarde;eenheid;bron", "plaatsing_meettermijn_maanden;;2026;6;maanden" + B,
                "plaatsing_meettermijn_maanden;2027;;12;maanden" + B, "gesprek_meettermijn_maanden;;;6;maanden" + B,
                "jongeren_jonger_dan_jaar;;;27;jaar" + B, "bandbreedte_peilmaand;;;10;maand" + B)
            .Aangevuld("besparing.csv", "2027-2029;20000;50;75;85" + B)
            .Aangevuld("besparing_jaren.csv", "2027-2029;2027;200;;" + B + ";", "2027-2029;2028;200;60;beloofd" + B + ";", "2027-2029;2029;200;60;beloofd" + B + ";")
            .Aangevuld("investering.csv", "2027-2029;Alles;1500000" + B + ";")
            .Aangevuld("bandbreedte_basis.csv", "2017-10-01;backoffice;1787" + B);
        var gegevens = map.Lees();

        Assert.Equal(300, gegevens.Norm("K1", 2028)!.Norm);
        Assert.Equal(250, gegevens.Norm("K1", 2026)!.Norm);
        Assert.Equal(0.825, gegevens.Norm("K3", 2035)!.Norm);
        Assert.Null(gegevens.Norm("K2", 2027));
        Assert.Equal(-0.0125, gegevens.Norm("K9", 2027)!.Norm);
        Assert.Equal((6, 12), (gegevens.PlaatsingMeettermijn(2026), gegevens.PlaatsingMeettermijn(2027)));
        Assert.Null(gegevens.Parameter(Rekenparameters.GesprekkenPerJaar, 2025));
        var besparing = gegevens.Besparing(2028)!;
        Assert.Equal((20_000m, 0.85m), (besparing.Uitkering.Euro, besparing.Duurzaam));
        Assert.Equal([null, 60, 60], besparing.Jaren.Select(j => j.Extra));
        Assert.Equal(1_500_000m, gegevens.InvesteringPerJaar(gegevens.Opdracht(2027)!)!.Value.Euro);
        Assert.Equal(1787, gegevens.BandbreedteKlanten("Backoffice", new DateOnly(2017, 10, 1)));
        Assert.Null(gegevens.BandbreedteKlanten("Unit Werk", new DateOnly(2017, 10, 1)));
    }

    [Fact]
    public void Form_is_as_free_as_that_of_an_extract()
    {
        using var map = new EigenMap().Met(
            "gemeenten.csv", System.Text.Encoding.UTF8.GetBytes("\uFEFF Naam ;BRON;opmerking; Code\r\n\r\n\"Duiven\";\"Test; h. 1\";; gm0226 \r\nWestervoort;Test, h. 1;;GM0293\r\nZevenaar;Test, h. 1;hier;GM0299"));
        var gegevens = map.Lees();
        Assert.Equal(new Gemeente(226, "GM0226", "Duiven"), gegevens.Gemeenten[0]);
        Assert.Equal(["Test; h. 1", "Test, h. 1"], gegevens.Bestanden.Single(b => b.Naam == "gemeenten.csv").Bronnen);
    }

    [Fact]
    public void The_same_files_give_the_same_account()
    {
        using var map = new EigenMap().Aangevuld("gemeenten.csv", "GM0221;Doesburg" + B);
        var eerste = map.Lees().Bestanden.Single(b => b.Naam == "gemeenten.csv");
        var tweede = ReferentieLezer.Lees(map.Pad).Bestanden.Single(b => b.Naam == "gemeenten.csv");
        Assert.Equal((eerste.Hash, eerste.Rijen), (tweede.Hash, tweede.Rijen));
        Assert.NotEqual(eerste.Hash, ReferentieLezer.Lees().Bestanden.Single(b => b.Naam == "gemeenten.csv").Hash);
    }
}
