using System.Text.Json;
using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator;

namespace RsdAnalytics.Tests.Seeds.Generator;

/// <summary>The scenarios take the course they promise, and waarheid.json tells it.</summary>
public sealed class ScenarioTests
{
    private static readonly GeneratorOpties Opties = new() { Van = new Maand(2023, 10), Tot = new Maand(2026, 6), Dossiers = 5800 };

    [Theory]
    [InlineData(Scenario.Krimp, 0.97)]
    [InlineData(Scenario.Groei, 1.04)]
    public void Shrinking_and_growing_bend_the_path_from_2024(Scenario scenario, double perJaar)
    {
        using var set = Proefset.Maak(Opties with { Scenario = scenario });
        var begin = set.Open(new Maand(2023, 12)).Count();
        Assert.InRange(set.Open(new Maand(2024, 12)).Count() / (double)begin, perJaar - 0.015, perJaar + 0.015);
        Assert.InRange(set.Open(new Maand(2025, 12)).Count() / (double)begin, (perJaar * perJaar) - 0.02, (perJaar * perJaar) + 0.02);
    }

    [Fact]
    public void A_shock_jumps_in_its_month_and_is_partly_undone()
    {
        using var basis = Proefset.Maak(Opties);
        using var schok = Proefset.Maak(Opties with { Scenario = Scenario.Schok, Schokmaand = new Maand(2024, 9) });
        Assert.Equal(basis.Open(new Maand(2024, 8)).Count(), schok.Open(new Maand(2024, 8)).Count());
        Assert.InRange(Verhouding(new Maand(2024, 12)), 1.04, 1.075);
        Assert.InRange(Verhouding(new Maand(2026, 6)), 1.01, 1.04);

        double Verhouding(Maand maand) => (double)schok.Open(maand).Count() / basis.Open(maand).Count();
    }

    [Fact]
    public void The_truth_tells_scenario_path_and_outcome()
    {
        using var set = Proefset.Maak(Opties with { Scenario = Scenario.Schok });
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(set.Map, "waarheid.json")));
        var waarheid = json.RootElement;
        Assert.True(waarheid.GetProperty("synthetisch").GetBoolean());
        Assert.Equal("schok", waarheid.GetProperty("scenario").GetString());
        Assert.Equal("2025-03", waarheid.GetProperty("schokmaand").GetString());
        Assert.Equal(42, waarheid.GetProperty("seed").GetInt32());
        Assert.InRange(waarheid.GetProperty("kansen").GetProperty("doorstroom_na_preventief_gesprek").GetDouble(), 0.2, 0.25);
        Assert.Equal(36, waarheid.GetProperty("vooruit").GetArrayLength());
        Assert.Equal(set.Maanden.Count, waarheid.GetProperty("maanden").GetArrayLength());

        foreach (var (maand, deel) in set.Maanden.Zip(waarheid.GetProperty("maanden").EnumerateArray()))
        {
            Assert.Equal(maand.ToString(), deel.GetProperty("maand").GetString());
            Assert.Equal(set.Open(maand).Count(), deel.GetProperty("stand").GetProperty("Totaal").GetInt32());
            Assert.Equal(set.Open(maand).Count(rij => rij["gemeente"] == "Duiven"), deel.GetProperty("stand").GetProperty("Duiven").GetInt32());
            var verwacht = deel.GetProperty("verwacht").GetProperty("Totaal").GetDouble();
            Assert.InRange(deel.GetProperty("stand").GetProperty("Totaal").GetInt32() / verwacht, 0.97, 1.03);
        }
    }

    [Fact]
    public void Other_sizes_are_in_proportion()
    {
        using var groot = Proefset.Maak(new GeneratorOpties { Van = new Maand(2023, 12), Tot = new Maand(2023, 12), Dossiers = 90_000 });
        var bsns = groot.Open(new Maand(2023, 12)).Select(rij => rij["bsn"]).ToList();
        Assert.InRange(bsns.Count, 90_500 * 0.99, 90_500 * 1.01);

        // Past the 999 range the numbers go on downwards, still each once and each passing the 11-proef.
        Assert.Distinct(bsns);
        Assert.All(bsns, bsn => Assert.True(Contractvorm.Elfproef(bsn)));
        Assert.Contains(bsns, bsn => bsn.StartsWith("998", StringComparison.Ordinal));
        Assert.True(bsns.Min(StringComparer.Ordinal)![0] == '9');

        using var klein = Proefset.Maak(Opties with { Dossiers = 10 });
        Assert.InRange(klein.Open(new Maand(2025, 12)).Count(), 2, 25);
    }
}
