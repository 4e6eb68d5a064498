using System.Text.Json;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd without a command says where the user stands and what likely comes next.</summary>
public class StartCommandTests
{
    [Fact]
    public void In_an_empty_folder_it_leads_to_the_demo_the_key_and_the_load()
    {
        using var map = new Werkmap();
        var (code, uit, fout) = In(map).Met("RSD_SLEUTEL", null).Voer();

        Assert.Equal((0, ""), (code, fout));
        Assert.Contains("er is nog geen", uit, StringComparison.Ordinal);
        Assert.Equal(
            ["rsd demo", "rsd sleutel nieuw rsd.sleutel", "rsd laad MAP --sleutelbestand rsd.sleutel"],
            Vervolg(In(map).Met("RSD_SLEUTEL", null)));
        Assert.Equal(["rsd demo", "rsd laad MAP"], Vervolg(In(map)));
        Assert.Empty(Directory.GetFileSystemEntries(map.Pad));
    }

    [Fact]
    public void What_stands_beside_it_changes_the_way()
    {
        using var map = new Werkmap();
        Directory.CreateDirectory(map.In("extracts", "2024-01"));
        Assert.Equal(["rsd laad extracts"], Vervolg(In(map)));

        File.WriteAllText(map.In("rsd.sleutel"), "x");
        Assert.Equal(["rsd laad extracts --sleutelbestand rsd.sleutel"], Vervolg(In(map).Met("RSD_SLEUTEL", null)));

        Directory.CreateDirectory(map.In("uit"));
        File.WriteAllText(map.In("uit", "rsd.db"), "");
        Assert.Equal(Path.Combine("rsd --warehouse uit", "rsd.db"), Vervolg(In(map))[0]);
        var (code, _, fout) = In(map).Voer("kpi", "--jaar", "2024");
        Assert.Equal(1, code);
        Assert.Contains($"--warehouse {Path.Combine("uit", "rsd.db")}", fout, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_load_it_tells_the_months_the_lading_and_what_is_open()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Assert.Equal(0, In(map).Voer("laad", extracts, "--vandaag", "2024-03-01").Code);

        var (code, uit, fout) = In(map, "2024-03-02").Voer();
        Assert.Equal((0, ""), (code, fout));
        Assert.Contains("tot en met februari 2024", uit, StringComparison.Ordinal);
        Assert.Contains("op 1 maart 2024 00:00 UTC", uit, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(In(map, "2024-03-02").Voer("--json").Uit);
        var lading = json.RootElement.GetProperty("laatste_lading");
        Assert.Equal("2024-02", lading.GetProperty("maand").GetString());
        Assert.Equal(json.RootElement.GetProperty("maanden").GetInt32(), lading.GetProperty("lading").GetInt32());
        var bevindingen = Bevindingen(map);
        Assert.Equal(bevindingen, json.RootElement.GetProperty("openstaand").EnumerateArray().Sum(o => o.GetProperty("aantal").GetInt32()));
        Assert.Contains("rsd kpi --jaar 2024", Vervolg(In(map, "2024-03-02")));

        // In May the month of March is over and not there.
        Assert.Contains("rsd laad MAP --maand 2024-03", Vervolg(In(map, "2024-05-01")));
    }

    [Fact]
    public void A_warehouse_named_on_the_command_line_is_named_on_the_next_one()
    {
        using var map = new Werkmap();
        var regel = new Opdrachtregel { Map = map.Pad };
        var plaats = map.In("een plek.db");
        Assert.Equal(0, regel.Voer("laad", Klein.Extracts, "--warehouse", plaats).Code);

        Assert.All(Vervolg(regel, "--warehouse", plaats), v => Assert.EndsWith($" --warehouse \"{plaats}\"", v, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_before_a_command_is_told_to_stand_behind_it()
    {
        var (code, uit, fout) = new Opdrachtregel().Voer("--json", "kpi", "--jaar", "2024");
        Assert.Equal((64, ""), (code, uit));
        Assert.Equal("--json hoort achter de opdracht: rsd kpi --json\n", fout.ReplaceLineEndings("\n"));
    }

    private static Opdrachtregel In(Werkmap map, string vandaag = "2030-01-01") =>
        new Opdrachtregel { Map = map.Pad, Vandaag = vandaag }.Met("RSD_WAREHOUSE", map.In("rsd.db"));

    private static int Bevindingen(Werkmap map)
    {
        using var json = JsonDocument.Parse(In(map).Voer("laad", map.In("extracts"), "--json", "--warehouse", map.In("ander.db")).Uit);
        return json.RootElement.GetProperty("ladingen").EnumerateArray().Sum(l => l.GetProperty("bevindingen").GetArrayLength());
    }

    private static List<string> Vervolg(Opdrachtregel regel, params string[] argumenten)
    {
        var (code, uit, fout) = regel.Voer([.. argumenten, "--json"]);
        Assert.Equal((0, ""), (code, fout));
        using var json = JsonDocument.Parse(uit);
        return [.. json.RootElement.GetProperty("vervolg").EnumerateArray().Select(v => v.GetProperty("opdracht").GetString()!)];
    }
}
