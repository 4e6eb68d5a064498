using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Halen;

/// <summary>When there is a projection, what it rests on, and what is said where there is none.</summary>
public class HalenTests
{
    [Fact]
    public void A_steady_history_goes_on_steadily()
    {
        using var test = Gestaag("2022-01", "2024-06");
        var projecties = Bereken(test, "2024-06-30");

        // Ten persons a month: sixty so far, a hundred and twenty by the end, whatever is drawn.
        var k1 = projecties.Single(p => p is { Kpi: "K1", Gemeente: "Totaal" });
        Assert.Equal((60.0, 250.0, new Eindverwachting(120, 120, 120, 0), ""), (k1.Nu!.Value, k1.Norm!.Value, k1.Verwacht, k1.Reden));
        Assert.Equal(new Eindverwachting(1, 1, 1, 1), projecties.Single(p => p is { Kpi: "K3", Gemeente: "Totaal" }).Verwacht);
        Assert.Equal(new Eindverwachting(120, 120, 120, null), projecties.Single(p => p is { Kpi: "K1P", Gemeente: "Duiven" }).Verwacht);
        Assert.Equal(0, projecties.Single(p => p is { Kpi: "K9", Gemeente: "Totaal" }).Verwacht!.Punt, 9);
        Assert.Equal(new KpiBerekening(test.Warehouse, test.Referentie).Bereken(Peil("2024-06-30"), Stand.Nu).Select(u => (u.Kpi, u.Gemeente, u.Waarde)), projecties.Select(p => (p.Kpi, p.Gemeente, p.Nu)));
    }

    [Fact]
    public void Late_placements_are_expected_to_come()
    {
        var bouwer = new Leveringsbouwer();
        foreach (var (maand, i) in Maand.Reeks(new Maand(2022, 1), new Maand(2024, 3)).Select((m, i) => (m, i)))
        {
            // Half of each month's placements is told of a month later.
            bouwer.Plaatsing((2 * i) + 1, Leveringsbouwer.Tekst(maand.EersteDag))
                .Plaatsing((2 * i) + 2, Leveringsbouwer.Tekst(maand.EersteDag), bekend: maand.Volgende.ToString());
        }

        using var test = bouwer.Geladen("2022-01", "2024-03");
        var k1 = Bereken(test, "2024-03-31").Single(p => p is { Kpi: "K1", Gemeente: "Totaal" });
        Assert.Equal((5.0, 24.0), (k1.Nu!.Value, k1.Verwacht!.Punt));
    }

    [Fact]
    public void Without_enough_months_there_is_a_reason_instead()
    {
        using var kort = Gestaag("2022-08", "2024-06");
        Assert.All(Bereken(kort, "2024-06-30").Where(p => p.Kpi != "K8"), p => Assert.Contains("24", p.Reden, StringComparison.Ordinal));
        Assert.All(Bereken(kort, "2024-06-30"), p => Assert.Null(p.Verwacht));

        using var test = Gestaag("2022-01", "2024-12", "2024-02");
        Assert.All(Bereken(test, "2024-06-30"), p => Assert.Contains("Niet alle maanden", p.Reden, StringComparison.Ordinal));
        Assert.All(Bereken(test, "2023-12-31"), p => Assert.Equal("Het jaar is om.", p.Reden));
        Assert.All(Bereken(test, "2025-06-30"), p => Assert.Contains("Van 2025 is geen maand geladen.", p.Reden, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_measured_once_a_year_or_has_nothing_to_compare_with_is_said()
    {
        using var test = Gestaag("2022-01", "2024-06");
        var projecties = Bereken(test, "2024-06-30");
        Assert.Contains("één keer per jaar", projecties.Single(p => p.Kpi == "K8").Reden, StringComparison.Ordinal);
        Assert.All(projecties.Where(p => p.Kpi == "K4"), p => Assert.Contains("vorig jaar", p.Reden, StringComparison.Ordinal));
        Assert.All(projecties.Where(p => p.Kpi == "K6"), p => Assert.Contains("leeg", p.Reden, StringComparison.Ordinal));
    }

    [Fact]
    public void A_peildatum_within_a_month_starts_from_the_month_end_before_it()
    {
        using var test = Gestaag("2022-01", "2024-06");
        Assert.Equal(Bereken(test, "2024-05-31"), Bereken(test, "2024-06-15"));
        Assert.Equal(Bereken(test, "2024-06-30"), Bereken(test, "2024-12-31"));
        Assert.All(Bereken(test, "2024-01-30"), p => Assert.Null(p.Verwacht));
    }

    private static IReadOnlyList<Projectie> Bereken(Testwarehouse test, string dag) =>
        new HalenWeHet(test.Warehouse, test.Referentie).Bereken(Peil(dag), Stand.Nu);

    // Ten persons are placed each month and stay placed; twenty cases are open.
    private static Testwarehouse Gestaag(string van, string tot, params string[] zonder)
    {
        var bouwer = new Leveringsbouwer();
        foreach (var persoon in Enumerable.Range(1, 20))
        {
            bouwer.Dossier(persoon, "2020-01-01", trede: persoon <= 10 ? "1" : "3");
        }

        foreach (var (maand, i) in Maand.Reeks(Maand.Parse(van).Plus(-12), Maand.Parse(tot)).Select((m, i) => (m, i)))
        {
            foreach (var persoon in Enumerable.Range(100 + (10 * i), 10))
            {
                bouwer.Plaatsing(persoon, Leveringsbouwer.Tekst(maand.EersteDag));
            }
        }

        return bouwer.Geladen(van, tot, zonder);
    }
}
