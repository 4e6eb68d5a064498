using System.Text.Json.Nodes;
using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd verschil: what changed between two states, and the months and lines it comes from.</summary>
public sealed class VerschilCommandTests : IDisposable
{
    private readonly Werkmap _map = new();
    private readonly Opdrachtregel _rsd = new();
    private readonly string _extracts;

    public VerschilCommandTests()
    {
        _extracts = Klein.Kopie(_map);
        Assert.Equal(0, Voer("laad", _extracts).Code);
    }

    [Fact]
    public void A_correction_of_one_line_is_traced_to_that_line()
    {
        Bewerking.Zet(_extracts, "2024-01", "plaatsingen.csv", 2, "gemeente", "Duiven");
        Voer("laad", _extracts);
        var verschil = Json("--van-lading", "3", "--naar-lading", "4");

        var maand = Assert.Single(verschil["maanden"]!.AsArray())!;
        Assert.Equal(("2024-01", "vervangen", 2, 4), ((string)maand["maand"]!, (string)maand["soort"]!, (int)maand["van"]!, (int)maand["naar"]!));
        Assert.Empty(verschil["stand"]!.AsArray());
        var cijfers = verschil["cijfers"]!.AsArray();
        Assert.NotEmpty(cijfers);
        Assert.All(cijfers, c => Assert.Equal(Kpi("3", c!), Getallen(c!["van"]!)));
        Assert.All(cijfers, c => Assert.Equal(Kpi("4", c!), Getallen(c!["naar"]!)));
        var regels = cijfers.SelectMany(c => c!["eraf"]!.AsArray().Concat(c["erbij"]!.AsArray())).ToList();
        Assert.All(regels, r => Assert.Equal("2024-01/plaatsingen.csv:2", $"{r!["maand"]}/{r["bestand"]}:{r["regel"]}"));
        Assert.Contains(regels, r => (int)r!["lading"]! == 2);
        Assert.Contains(regels, r => (int)r!["lading"]! == 4);

        // The file that was delivered otherwise is named first, with what was taken of it then and now.
        var bestand = Assert.Single(verschil["bestanden"]!.AsArray())!;
        Assert.Equal(("2024-01", "plaatsingen.csv"), ((string)bestand["maand"]!, (string)bestand["bestand"]!));
        Assert.Equal((int)bestand["geladen_van"]!, (int)bestand["geladen_naar"]!);
    }

