using System.Text.Json.Nodes;
using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd contract and rsd contract controleer: what a supplier gets, and that checking says what loading would.</summary>
public sealed class ContractCommandTests : IDisposable
{
    private readonly Werkmap _map = new();
    private readonly Opdrachtregel _rsd = new Opdrachtregel().Met("RSD_SLEUTEL", null);

    [Fact]
    public void It_writes_the_description_and_an_empty_month_and_names_every_file()
    {
        var (code, uit, fout) = _rsd.Voer("contract", "--uit", _map.In("c"), "--maand", "2024-03");

        Assert.Equal(0, code);
        Assert.Contains("rsd contract controleer", fout, StringComparison.Ordinal);
        Assert.Equal(
            Directory.GetFiles(_map.In("c"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
            uit.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        var pakket = Pakket("c");
        Assert.False((bool)pakket["synthetisch"]!);
        var bestanden = pakket["resources"]!.AsArray();
        Assert.Equal(9, bestanden.Count);
        Assert.All(bestanden, b =>
        {
            var kop = string.Join(';', b!["schema"]!["fields"]!.AsArray().Select(v => (string)v!["name"]!));
            Assert.Equal(kop + "\n", File.ReadAllText(_map.In("c", (string)b["path"]!)));
            Assert.Equal(";", (string)b["dialect"]!["delimiter"]!);
            Assert.NotEmpty(b["schema"]!["primaryKey"]!.AsArray());
            Assert.All(b["schema"]!["fields"]!.AsArray(), v => Assert.NotEmpty((string)v!["description"]!));
        });
        Assert.Equal(["klanttevredenheid", "controle"], bestanden.Where(b => !(bool)b!["verplicht"]!).Select(b => (string)b!["name"]!));
    }

    [Fact]
    public void An_empty_month_is_what_a_load_takes_and_the_check_says_so()
    {
        _rsd.Voer("contract", "--uit", _map.In("c"));
        File.Delete(_map.In("c", "datapackage.json"));

        var (code, uit, _) = _rsd.Voer("contract", "controleer", _map.In("c"));
        var laad = new Opdrachtregel().Voer("laad", _map.In("c"), "--warehouse", _map.In("rsd.db"), "--json");

        Assert.Equal(0, code);
        Assert.Contains("geen enkele rij", uit, StringComparison.Ordinal);
        Assert.Equal(0, laad.Code);
        Assert.Equal("geladen", (string)JsonNode.Parse(laad.Uit)!["ladingen"]![0]!["status"]!);
    }

    [Fact]
    public void A_filled_example_is_marked_as_made_up_and_loads_without_a_finding()
    {
        Assert.Equal(0, _rsd.Voer("contract", "--uit", _map.In("a"), "--voorbeeld").Code);
        Assert.Equal(0, _rsd.Voer("contract", "--uit", _map.In("b"), "--voorbeeld").Code);

        var antwoord = Controleer(0, _map.In("a"))[0]!;
        Assert.Equal("goed", (string)antwoord["oordeel"]!);
        Assert.Empty(antwoord["bevindingen"]!.AsArray());
        Assert.True(antwoord["bestanden"]!.AsArray().Count(b => (int)b!["gelezen"]! > 0) >= 8);
        Assert.True((bool)Pakket("a")["synthetisch"]!);
        Assert.True(File.Exists(_map.In("a", "synthetisch.txt")));
        var bestanden = Directory.GetFiles(_map.In("a"), "*", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(_map.In("a"), p)).ToList();
        Assert.All(bestanden, b => Assert.Equal(File.ReadAllBytes(_map.In("a", b)), File.ReadAllBytes(_map.In("b", b))));
    }

    [Fact]
    public void A_delivery_that_is_there_is_never_overwritten()
    {
        var extracts = Klein.Kopie(_map);
        var voor = File.ReadAllText(Path.Combine(extracts, "2024-01", "dossiers.csv"));

        var (code, uit, fout) = _rsd.Voer("contract", "--uit", extracts, "--maand", "2024-01");

        Assert.Equal(1, code);
        Assert.Empty(uit);
        Assert.Contains("dossiers.csv", fout, StringComparison.Ordinal);
        Assert.Equal(voor, File.ReadAllText(Path.Combine(extracts, "2024-01", "dossiers.csv")));
        Assert.False(File.Exists(Path.Combine(extracts, "datapackage.json")));
        Assert.Equal(0, _rsd.Voer("contract", "--uit", _map.In("c")).Code);
        Assert.Equal(0, _rsd.Voer("contract", "--uit", _map.In("c")).Code);
    }

    [Fact]
    public void Checking_says_of_every_row_what_loading_says_and_leaves_nothing_behind()
    {
        var extracts = Klein.Kopie(_map);
        Bewerking.Zet(extracts, "2024-01", "dossiers.csv", 2, "bsn", "123456789");
        Bewerking.Zet(extracts, "2024-02", "plaatsingen.csv", 2, "soort", "stage");
        File.Delete(Path.Combine(extracts, "2023-12", "trajecten.csv"));
        var voor = Directory.GetFileSystemEntries(_map.Pad, "*", SearchOption.AllDirectories);

        var maanden = Controleer(2, extracts);

        Assert.Equal(voor, Directory.GetFileSystemEntries(_map.Pad, "*", SearchOption.AllDirectories));
        Assert.Equal(["geweigerd", "deels", "deels"], maanden.Select(m => (string)m!["oordeel"]!));
        var laad = JsonNode.Parse(new Opdrachtregel().Voer("laad", extracts, "--warehouse", _map.In("rsd.db"), "--json").Uit)!["ladingen"]!.AsArray();
        foreach (var (gecontroleerd, geladen) in maanden.Zip(laad))
        {
            Assert.True(JsonNode.DeepEquals(gecontroleerd!["bevindingen"], geladen!["bevindingen"]), (string)gecontroleerd["maand"]!);
            Assert.Equal(geladen["bestanden"]!.AsArray().Select(b => (int)b!["afgekeurd"]!), gecontroleerd["bestanden"]!.AsArray().Select(b => (int)b!["afgekeurd"]!));
        }

        Assert.DoesNotContain("123456789", maanden.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_month_folder_is_enough_and_a_gap_between_months_is_no_fault()
    {
        var extracts = Klein.Kopie(_map);
        Directory.Delete(Path.Combine(extracts, "2024-01"), recursive: true);

        Assert.Equal(2, Controleer(0, extracts).Count);
        Assert.Equal("2024-02", (string)Assert.Single(Controleer(0, Path.Combine(extracts, "2024-02")))!["maand"]!);
        Assert.Equal("2024-02", (string)Assert.Single(Controleer(0, Path.Combine(extracts, "2024-02") + Path.DirectorySeparatorChar))!["maand"]!);
        Assert.Equal("2023-12", (string)Assert.Single(Controleer(0, extracts, "--maand", "2023-12"))!["maand"]!);
    }

    [Fact]
    public void A_person_reads_the_verdict_the_place_and_what_to_correct()
    {
        var extracts = Klein.Kopie(_map);
        Bewerking.Zet(extracts, "2024-01", "dossiers.csv", 2, "gemeente", "Arnhem");

        var (code, uit, _) = _rsd.Voer("contract", "controleer", extracts);

        Assert.Equal(0, code);
        Assert.Contains("2024-01/dossiers.csv:2, kolom gemeente R09", uit, StringComparison.Ordinal);
        Assert.Contains("rijen worden afgekeurd", uit, StringComparison.Ordinal);
        Assert.DoesNotContain("Arnhem", uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, "contract", "--maand", "maart")]
    [InlineData(64, "contract", "controleer")]
    [InlineData(64, "contract", "controleer", "x", "--vandaag", "nu")]
    [InlineData(1, "contract", "controleer", "bestaat-niet")]
    public void Wrong_use_is_told(int verwacht, params string[] argumenten)
    {
        var (code, uit, fout) = _rsd.Voer(argumenten);

        Assert.Equal(verwacht, code);
        Assert.Empty(uit);
        Assert.NotEmpty(fout);
    }

    [Fact]
    public void A_month_that_has_not_ended_is_refused()
    {
        var extracts = Klein.Kopie(_map);

        Assert.Equal(["goed", "deels", "geweigerd"], Controleer(2, extracts, "--vandaag", "2024-02-29").Select(m => (string)m!["oordeel"]!));
    }

    [Fact]
    public void Help_shows_an_example() =>
        Assert.Contains("rsd contract --uit contract --maand 2024-03", _rsd.Voer("contract", "--help").Uit, StringComparison.Ordinal);

    public void Dispose() => _map.Dispose();

    private JsonNode Pakket(string map) => JsonNode.Parse(File.ReadAllText(_map.In(map, "datapackage.json")))!;

    private JsonArray Controleer(int verwacht, string map, params string[] opties)
    {
        var (code, uit, _) = _rsd.Voer(["contract", "controleer", map, "--json", .. opties]);
        Assert.Equal(verwacht, code);
        return JsonNode.Parse(uit)!["maanden"]!.AsArray();
    }
}
