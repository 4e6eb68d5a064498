using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Tests.Seeds.Reference;

namespace RsdAnalytics.Tests.Figures.Kosten;

/// <summary>Both golden tables to the euro, and what happens around them.</summary>
public class KostenTests
{
    [Fact]
    public void The_opdracht_of_2024_divides_its_investment_as_printed()
    {
        using var test = new Testwarehouse();
        var verdeling = new Kostenberekening(test.Warehouse, test.Referentie).Bereken(test.Referentie.Opdracht(2024)!, Stand.Nu);

        Assert.Equal(new DateOnly(2023, 1, 1), verdeling.Sleutel.Peildatum);
        Assert.Equal((85_093, 1_428), (verdeling.Sleutel.Inwoners, verdeling.Sleutel.Dossiers));
        Assert.Equal([29.31m, 17.76m, 52.93m], verdeling.Sleutel.Regels.Select(r => Math.Round(r.AandeelInwoners * 100, 2)));
        Assert.Equal([26.96m, 21.64m, 51.40m], verdeling.Sleutel.Regels.Select(r => Math.Round(r.AandeelDossiers * 100, 2)));
        Assert.Equal([28.13m, 19.70m, 52.17m], verdeling.Sleutel.Regels.Select(r => Math.Round(r.Aandeel * 100, 2)));
        Assert.Equal([393_865L, 275_803L, 730_333L], verdeling.Delen.Select(d => d.HeleEuro));
        Assert.Equal(1, verdeling.Afrondingsverschil);
        Assert.Equal(1_400_000m, Math.Round(verdeling.Delen.Sum(d => d.Euro), 6));
    }

    // Columns: Duiven, Westervoort, Zevenaar, Totaal as the document prints them; its two cells with hidden cents as computed.
    [Theory]
    [InlineData(2018, new long[] { 195_839, 140_560, 361_543, 697_941 }, new long[] { 95_204, 68_331, 175_759, 339_294 }, new long[] { -100_635, -72_229, -185_784, -358_647 })]
    [InlineData(2019, new long[] { 406_334, 291_638, 750_142, 1_448_114 }, new long[] { 468_134, 335_994, 864_233, 1_668_361 }, new long[] { 61_800, 44_356, 114_091, 220_247 })]
    [InlineData(2020, new long[] { 369_079, 264_899, 681_365, 1_315_344 }, new long[] { 521_762, 374_485, 963_237, 1_859_484 }, new long[] { 152_683, 109_585, 281_872, 544_140 })]
    public void The_business_case_of_2018_comes_out_to_the_euro(int jaar, long[] kosten, long[] besparing, long[] resultaat)
    {
        using var test = new Testwarehouse();
        var regels = new Kostenberekening(test.Warehouse, test.Referentie).Businesscase(Stand.Nu).Single(b => b.Jaar == jaar).Regels;

        Assert.Equal(["Duiven", "Westervoort", "Zevenaar", Gemeente.Totaal], regels.Select(r => r.Gemeente));
        Assert.Equal(kosten, regels.Select(r => r.Kosten.HeleEuro));
        Assert.Equal(besparing, regels.Select(r => r.Besparing.HeleEuro));
        Assert.Equal(resultaat, regels.Select(r => r.Resultaat.HeleEuro));
    }

    [Fact]
    public void The_key_of_the_business_case_is_printed_in_percent()
    {
        using var test = new Testwarehouse();
        var sleutel = new Kostenberekening(test.Warehouse, test.Referentie).Sleutel(new DateOnly(2017, 10, 1), Stand.Nu);
        Assert.Equal([28.06m, 20.14m, 51.80m], sleutel.Regels.Select(r => Math.Round(r.Aandeel * 100, 2)));
    }

    [Fact]
    public void A_day_without_cases_is_refused_in_words()
    {
        using var test = new Testwarehouse();
        var berekening = new Kostenberekening(test.Warehouse, test.Referentie);
        var fout = Assert.Throws<CijferFout>(() => berekening.Sleutel(new DateOnly(2024, 1, 1), Stand.Nu));
        Assert.Contains("december 2023 is niet geladen", fout.Message, StringComparison.Ordinal);
        Assert.Contains("inwonertal", Assert.Throws<CijferFout>(() => berekening.Sleutel(new DateOnly(2010, 1, 1), Stand.Nu)).Message, StringComparison.Ordinal);
        Assert.Contains("peildatum", Assert.Throws<CijferFout>(() => berekening.Bereken(test.Referentie.Opdracht(2022)!, Stand.Nu)).Message, StringComparison.Ordinal);
        Assert.Contains("investering", Assert.Throws<CijferFout>(() => berekening.Bereken(test.Referentie.Opdracht(2018)!, Stand.Nu)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_that_no_document_gives_are_counted_at_the_month_end_before()
    {
        var bouwer = new Leveringsbouwer();
        bouwer.Dossier(1, "2020-01-01");
        bouwer.Dossier(2, "2020-01-01", einde: "2024-01-01");
        bouwer.Dossier(3, "2020-01-01", gemeente: "Westervoort");
        bouwer.Dossier(4, "2020-01-01", gemeente: "Zevenaar");
        bouwer.Dossier(5, "2024-01-01", gemeente: "Zevenaar");
        using var test = bouwer.Geladen("2023-12", "2024-01");
        var berekening = new Kostenberekening(test.Warehouse, test.Referentie);

        var sleutel = berekening.Sleutel(new DateOnly(2024, 1, 1), Stand.Nu);
        Assert.Equal([2, 1, 1], sleutel.Regels.Select(r => r.Dossiers));
        Assert.Equal((new DateOnly(2023, 1, 1), "Open dossiers aan het eind van december 2023."), (sleutel.InwonersPeildatum, sleutel.DossierHerkomst));
        Assert.Equal([1, 1, 2], berekening.Sleutel(new DateOnly(2024, 1, 31), Stand.Nu).Regels.Select(r => r.Dossiers));
        Assert.Equal([2, 1, 1], berekening.Sleutel(new DateOnly(2024, 1, 30), Stand.Nu).Regels.Select(r => r.Dossiers));
    }

    [Fact]
    public void Doesburg_takes_part_from_the_day_it_has_numbers()
    {
        using var map = new EigenMap()
            .Aangevuld("gemeenten.csv", "GM0221;Doesburg;Test, h. 1")
            .Aangevuld("inwoners.csv", "2026-01-01;Duiven;25000;Test, h. 1", "2026-01-01;Westervoort;15000;Test, h. 1", "2026-01-01;Zevenaar;45000;Test, h. 1", "2026-01-01;Doesburg;15000;Test, h. 1")
            .Aangevuld("dossiers_gepubliceerd.csv", "2026-01-01;Duiven;stand;400;Test, h. 1;", "2026-01-01;Westervoort;stand;300;Test, h. 1;", "2026-01-01;Zevenaar;stand;900;Test, h. 1;", "2026-01-01;Doesburg;stand;400;Test, h. 1;");
        using var test = new Testwarehouse(map.Lees());
        var berekening = new Kostenberekening(test.Warehouse, test.Referentie);

        Assert.Equal([393_865L, 275_803L, 730_333L], berekening.Bereken(Bedrag.VanEuro(1_400_000), new DateOnly(2023, 1, 1), Stand.Nu).Delen.Select(d => d.HeleEuro));
        Assert.Equal(
            [225_000L, 150_000L, 450_000L, 175_000L],
            berekening.Bereken(Bedrag.VanEuro(1_000_000), new DateOnly(2026, 1, 1), Stand.Nu).Delen.Select(d => d.HeleEuro));
    }
}
