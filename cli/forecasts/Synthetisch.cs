using RsdAnalytics.Cli.Output;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Backtests;
using RsdAnalytics.Seeds.Generator;

namespace RsdAnalytics.Cli.Forecasts;

/// <summary>How the models did in one course of the simulation, or in all of them.</summary>
/// <param name="Scenario">The course: basis, krimp, groei, schok, or alle.</param>
/// <param name="Toets">The outcome.</param>
internal sealed record Scenariotoets(string Scenario, Waarheidstoets Toets);

/// <summary>
/// rsd backtest --synthetisch: the analysts' bench. Every course of the generator with every seed, and how close each model comes to the
/// truth that the simulation steers by.
/// </summary>
internal sealed class Synthetisch(Omgeving omgeving, Toetsing toetsing)
{
    /// <summary>All courses together.</summary>
    public const string Alle = "alle";

    /// <summary>The seeds 1 to <paramref name="seeds"/> in each course; the last outcome is that of all courses together.</summary>
    public IReadOnlyList<Scenariotoets> Voer(int seeds)
    {
        var namen = toetsing.Modellen.Select(model => model.Naam).ToList();
        var scenarios = Enum.GetValues<Scenario>();
        using var voortgang = new Voortgang<string>(omgeving, seeds, stap => stap);
        var perScenario = scenarios.Select(_ => new Waarheidstoets(namen)).ToArray();
        for (var seed = 1; seed <= seeds; seed++)
        {
            // The courses of one seed at once; added up in their order, so that the answer never depends on which came first.
            var ronde = scenarios.AsParallel().AsOrdered().Select(scenario => Loop(scenario, seed)).ToArray();
            for (var i = 0; i < ronde.Length; i++)
            {
                perScenario[i].Neem(ronde[i]);
            }

            voortgang.Report($"seed {seed}");
        }

        var alle = new Waarheidstoets(namen);
        foreach (var toets in perScenario)
        {
            alle.Neem(toets);
        }

        return [.. scenarios.Select((scenario, i) => new Scenariotoets(Naam(scenario), perScenario[i])), new Scenariotoets(Alle, alle)];
    }

    private Waarheidstoets Loop(Scenario scenario, int seed)
    {
        var maanden = Generator.Doorloop(new GeneratorOpties { Seed = seed, Scenario = scenario });
        var verwacht = maanden.ToDictionary(maand => maand.Maand, maand => maand.Verwacht);
        var geleverd = maanden.Where(maand => maand.Stand is not null).ToList();
        var reeks = new Reeks(Naam(scenario), geleverd[0].Maand, geleverd.Select(maand => (double)maand.Stand!.Value));
        return Waarheidstoets.Maak(reeks, maand => verwacht[maand], toetsing.Horizon, toetsing.Modellen);
    }

    private static string Naam(Scenario scenario) => scenario.ToString().ToLowerInvariant();
}
