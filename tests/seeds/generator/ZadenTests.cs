using RsdAnalytics.Etl.Load;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Seeds.Generator;
using Extracts = RsdAnalytics.Seeds.Generator.Generator;

namespace RsdAnalytics.Tests.Seeds.Generator;

/// <summary>
/// Whatever the seed and the course, what is generated loads whole, every month reconciles, nothing contradicts itself, and the figures
/// are figures.
/// </summary>
public class ZadenTests
{
    public static TheoryData<int> Zaden => [.. Enumerable.Range(1, Omvang.Keer(2, 20))];

    [Theory]
    [MemberData(nameof(Zaden))]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void Any_seed_gives_deliveries_that_load_whole_and_reconcile(int zaad)
    {
        using var map = new Werkmap();
        var opties = new GeneratorOpties
        {
            Van = new Maand(2022, 11),
            Tot = new Maand(2024, 4),
            Dossiers = 250,
            Seed = zaad,
            Scenario = (Scenario)(zaad % 4),
            Schokmaand = new Maand(2023, 6),
        };
        Extracts.Schrijf(opties, map.Pad);
        using var test = new Testwarehouse();

        var uitkomsten = test.Laad(map.Pad);

        Assert.Equal(18, uitkomsten.Count);
        Assert.All(uitkomsten, u => Assert.Equal(Laadstatus.Geladen, u.Status));
        Assert.All(uitkomsten.SelectMany(u => u.Bestanden), b => Assert.Equal((0, b.Gelezen), (b.Afgekeurd, b.Geladen)));
        var stroom = new Stroomtabel(test.Warehouse, test.Referentie).Lees(Stand.Nu);
        Assert.Equal(18 * 4, stroom.Count);
        Assert.All(stroom, r => Assert.NotEqual(false, r.Sluit));
        Assert.All(stroom, r => Assert.True((r.Verdwenen ?? 0) == 0));
        Assert.DoesNotContain(new Aansluiting(test.Warehouse, test.Referentie).Controleer(Stand.Nu), b => b.Blokkerend);
        Assert.Empty(new Ladingtotalen(test.Warehouse).Keur());
        Assert.All(new KpiBerekening(test.Warehouse, test.Referentie).Bereken(Peildatum.Standaard(2023, opties.Tot), Stand.Nu), Figuur);
    }

    // A count is a whole number, a share lies between none and all of its cohort, and a year of 250 cases has no empty Totaal.
    private static void Figuur(KpiUitkomst uitkomst)
    {
        var kpi = KpiDefinities.Zoek(uitkomst.Kpi)!;
        Assert.True(uitkomst.Waarde is not null || uitkomst.Gemeente != Gemeente.Totaal || kpi.Soort == KpiSoort.Score, uitkomst.ToString());
        switch (kpi.Soort)
        {
            case KpiSoort.Aantal:
                Assert.True(uitkomst.Waarde >= 0 && double.IsInteger(uitkomst.Waarde.Value), uitkomst.ToString());
                break;
            case KpiSoort.Aandeel:
                Assert.True(uitkomst.Waarde is null or (>= 0 and <= 1), uitkomst.ToString());
                break;
            case KpiSoort.Groei:
                Assert.True(uitkomst.Waarde is null or (>= -1 and < 2), uitkomst.ToString());
                break;
            default:
                Assert.True(uitkomst.Waarde is null or (>= 1 and <= 10), uitkomst.ToString());
                break;
        }
    }
}
