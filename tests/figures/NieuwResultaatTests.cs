using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures;

/// <summary>
/// What a key result needs beside its definition and its records: each place that asks for its code either knows it or says that it
/// does not. A result that is forgotten somewhere must not get the answer of another.
/// </summary>
public class NieuwResultaatTests
{
    private static readonly KpiDefinitie Onbekend = KpiDefinities.Zoek("K9")! with { Code = "K99" };

    [Fact]
    public void Every_result_has_records_a_doubt_a_footnote_and_a_history()
    {
        using var test = new Leveringsbouwer().Geladen("2023-12", "2024-12");
        var peildatum = Peil("2024-12-31");
        var uitkomsten = new KpiBerekening(test.Warehouse, test.Referentie).Bereken(peildatum, Stand.Nu);
        var geschiedenis = new Geschiedenis(test.Warehouse, test.Referentie, Stand.Nu);
        var (van, tot) = (new Maand(2024, 1), new Maand(2024, 12));

        Assert.Equal(Kpiaantal.Bij(), uitkomsten.Count);
        Assert.Equal(uitkomsten.Select(u => u.Kpi), new KpiOnzekerheden(test.Warehouse, test.Referentie).Bereken(peildatum, Stand.Nu, uitkomsten).Select(o => o.Kpi));
        Assert.All(new KpiOverzicht(test.Warehouse, test.Referentie).Voetnoten(peildatum, Stand.Nu), n => Assert.True(n.Kpi is null || KpiDefinities.Zoek(n.Kpi) is not null));
        Assert.All(
            KpiDefinities.Alle.Where(d => d.Soort != KpiSoort.Score),
            d => Assert.True(geschiedenis.Over(d, Gemeente.TotaalId, van, tot, (van, tot), Stand.Nu).Teller >= 0));
    }

    [Fact]
    public void A_result_whose_doubt_is_forgotten_does_not_get_that_of_the_caseload()
    {
        using var test = new Leveringsbouwer().Geladen("2023-12", "2024-01");
        var uitkomst = new KpiUitkomst(Onbekend.Code, Gemeente.Totaal, 3, 2, 0.5, null, null);

        var fout = Assert.Throws<NotSupportedException>(() => new KpiOnzekerheden(test.Warehouse, test.Referentie).Bereken(Peil("2024-01-31"), Stand.Nu, [uitkomst]));

        Assert.Contains("K99", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_growth_of_a_stand_does_not_get_the_history_of_the_caseload()
    {
        using var test = new Leveringsbouwer().Geladen("2023-12", "2024-01");
        var (maand, geschiedenis) = (new Maand(2024, 1), new Geschiedenis(test.Warehouse, test.Referentie, Stand.Nu));

        var fout = Assert.Throws<NotSupportedException>(() => geschiedenis.Over(Onbekend, Gemeente.TotaalId, maand, maand, (maand, maand), Stand.Nu));

        Assert.Contains("K99", fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("K1", Telwijze.VanafDag)]
    [InlineData("K3", Telwijze.VanafDag)]
    [InlineData("K4", Telwijze.VanafMaand)]
    [InlineData("K5", Telwijze.VanafMaand)]
    [InlineData("K7", Telwijze.InMaand)]
    [InlineData("K8", Telwijze.Altijd)]
    [InlineData("K9", Telwijze.InMaand)]
    public void A_definition_says_on_which_peildata_its_records_count(string kpi, Telwijze wijze) => Assert.Equal(wijze, KpiDefinities.Zoek(kpi)!.Telwijze);
}
