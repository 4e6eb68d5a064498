using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Examples;

/// <summary>Every set of example extracts gives the exact answers that come with it.</summary>
public class VoorbeeldTests
{
    [Fact]
    public void The_small_set_gives_the_answers_that_were_worked_out_by_hand() => Vergelijk(Klein.Map, [2024], nieuwMag: false);

    [SkippableTheory]
    [InlineData("gewoon")]
    [InlineData("randgevallen")]
    public void An_example_gives_its_answers_to_the_last_digit(string set) =>
        Vergelijk(Gedeeld.Pad("voorbeeld", set), [2023, 2024, 2025], nieuwMag: true);

    [Fact]
    public void Every_result_of_the_opdracht_must_have_its_answer_and_a_later_one_only_where_it_is_named()
    {
        Assert.All(Antwoorden.Opdracht2024, kpi => Assert.True(Antwoorden.Hoort(kpi, [])));
        Assert.Empty(Antwoorden.Opdracht2024.Except(KpiDefinities.Alle.Select(d => d.Code)));
        Assert.Equal((false, true), (Antwoorden.Hoort("K99", ["K1"]), Antwoorden.Hoort("K99", ["K99"])));
    }

    // The small set is ours, so every result has its answer in it; the sets beside the repository were made with the opdracht 2024–2026.
    private static void Vergelijk(string map, int[] jaren, bool nieuwMag)
    {
        using var test = new Testwarehouse();

        Antwoorden.Tellingen(Path.Combine(map, "tellingen.json"), test.Laad(Path.Combine(map, "extracts")));

        Antwoorden.Stand(Path.Combine(map, "stand.json"), new Stroomtabel(test.Warehouse, test.Referentie).Lees(Stand.Nu));
        var laatste = Ladingen.Maanden(test.Warehouse, Stand.Nu)[^1];
        foreach (var jaar in jaren)
        {
            var peildatum = Peildatum.Standaard(jaar, laatste);
            Antwoorden.Kpis(
                Path.Combine(map, $"kpi-{jaar}.json"), peildatum, new KpiBerekening(test.Warehouse, test.Referentie).Bereken(peildatum, Stand.Nu), nieuwMag);
        }
    }
}