    [Fact]
    public void A_file_of_which_less_was_taken_is_named_with_what_was_taken_then_and_now()
    {
        var eerst = File.ReadAllLines(Path.Combine(_extracts, "2024-01", "plaatsingen.csv")).Length - 1;
        Bewerking.Herschrijf(_extracts, "2024-01", "plaatsingen.csv", t => t[..(t.IndexOf('\n', StringComparison.Ordinal) + 1)]);
        Voer("laad", _extracts);

        var bestand = Assert.Single(Json("--van-lading", "3")["bestanden"]!.AsArray())!;
        Assert.Equal(("plaatsingen.csv", eerst, 0), ((string)bestand["bestand"]!, (int)bestand["geladen_van"]!, (int)bestand["geladen_naar"]!));
        Assert.Contains($"{eerst} → 0", Voer("verschil", "--jaar", "2024", "--van-lading", "3").Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_figure_and_cell_that_differs_is_listed_and_no_other()
    {
        Bewerking.Zet(_extracts, "2024-01", "dossiers.csv", 2, "gemeente", "Zevenaar");
        Bewerking.Zet(_extracts, "2023-12", "dossiers.csv", 2, "trede", "4");
        Voer("laad", _extracts);
        var verschil = Json("--van-lading", "2");

        Assert.Equal(5, (int)verschil["naar_lading"]!);
        Assert.Equal(["vervangen", "vervangen", "toegevoegd"], verschil["maanden"]!.AsArray().Select(m => (string)m!["soort"]!));
        Assert.Equal(
            Kpis("2").Where(k => Kpis("5")[k.Key] != k.Value).Select(k => k.Key).Order(),
            verschil["cijfers"]!.AsArray().Select(c => $"{c!["kpi"]} {c["gemeente"]}").Order());
        var (toen, nu) = (Cellen("2"), Cellen("5"));
        Assert.Equal(
            toen.Keys.Union(nu.Keys).Where(k => toen.GetValueOrDefault(k) != nu.GetValueOrDefault(k)).Order(),
            verschil["stand"]!.AsArray().Select(c => $"{c!["maand"]} {c["gemeente"]} {c["kolom"]}").Order());
    }

    [Fact]
    public void The_same_file_in_another_order_changes_nothing()
    {
        Bewerking.Herschrijf(_extracts, "2024-01", "dossiers.csv", t =>
        {
            var regels = t.TrimEnd('\n').Split('\n');
            return string.Join('\n', regels.Skip(1).Reverse().Prepend(regels[0]));
        });
        Voer("laad", _extracts);
        var verschil = Json("--van-lading", "3");

        Assert.Single(verschil["maanden"]!.AsArray());
        Assert.Empty(verschil["cijfers"]!.AsArray());
        Assert.Empty(verschil["stand"]!.AsArray());
    }

    [Fact]
    public void Back_in_time_is_the_same_difference_the_other_way_round()
    {
        var heen = Json("--van-lading", "2", "--naar-lading", "3");
        var terug = Json("--van-lading", "3", "--naar-lading", "2");

        Assert.Equal("vervallen", (string)terug["maanden"]![0]!["soort"]!);
        foreach (var (h, t) in heen["cijfers"]!.AsArray().Zip(terug["cijfers"]!.AsArray()))
        {
            Assert.True(JsonNode.DeepEquals(h!["van"], t!["naar"]) && JsonNode.DeepEquals(h["naar"], t["van"]));
            Assert.True(JsonNode.DeepEquals(h["eraf"], t["erbij"]) && JsonNode.DeepEquals(h["erbij"], t["eraf"]));
        }
    }

    [Fact]
    public void A_person_reads_months_figures_and_lines()
    {
        Bewerking.Zet(_extracts, "2024-01", "dossiers.csv", 2, "gemeente", "Zevenaar");
        Voer("laad", _extracts);
        var (code, uit, _) = Voer("verschil", "--jaar", "2024", "--van-lading", "3", "--gemeente", "Zevenaar");

        Assert.Equal(0, code);
        Assert.Contains("vervangen", uit, StringComparison.Ordinal);
        Assert.Contains("Zevenaar", uit, StringComparison.Ordinal);
        Assert.DoesNotContain("Duiven", uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verschil", "--jaar", "2024")]
    [InlineData("verschil", "--van-lading", "1")]
    [InlineData("verschil", "--jaar", "2024", "--van-lading", "0")]
    [InlineData("verschil", "--jaar", "2024", "--van-lading", "1", "--naar-lading", "9")]
    public void States_that_are_not_there_are_refused(params string[] argumenten) => Assert.Equal(64, Voer(argumenten).Code);

    public void Dispose() => _map.Dispose();

    private static string Getallen(JsonNode c) => $"{c["teller"]?.ToJsonString()} {c["noemer"]?.ToJsonString()} {c["waarde"]?.ToJsonString()}";

    private string Kpi(string lading, JsonNode cijfer) => Kpis(lading)[$"{cijfer["kpi"]} {cijfer["gemeente"]}"];

    private Dictionary<string, string> Kpis(string lading) =>
        JsonNode.Parse(Voer("kpi", "--jaar", "2024", "--json", "--stand-lading", lading).Uit)!["kpis"]!.AsArray()
            .ToDictionary(c => $"{c!["kpi"]} {c["gemeente"]}", c => Getallen(c!));

    private Dictionary<string, string?> Cellen(string lading) =>
        JsonNode.Parse(Voer("stand", "--json", "--stand-lading", lading).Uit)!["maanden"]!.AsArray()
            .Where(m => ((string)m!["maand"]!).StartsWith("2024", StringComparison.Ordinal))
            .SelectMany(m => m!.AsObject().Where(k => k.Key is not ("maand" or "gemeente"))
                .Select(k => ($"{m["maand"]} {m["gemeente"]} {k.Key}", k.Value?.ToJsonString())))
            .ToDictionary(c => c.Item1, c => c.Item2);

    private JsonNode Json(params string[] argumenten)
    {
        var (code, uit, fout) = Voer([.. argumenten.Prepend("2024").Prepend("--jaar").Prepend("verschil"), "--json"]);
        Assert.Equal((0, ""), (code, fout));
        return JsonNode.Parse(uit)!;
    }

    private (int Code, string Uit, string Fout) Voer(params string[] argumenten) => _rsd.Voer([.. argumenten, "--warehouse", _map.In("rsd.db")]);
}
