using System.Text.Json.Nodes;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd backtest --synthetisch: the models against the truth of the generator.</summary>
public class BacktestSynthetischTests
{
    private readonly Opdrachtregel _rsd = new();

    [Fact]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void Every_course_is_run_and_the_answer_is_the_same_each_time()
    {
        var zaden = Omvang.Keer(2, 20);
        string[] vraag = ["backtest", "--synthetisch", "--seeds", $"{zaden}", "--horizon", "6", "--model", "naive,drift", "--json"];
        var (code, uit, fout) = _rsd.Voer(vraag);
        Assert.Equal((0, ""), (code, fout));
        Assert.Equal(uit, _rsd.Voer(vraag).Uit);

        var scenarios = JsonNode.Parse(uit)!["scenarios"]!.AsArray();
        Assert.Equal(["basis", "krimp", "groei", "schok", "alle"], scenarios.Select(s => (string)s!["scenario"]!));
        var regels = scenarios.Select(s => s!["regels"]!.AsArray()).ToList();

        // Of each seed three origins and six months; the last is the sum of the four before it.
        Assert.All(regels.Take(4), r => Assert.All(r, regel => Assert.Equal(18 * zaden, (int)regel!["prognoses"]!)));
        Assert.Equal(4 * 18 * zaden, (int)regels[4][0]!["prognoses"]!);
        Assert.Equal(regels.Take(4).Average(r => (double)r[0]!["afwijking"]!), (double)regels[4][0]!["afwijking"]!, 1e-12);

        // Where the caseload grows, yesterday's figure is too low; where it shrinks, too high.
        Assert.True((double)Naief(regels[1])["bias"]! > 0);
        Assert.True((double)Naief(regels[2])["bias"]! < 0);
        Assert.All(scenarios, s => Assert.InRange((double)s!["toeval"]!, 0.0001, 0.05));
    }

    [Fact]
    public void A_person_reads_a_table_for_each_course()
    {
        var (code, uit, _) = _rsd.Voer("backtest", "--synthetisch", "--seeds", "1", "--horizon", "3", "--model", "naive");
        Assert.Equal(0, code);
        Assert.Contains("Scenario schok", uit, StringComparison.Ordinal);
        Assert.Contains("Alle scenario's samen", uit, StringComparison.Ordinal);
        Assert.Contains("Over alle scenario's komt naive", uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--synthetisch", "--seeds", "0")]
    [InlineData("--synthetisch", "--horizon", "37")]
    [InlineData("--synthetisch", "--gemeente", "Duiven")]
    [InlineData("--seeds", "3")]
    public void What_does_not_go_together_is_refused(params string[] argumenten) =>
        Assert.Equal(64, _rsd.Voer(["backtest", .. argumenten]).Code);

    private static JsonNode Naief(JsonArray regels) => regels.Single(r => (string)r!["model"]! == "naive")!;
}
