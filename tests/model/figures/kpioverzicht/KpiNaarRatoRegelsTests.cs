using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Tests.Figures.Overzicht;

/// <summary>The part of a norm that belongs to the year so far, without a warehouse.</summary>
public class KpiNaarRatoRegelsTests
{
    [Theory]
    [InlineData("2024-12-31", 1.0)]
    [InlineData("2024-01-31", 1 / 12.0)]
    [InlineData("2024-06-30", 0.5)]
    [InlineData("2024-02-29", 2 / 12.0)]
    // Half of April has passed on the 15th.
    [InlineData("2024-04-15", 3.5 / 12)]
    [InlineData("2023-01-01", 1 / 31.0 / 12)]
    public void The_part_of_the_year_is_whole_months_and_part_of_the_current_one(string dag, double deel) =>
        Assert.Equal(deel, KpiNaarRatoRegels.DeelVanJaar(Dag(dag)), 12);

    [Fact]
    public void Only_counts_and_the_caseload_grow_through_the_year()
    {
        KpiUitkomst[] uitkomsten =
        [
            .. new[] { "K1", "K1P", "K3", "K4", "K8", "K9" }.Select(kpi => new KpiUitkomst(kpi, "Totaal", null, null, 125, null, null)),
            new("K1", "Duiven", null, null, 60, null, null), new("K9", "Duiven", null, null, null, null, null),
        ];
        var naarRato = KpiNaarRatoRegels.Van(uitkomsten, Peil("2024-06-30"), kpi => kpi switch
        {
            "K1P" => null,
            "K9" => Norm(kpi, 0.02, Richting.Maximaal, Normgebied.Alle),
            _ => Norm(kpi, 250, Richting.Minimaal, Normgebied.Totaal),
        });
        Assert.Equal(
            [("K1", "Totaal", 250.0, 125.0, true), ("K9", "Totaal", 0.02, 0.01, false), ("K9", "Duiven", 0.02, 0.01, null)],
            naarRato.Select(n => (n.Kpi, n.Gemeente, n.Norm, n.NormNaarRato, n.OpSchema)));
        Assert.All(naarRato, n => Assert.Equal(0.5, n.DeelVanJaar));
        Assert.Equal([125.0, 125.0, null], naarRato.Select(n => n.Waarde));
    }

    private static Resultaatafspraak Norm(string kpi, double norm, Richting richting, Normgebied gebied) =>
        new(kpi, new Jaarbereik(null, null), norm, richting, gebied, Normeenheid.Personen, "", "");
}
