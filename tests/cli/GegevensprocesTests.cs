namespace RsdAnalytics.Tests.Cli;

/// <summary>Data in and out as a shell sees it: from contract to open data, each command a process of its own.</summary>
public class GegevensprocesTests
{
    [Fact]
    public void A_supplier_and_an_analyst_come_from_contract_to_open_data()
    {
        using var map = new Werkmap();

        Goed(0, Cijferproces.Voer(map, $"contract --uit {map.In("c")} --maand 2024-01 --voorbeeld"), "datapackage.json");
        Goed(0, Cijferproces.Voer(map, $"contract controleer {map.In("c")}"), "De levering is goed.");
        Goed(0, Cijferproces.Voer(map, "vertaal --kaart srg"), "SRG heeft geen bedragen.");
        Goed(2, Cijferproces.Voer(map, $"contract controleer {map.In("c")} --vandaag 2024-01-31"), "geweigerd");
        Goed(0, Cijferproces.Voer(map, $"laad {map.In("c")}"), "geladen");
        Goed(0, Cijferproces.Voer(map, $"exporteer --uit {map.In("open")}"), "reeksen.csv");
        Goed(64, Cijferproces.Voer(map, $"exporteer --wat feiten --uit {map.In("feiten")}"), "");
        Goed(0, Cijferproces.Voer(map, $"exporteer --wat feiten --niet-voor-publicatie --uit {map.In("feiten")}"), "fact_dossierstand.csv");

        Assert.Contains("Verzonnen gegevens", File.ReadAllText(map.In("open", "datapackage.json")), StringComparison.Ordinal);
        var hier = new Opdrachtregel().Voer("exporteer", "--uit", map.In("hier"), "--warehouse", map.In("rsd.db"));
        Assert.Equal(0, hier.Code);
        Assert.All(Directory.GetFiles(map.In("hier")), b => Assert.Equal(File.ReadAllBytes(b), File.ReadAllBytes(map.In("open", Path.GetFileName(b)))));
    }

    private static void Goed(int verwacht, (int Code, string Uit, string Fout) antwoord, string tekst)
    {
        Assert.True(verwacht == antwoord.Code, antwoord.Fout);
        Assert.Contains(tekst, antwoord.Uit, StringComparison.Ordinal);
    }
}
