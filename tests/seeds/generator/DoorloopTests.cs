using System.Text.Json.Nodes;
using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator;
using Extracts = RsdAnalytics.Seeds.Generator.Generator;

namespace RsdAnalytics.Tests.Seeds.Generator;

public class DoorloopTests
{
    [Theory]
    [InlineData(Scenario.Basis)]
    [InlineData(Scenario.Schok)]
    public void The_truth_without_extracts_is_that_of_waarheid_json(Scenario scenario)
    {
        var opties = new GeneratorOpties { Van = new Maand(2024, 6), Tot = new Maand(2025, 4), Dossiers = 200, Scenario = scenario, Seed = 7 };
        using var set = Proefset.Maak(opties);
        var waarheid = JsonNode.Parse(File.ReadAllText(Path.Combine(set.Map, Extracts.Waarheidsbestand)))!;

        Assert.Equal(
            waarheid["maanden"]!.AsArray().Concat(waarheid["vooruit"]!.AsArray())
                .Select(m => ((string)m!["maand"]!, (decimal)m["verwacht"]!["Totaal"]!, (int?)m["stand"]?["Totaal"])),
            Extracts.Doorloop(opties).Select(m => (m.Maand.ToString(), Math.Round((decimal)m.Verwacht, 2), m.Stand)));
    }
}
