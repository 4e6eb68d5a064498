using RsdAnalytics.Tests.Examples;
using RsdAnalytics.Tests.Warehouse.SqlServer;

namespace RsdAnalytics.Tests.Cli;

/// <summary>What the command says and does about SQL Server where there is none.</summary>
public class SqlServerCommandTests
{
    private const string Geheim = "Zeer-Geheim-9";
    private const string Ver = $"Server=rsd-sql.voorbeeld.invalid;Database=rsd;User Id=gebruiker-x7;Password={Geheim}";
    private const string Hier = $"Server=tcp:127.0.0.1,1;Database=rsd;User Id=gebruiker-x7;Password={Geheim};Connect Timeout=1";

    [Theory]
    [InlineData("kpi|--jaar|2024")]
    [InlineData("stand")]
    [InlineData("controleer")]
    [InlineData("plan|MAP")]
    [InlineData("laad|MAP")]
    [InlineData("prognose")]
    [InlineData("exporteer|--wat|feiten|--niet-voor-publicatie|--uit|bestaat-niet")]
    [InlineData("opschonen|--tot|2022-01")]
    [InlineData("warehouse|controleer")]
    [InlineData("warehouse|bijwerken")]
    [InlineData("warehouse|maak")]
    public void No_command_tells_a_password_and_the_old_driver_stays_at_home(string opdracht)
    {
        using var map = new Werkmap();
        string[] regel = [.. opdracht.Split('|').Select(deel => deel == "MAP" ? Klein.Extracts : deel)];

        foreach (var plaats in new[] { Ver, Hier })
        {
            var (code, uit, fout) = new Opdrachtregel().Met("RSD_WAREHOUSE", plaats).Voer(regel);

            Assert.Equal(1, code);
            Assert.DoesNotContain(Geheim, uit + fout, StringComparison.Ordinal);
            Assert.DoesNotContain("gebruiker-x7", fout, StringComparison.Ordinal);
            Assert.Contains("SQL Server", fout, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_back_up_says_what_to_do_instead()
    {
        var (code, _, fout) = new Opdrachtregel().Voer("warehouse", "back-up", "x.db", "--warehouse", Ver);

        Assert.Equal(1, code);
        Assert.Contains("backup database", fout, StringComparison.Ordinal);
        Assert.DoesNotContain(Geheim, fout, StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_comes_on_standard_output_and_nothing_is_opened()
    {
        var (code, uit, fout) = new Opdrachtregel().Voer("warehouse", "maak", "--script", "--warehouse", Ver);

        Assert.Equal((0, ""), (code, fout));
        Assert.All(uit.Split("\ngo\n", StringSplitOptions.RemoveEmptyEntries), Tsql.Goed);
    }

    [Fact]
    public void Maak_makes_an_empty_file_too()
    {
        using var map = new Werkmap();

        Assert.Equal(0, new Opdrachtregel().Voer("warehouse", "maak", "--warehouse", map.In("rsd.db")).Code);
        Assert.Equal(0, new Opdrachtregel().Voer("warehouse", "controleer", "--warehouse", map.In("rsd.db")).Code);
    }

    [Fact]
    public void The_warehouse_comes_from_the_option_then_the_variable_then_the_settings()
    {
        using var map = new Werkmap();
        File.WriteAllText(map.In("appsettings.json"), $$"""{ "ConnectionStrings": { "Warehouse": "{{map.In("uit-instellingen.db").Replace("\\", "/", StringComparison.Ordinal)}}" } }""");
        var rsd = new Opdrachtregel { Instellingen = map.In("appsettings.json") };

        Assert.Equal(0, rsd.Voer("warehouse", "maak").Code);
        Assert.Equal(0, rsd.Met("RSD_WAREHOUSE", map.In("uit-variabele.db")).Voer("warehouse", "maak").Code);
        Assert.Equal(0, rsd.Voer("warehouse", "maak", "--warehouse", map.In("uit-optie.db")).Code);

        Assert.All(["uit-instellingen.db", "uit-variabele.db", "uit-optie.db"], naam => Assert.True(File.Exists(map.In(naam)), naam));
        File.WriteAllText(map.In("appsettings.json"), "{ geen json");
        Assert.Contains("geen geldige JSON", rsd.Met("RSD_WAREHOUSE", null).Voer("stand").Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_needs_its_kind_its_connection_and_a_month()
    {
        using var map = new Werkmap();
        string[] laad = ["laad", map.In("querys"), "--warehouse", map.In("rsd.db"), "--bron"];

        Assert.Equal(64, new Opdrachtregel().Voer([.. laad, "oracle"]).Code);
        Assert.Contains("RSD_BRON", new Opdrachtregel().Voer([.. laad, "sqlserver"]).Fout, StringComparison.Ordinal);
        var (code, uit, fout) = new Opdrachtregel().Met("RSD_BRON", Ver).Voer([.. laad, "sqlserver", "--maand", "2024-03"]);
        Assert.Equal(1, code);
        Assert.Contains("bestaat niet", fout, StringComparison.Ordinal);
        Directory.CreateDirectory(map.In("querys"));
        (code, uit, fout) = new Opdrachtregel().Met("RSD_BRON", Ver).Voer("bron", "controleer", map.In("querys"));
        Assert.Equal(1, code);
        Assert.Contains("CVE-2024-0056", fout, StringComparison.Ordinal);
        Assert.DoesNotContain(Geheim, uit + fout, StringComparison.Ordinal);
    }
}
