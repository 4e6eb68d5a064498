using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Examples;

/// <summary>Both sets of example extracts give the exact answers that come with them.</summary>
public class VoorbeeldTests
{
    [SkippableTheory]
    [InlineData("gewoon")]
    [InlineData("randgevallen")]
    public void An_example_gives_its_answers_to_the_last_digit(string set)
    {
        var map = Gedeeld.Pad("voorbeeld", set);
        using var test = new Testwarehouse();

        Antwoorden.Tellingen(Path.Combine(map, "tellingen.json"), test.Laad(Path.Combine(map, "extracts")));

        Antwoorden.Stand(Path.Combine(map, "stand.json"), new Stroomtabel(test.Warehouse, test.Referentie).Lees(Stand.Nu));
        var laatste = Ladingen.Maanden(test.Warehouse, Stand.Nu)[^1];
        foreach (var jaar in new[] { 2023, 2024, 2025 })
        {
            var peildatum = Peildatum.Standaard(jaar, laatste);
            Antwoorden.Kpis(
                Path.Combine(map, $"kpi-{jaar}.json"), peildatum, new KpiBerekening(test.Warehouse, test.Referentie).Bereken(peildatum, Stand.Nu));
        }
    }
}
