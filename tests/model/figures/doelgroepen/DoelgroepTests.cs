using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Doelgroepen;

/// <summary>Nieuw beschut and persons without benefit.</summary>
public class DoelgroepTests
{
    [Fact]
    public void Nieuw_beschut_counts_persons_begun_and_running()
    {
        var bouwer = new Leveringsbouwer()
            .Plaatsing(1, "2023-05-01", beschut: true).Plaatsing(2, "2024-02-01", "2024-03-31", beschut: true)
            .Plaatsing(2, "2024-04-01", beschut: true, gemeente: "Zevenaar").Plaatsing(3, "2024-02-01").Plaatsing(4, "2024-05-01", beschut: true);
        using var test = bouwer.Geladen("2023-12", "2024-05");
        var uitkomsten = new Doelgroepberekening(test.Warehouse, test.Referentie).Bereken(Peil("2024-04-30"), Stand.Nu);
        Assert.Equal([("Totaal", 1, 2), ("Duiven", 1, 1), ("Westervoort", 0, 0), ("Zevenaar", 1, 1)], uitkomsten.Select(u => (u.Gemeente, u.BeschutGeplaatst, u.BeschutLopend!.Value)));
    }

    [Fact]
    public void Who_is_served_without_a_case_in_the_year_is_counted_once()
    {
        var bouwer = new Leveringsbouwer();
        bouwer.Dossier(1, "2023-01-01");
        bouwer.Dossier(2, "2023-01-01", partner: 3);
        bouwer.Dossier(4, "2023-01-01", einde: "2024-01-01");
        bouwer.Dossier(5, "2023-01-01", einde: "2024-01-02");
        bouwer.Dossier(6, "2024-05-01");
        // A case that starts and ends within one month is a case all the same.
        bouwer.Dossier(7, "2024-02-05", einde: "2024-02-10");
        foreach (var persoon in Enumerable.Range(1, 8))
        {
            bouwer.Traject(persoon, "2023-11-01", "2024-03-01").Begeleiding(persoon, "2024-02-01");
        }

        bouwer.Lks(8, "2024-01-01").Lks(9, "2022-01-01", gemeente: "Zevenaar").Lks(10, "2022-01-01", "2023-12-20");
        bouwer.Traject(11, "2023-06-01", "2024-01-01").Gesprek(12, "2024-02-01").Plaatsing(13, "2024-02-01");
        using var test = bouwer.Geladen("2023-12", "2024-06");
        var berekening = new Doelgroepberekening(test.Warehouse, test.Referentie);

        // Person 4 left on 1 January; 6 comes in May; 8 has everything; 9 has a wage subsidy in Zevenaar.
        Assert.Equal((4, 2, 2), berekening.Bereken(Peil("2024-04-30"), Stand.Nu).Where(u => u.Gemeente == "Totaal").Select(u => (u.Nug, u.NugMetLks, u.NugZonderLks)).Single());
        Assert.Equal((3, 2), berekening.Bereken(Peil("2024-06-30"), Stand.Nu).Where(u => u.Gemeente == "Totaal").Select(u => (u.Nug, u.NugMetLks)).Single());
        Assert.Equal((1, 1), berekening.Bereken(Peil("2024-06-30"), Stand.Nu).Where(u => u.Gemeente == "Zevenaar").Select(u => (u.Nug, u.NugMetLks)).Single());
    }
}
