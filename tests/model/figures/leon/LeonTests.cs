using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Leon;

/// <summary>Trajecten per partner and tegel.</summary>
public class LeonTests
{
    [Fact]
    public void Trajecten_cost_and_success_per_partner_and_tegel()
    {
        var bouwer = new Leveringsbouwer()
            .Traject(1, "2024-01-10", "2024-06-01", "werkfit", kosten: "1000,50")
            .Traject(2, "2024-02-10", "2024-06-01", "gestopt", kosten: "500")
            .Traject(3, "2023-11-10", "2024-01-01", "geplaatst", kosten: "9999")
            .Traject(4, "2023-11-10", "2023-12-31", "geplaatst")
            .Traject(5, "2024-12-31", kosten: "250", gemeente: "Zevenaar")
            .Traject(6, "2024-03-01", "2024-04-01", "geplaatst", tegel: "EW07", partner: "Talent", kosten: "100")
            .Traject(7, "2025-01-01");
        using var test = bouwer.Geladen("2023-12", "2025-01");

        var tabel = new Leonberekening(test.Warehouse, test.Referentie).Bereken(Peil("2024-12-31"), Stand.Nu)!;

        var opstap = tabel.Regels.Single(r => r is { Gemeente: "Totaal", Partner: "Opstap", Tegel: "EW04" });
        Assert.Equal((3, 1, 3, 2, 1_750.50m), (opstap.Telling.Begonnen, opstap.Telling.Lopend, opstap.Telling.Beeindigd, opstap.Telling.Geslaagd, opstap.Telling.Kosten.Euro));
        Assert.Equal((2.0 / 3, 583.50m, true), (opstap.Telling.Aandeel, opstap.Telling.KostenPerTraject!.Value.Euro, opstap.KleinAantal));
        var zevenaar = tabel.Regels.Single(r => r.Gemeente == "Zevenaar");
        Assert.Equal((1, 0, null, false), (zevenaar.Telling.Begonnen, zevenaar.Telling.Beeindigd, zevenaar.Telling.Aandeel, zevenaar.KleinAantal));
        Assert.Equal([(null, "EW04"), (null, "EW07")], tabel.PerTegel.Where(r => r.Gemeente == "Totaal").Select(r => (r.Partner, r.Tegel)));
        Assert.Equal(["Opstap", "Talent"], tabel.PerPartner.Where(r => r.Gemeente == "Totaal").Select(r => r.Partner));
        Assert.Equal((4, 4, 3, 1_850.50m), tabel.Totalen.Where(r => r.Gemeente == "Totaal").Select(r => (r.Telling.Begonnen, r.Telling.Beeindigd, r.Telling.Geslaagd, r.Telling.Kosten.Euro)).Single());
    }

    [Fact]
    public void Ten_ended_trajecten_are_no_small_number()
    {
        var bouwer = new Leveringsbouwer();
        foreach (var persoon in Enumerable.Range(1, 10))
        {
            bouwer.Traject(persoon, "2024-01-10", "2024-01-20", persoon == 1 ? "gestopt" : "werkfit");
        }

        using var test = bouwer.Geladen("2024-01", "2024-01");
        var regel = new Leonberekening(test.Warehouse, test.Referentie).Bereken(Peil("2024-01-31"), Stand.Nu)!.Regels[0];
        Assert.Equal((0.9, false), (regel.Telling.Aandeel, regel.KleinAantal));
        Assert.Null(new Leonberekening(test.Warehouse, test.Referentie).Bereken(Peil("2023-12-31"), Stand.Nu));
    }
}
