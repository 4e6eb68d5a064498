using Dapper;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Model;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Etl;

/// <summary>
/// A file of more rows than one block holds is read, checked and written by three threads; it must come out as if by one.
/// </summary>
public class GroteLeveringTests
{
    private const int Rijen = 5000;
    private const int Kopregels = 1;
    private static readonly Maand Maand = new(2023, 12);

    [Fact]
    public void Findings_come_in_the_order_of_the_rows_and_every_row_is_counted()
    {
        using var map = new Werkmap();
        var dossiers = Bestand(map);
        var regels = File.ReadAllLines(dossiers);
        for (var i = Kopregels; i < regels.Length; i++)
        {
            // Faults that the reader of the file finds, and faults that the checks behind it find, side by side.
            regels[i] = i % 97 == 0 ? regels[i] + ";te veel" : i % 89 == 0 ? regels[i].Replace(";3;geen;", ";9;geen;", StringComparison.Ordinal) : regels[i];
        }

        File.WriteAllLines(dossiers, regels);
        using var test = new Testwarehouse();
        var uitkomst = test.Laad(Path.GetDirectoryName(Path.GetDirectoryName(dossiers))!, Maand).Single();

        Assert.Equal(Laadstatus.Geladen, uitkomst.Status);
        var verwacht = Enumerable.Range(Kopregels, Rijen).Where(i => i % 97 == 0 || i % 89 == 0)
            .Select(i => (i % 97 == 0 ? "R08" : "R03", (int?)(i + 1))).ToList();
        Assert.Equal(verwacht, uitkomst.Bevindingen.Where(b => b.Bestand == "dossiers.csv").Select(b => (b.Code, b.Regel)));
        var telling = uitkomst.Bestanden.Single(b => b.Bestand == "dossiers.csv");
        Assert.Equal((Rijen, Rijen - verwacht.Count, verwacht.Count), (telling.Gelezen, telling.Geladen, telling.Afgekeurd));
        Assert.Equal(
            Enumerable.Range(Kopregels, Rijen).Where(i => i % 97 != 0 && i % 89 != 0).Select(i => i + 1),
            test.Warehouse.Verbinding.Query<int>("select regel from fact_dossierstand order by regel"));
    }

    [Fact]
    public void A_file_that_breaks_off_far_on_refuses_the_month_and_leaves_nothing()
    {
        using var map = new Werkmap();
        var dossiers = Bestand(map);
        var regels = File.ReadAllLines(dossiers);
        regels[4000] = regels[4000].Replace(";Duiven;", ";\"Duiven;", StringComparison.Ordinal);
        File.WriteAllLines(dossiers, regels);
        using var test = new Testwarehouse();
        var uitkomst = test.Laad(Path.GetDirectoryName(Path.GetDirectoryName(dossiers))!, Maand).Single();

        Assert.Equal(Laadstatus.Geweigerd, uitkomst.Status);
        Assert.Equal(("M07", 4001), uitkomst.Bevindingen.Select(b => (b.Code, b.Regel ?? 0)).Last());
        Assert.Equal(0, test.Warehouse.Verbinding.ExecuteScalar<int>("select count(*) from fact_dossierstand"));
        Assert.Equal(0, test.Warehouse.Verbinding.ExecuteScalar<int>("select count(*) from dim_client"));
    }

    // A month of which dossiers.csv has far more rows than a block.
    private static string Bestand(Werkmap map)
    {
        var extracts = Klein.Kopie(map);
        var dossiers = Path.Combine(extracts, $"{Maand}", "dossiers.csv");
        Testnummer.SchrijfDossiers(dossiers, Rijen);
        File.Delete(Path.Combine(extracts, $"{Maand}", "controle.csv"));
        return dossiers;
    }
}
