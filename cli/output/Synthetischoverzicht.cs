using RsdAnalytics.Cli.Forecasts;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>The analysts' bench for people: per course of the simulation the models from near to far.</summary>
internal static class Synthetischoverzicht
{
    public static void Schrijf(TextWriter uit, Toetsing toetsing, int seeds, IReadOnlyList<Scenariotoets> toetsen)
    {
        uit.WriteLine($"Terugtoets op verzonnen gegevens met bekende waarheid: {Zinnen.Aantal(seeds, "seed", "seeds")} per scenario, {Zinnen.Aantal(toetsing.Horizon, "maand", "maanden")} vooruit, Totaal.");
        foreach (var (scenario, toets) in toetsen)
        {
            uit.WriteLine();
            var naam = scenario == Synthetisch.Alle ? "Alle scenario's samen" : $"Scenario {scenario}";
            uit.WriteLine($"{naam}: het toeval zelf is {Getallen.Procent(toets.Toeval ?? 0, 2)}; dichterbij dan dat kan niemand de uitkomst voorspellen.");
            var tabel = new Tekstuitvoer(
                "model", "van de waarheid", "bias", "waarheid binnen 80 %", "binnen 95 %", "van de uitkomst", "uitkomst binnen 80 %", "binnen 95 %");
            foreach (var regel in toets.Regels.OrderBy(regel => regel.Afwijking))
            {
                tabel.Rij(
                    regel.Model, Getallen.Procent(regel.Afwijking, 2), Getallen.Procent(regel.Bias, 2),
                    Getallen.Procent(regel.Dekking80, 0), Getallen.Procent(regel.Dekking95, 0), Getallen.Procent(regel.AfwijkingUitkomst, 2),
                    Getallen.Procent(regel.Dekking80Uitkomst, 0), Getallen.Procent(regel.Dekking95Uitkomst, 0));
            }

            tabel.Schrijf(uit);
        }

        var alle = toetsen[^1].Toets.Regels.MinBy(regel => regel.Afwijking)!;
        uit.WriteLine($"Over alle scenario's komt {alle.Model} gemiddeld het dichtst bij de waarheid ({Getallen.Procent(alle.Afwijking, 2)}); zijn 95%-band bevatte haar in {Getallen.Procent(alle.Dekking95, 0)} van de maanden.");
        uit.WriteLine("Waarheid: het pad waarop de simulatie stuurt (waarheid.json, verwacht). Uitkomst: wat het toeval daarvan maakte, zoals geleverd. Zelf maken: rsd genereer --scenario schok --seed 1");
    }
}
