using RsdAnalytics.Etl.Load;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Etl;

/// <summary>A month that is refused after rows of it were written: nothing of it stays, in the warehouse or in the keys given out.</summary>
public class WeigeringTests
{
    // More than one block of facts, so that persons and cases are in the database by the time the month is refused.
    private const int Dossiers = 5000;

    [Theory]
    [InlineData("M05")]
    [InlineData("M08")]
    [InlineData("M02")]
    public void A_late_refusal_leaves_no_trace(string code)
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Testnummer.SchrijfDossiers(Path.Combine(extracts, "2023-12", "dossiers.csv"), 60);
        Testnummer.SchrijfDossiers(Path.Combine(extracts, "2024-01", "dossiers.csv"), code == "M05" ? Dossiers : 61);
        if (code != "M05")
        {
            Testnummer.SchrijfDossiers(Path.Combine(extracts, "2023-12", "dossiers.csv"), Dossiers);
            Testnummer.SchrijfDossiers(Path.Combine(extracts, "2024-01", "dossiers.csv"), Dossiers + 10);
            Bewerking.Zet(extracts, "2024-01", "dossiers.csv", 2, "reden_instroom", "nooit eerder gezien");
        }

        if (code == "M08")
        {
            File.WriteAllText(Path.Combine(extracts, "2024-01", "controle.csv"), "bestand;rijen;som_bedrag\ntrajecten;99;\n");
        }
        else if (code == "M02")
        {
            Bewerking.Herschrijf(extracts, "2024-01", "uitkeringslasten.csv", t => t.Replace("ontvangsten", "ontvangst", StringComparison.Ordinal));
        }

        using var test = new Testwarehouse();
        using var zonder = new Testwarehouse();
        var uitkomsten = test.Laad(extracts, forceer: false, staGatToe: true);
        Assert.StartsWith(code, uitkomsten[1].Reden, StringComparison.Ordinal);
        Directory.Delete(Path.Combine(extracts, "2024-01"), recursive: true);
        var verwacht = zonder.Laad(extracts, staGatToe: true);

        Assert.Equal(verwacht.Select(u => u.Status), [uitkomsten[0].Status, uitkomsten[2].Status]);
        Assert.Equal(Laadstatus.Geladen, uitkomsten[2].Status);
        Assert.Equal(Tabelinhoud.Lees(zonder.Warehouse), Tabelinhoud.Lees(test.Warehouse));
    }
}
