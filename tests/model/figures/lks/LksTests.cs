using RsdAnalytics.Model.Figures;
using RsdAnalytics.Tests.Seeds.Reference;

namespace RsdAnalytics.Tests.Figures.Lks;

/// <summary>Wage subsidies, and what follows on a contract that ends.</summary>
public class LksTests
{
    [Fact]
    public void Running_begun_and_ended_are_counted_per_area()
    {
        var bouwer = new Leveringsbouwer()
            .Lks(1, "2022-01-01").Lks(1, "2024-03-01").Lks(2, "2023-05-01", "2024-02-01")
            .Lks(3, "2024-04-01", "2024-04-15", "Zevenaar").Lks(4, "2023-01-01", "2024-05-01").Lks(5, "2024-05-01");
        using var test = bouwer.Geladen("2023-12", "2024-05");

        var uitkomsten = new Lksberekening(test.Warehouse, test.Referentie).Bereken(Peil("2024-04-30"), Stand.Nu);

        var totaal = uitkomsten[0];
        Assert.Equal((new Lkstelling(3, 2), new Lkstelling(2, 2), new Lkstelling(2, 2)), (totaal.Lopend, totaal.Begonnen, totaal.Beeindigd));
        var zevenaar = uitkomsten.Single(u => u.Gemeente == "Zevenaar");
        Assert.Equal((new Lkstelling(0, 0), new Lkstelling(1, 1), new Lkstelling(1, 1)), (zevenaar.Lopend, zevenaar.Begonnen, zevenaar.Beeindigd));
        Assert.Empty(new Lksberekening(test.Warehouse, test.Referentie).Bereken(Peil("2022-12-31"), Stand.Nu));
    }

    [Fact]
    public void A_contract_that_ends_is_measured_once_when_its_term_is_over()
    {
        var bouwer = new Leveringsbouwer()
            // No new placement; one within the term in another town; one on the last day of the term, which is too late.
            .Plaatsing(1, "2023-01-10", "2023-11-30", lks: true)
            .Plaatsing(2, "2023-01-10", "2024-01-15", lks: true).Plaatsing(2, "2024-04-14", gemeente: "Zevenaar")
            .Plaatsing(3, "2023-01-10", "2024-01-15", lks: true).Plaatsing(3, "2024-04-15")
            // A new one that began before the end and outlasts it, and one that does not.
            .Plaatsing(4, "2023-01-10", "2024-02-01", lks: true).Plaatsing(4, "2024-01-01")
            .Plaatsing(5, "2023-01-10", "2024-02-01", lks: true).Plaatsing(5, "2024-01-01", "2024-01-20")
            // Measured in the year before, not yet measurable, and without wage subsidy.
            .Plaatsing(6, "2023-01-10", "2023-09-30", lks: true)
            .Plaatsing(7, "2023-01-10", "2024-04-01", lks: true)
            .Plaatsing(8, "2023-01-10", "2024-01-01");
        using var test = bouwer.Geladen("2023-01", "2024-06");
        var berekening = new Lksberekening(test.Warehouse, test.Referentie);

        // 30 November + 3 months is 29 February.
        Assert.Equal(new Lksvervolg(3, 3, 5, 1), berekening.Bereken(Peil("2024-06-30"), Stand.Nu)[0].Vervolg);
        Assert.Equal(0.6, berekening.Bereken(Peil("2024-06-30"), Stand.Nu)[0].Vervolg!.Value.Aandeel);
        Assert.Equal(new Lksvervolg(3, 1, 1, 4), berekening.Bereken(Peil("2024-02-29"), Stand.Nu)[0].Vervolg);
        Assert.Equal(new Lksvervolg(3, 0, 0, 5), berekening.Bereken(Peil("2024-02-28"), Stand.Nu)[0].Vervolg);
        Assert.Null(berekening.Bereken(Peil("2024-02-28"), Stand.Nu)[0].Vervolg!.Value.Aandeel);
        Assert.Equal(new Lksvervolg(3, 1, 1, 1), berekening.Bereken(Peil("2023-12-31"), Stand.Nu)[0].Vervolg);
    }

    [Fact]
    public void Without_a_term_in_the_reference_data_there_is_no_measurement()
    {
        using var map = new EigenMap().Met(
            "rekenparameters.csv", "naam;van_jaar;tot_en_met_jaar;waarde;eenheid;bron", "plaatsing_meettermijn_maanden;;;6;maanden;Test, h. 1",
            "gesprek_meettermijn_maanden;;;6;maanden;Test, h. 1", "jongeren_jonger_dan_jaar;;;27;jaar;Test, h. 1", "bandbreedte_peilmaand;;;10;maand;Test, h. 1");
        using var test = new Leveringsbouwer().Lks(1, "2024-01-01").Geladen(map.Lees(), "2024-01", "2024-01");
        Assert.Null(new Lksberekening(test.Warehouse, test.Referentie).Bereken(Peil("2024-01-31"), Stand.Nu)[0].Vervolg);
    }
}
