using System.Globalization;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Seeds.Generator;
using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Figures;

/// <summary>The bounds beside a figure: they hold whatever the refused rows were.</summary>
public class OnzekerheidTests
{
    [Fact]
    public void Without_refused_or_late_records_the_bounds_are_the_figure()
    {
        foreach (var (uitkomst, onzekerheid) in Bereken(extracts => Bewerking.Zet(extracts, "2024-01", "dossiers.csv", 9, "bsn", "999999990")))
        {
            if (onzekerheid is { Afgekeurd: 0, Nagekomen: 0 })
            {
                Assert.Equal((uitkomst.Waarde, uitkomst.Waarde), (onzekerheid.Onder, onzekerheid.Boven));
            }
            else
            {
                Assert.True(uitkomst.Waarde is null || (onzekerheid.Onder <= uitkomst.Waarde && uitkomst.Waarde <= onzekerheid.Boven), $"{uitkomst} {onzekerheid}");
            }
        }
    }

    [Fact]
    public void A_refused_placement_widens_the_figures_that_read_placements_and_no_other()
    {
        var uitkomsten = Bereken(extracts => Bewerking.Zet(extracts, "2024-02", "plaatsingen.csv", 3, "soort", "onbekend"));

        // P4 was refused: the true K1 is 1 again, and the bounds hold it.
        var (k1, ruimte) = uitkomsten.Single(u => u.Uitkomst is { Kpi: "K1", Gemeente: Gemeente.Totaal });
        Assert.Equal((1, 0.0, 2.0), (ruimte.Afgekeurd, ruimte.Onder, ruimte.Boven));
        Assert.InRange(1.0, ruimte.Onder!.Value, ruimte.Boven!.Value);
        Assert.Equal(k1.Kpi, ruimte.Kpi);
        Assert.Equal(0, uitkomsten.Single(u => u.Uitkomst is { Kpi: "K2", Gemeente: Gemeente.Totaal }).Onzekerheid.Afgekeurd);
    }

    [Theory]
    [InlineData("begeleiding.csv", "LAAT1;{0};Duiven;welzijnswerk;2023-03-01;", "K5", "K7")]
    [InlineData("trajecten.csv", "LAAT1;{0};1980-01-01;Duiven;EW05;Stap Vooruit;2023-03-01;2023-04-01;werkfit;800,00", "K2", "K7")]
    [InlineData("plaatsingen.csv", "LAAT1;{0};1980-01-01;Duiven;werk;nee;nee;nee;2023-03-01;;;volledig", "K1", "K1A", "K1P")]
    [InlineData("klanttevredenheid.csv", "2023;8,1;400", "K8")]
    public void What_came_late_a_year_ago_may_come_late_again(string bestand, string rij, params string[] geraakt)
    {
        var (ervoor, erna) = (Laat(null, ""), Laat(bestand, rij));

        Assert.All(
            erna.Where(u => u.Onzekerheid.Gemeente == Gemeente.Totaal),
            u =>
            {
                var eerst = ervoor.Single(e => e.Uitkomst.Kpi == u.Uitkomst.Kpi && e.Uitkomst.Gemeente == Gemeente.Totaal).Onzekerheid;
                Assert.Equal(eerst.Nagekomen + (geraakt.Contains(u.Uitkomst.Kpi) ? 1 : 0), u.Onzekerheid.Nagekomen);
                Assert.True(u.Uitkomst.Waarde is null || (u.Onzekerheid.Onder <= u.Uitkomst.Waarde && u.Uitkomst.Waarde <= u.Onzekerheid.Boven));
            });
    }

    // Seen from June 2024, what was of the first half of 2023 and was told only in July 2023 came late.
    private static List<(KpiUitkomst Uitkomst, KpiOnzekerheid Onzekerheid)> Laat(string? bestand, string rij)
    {
        using var map = new Werkmap();
        using var test = new Testwarehouse();
        Generator.Schrijf(new GeneratorOpties { Van = new Maand(2022, 12), Tot = new Maand(2024, 6), Dossiers = 60 }, map.In("extracts"));
        var juli = map.In("extracts", "2023-07");
        if (bestand is not null)
        {
            var bsn = File.ReadLines(Path.Combine(juli, "dossiers.csv")).ElementAt(1).Split(';')[1];
            File.Delete(Path.Combine(juli, "controle.csv"));
            if (!File.Exists(Path.Combine(juli, bestand)))
            {
                File.WriteAllText(Path.Combine(juli, bestand), "jaar;score;respondenten\n");
            }

            File.AppendAllText(Path.Combine(juli, bestand), string.Format(CultureInfo.InvariantCulture, rij, bsn) + "\n");
        }

        Assert.All(test.Laad(map.In("extracts")), u => Assert.NotNull(u.Lading));
        return Bereken(test, Peildatum.Standaard(2024, new Maand(2024, 6)));
    }

    private static List<(KpiUitkomst Uitkomst, KpiOnzekerheid Onzekerheid)> Bereken(Action<string> bewerk)
    {
        using var map = new Werkmap();
        using var test = new Testwarehouse();
        var extracts = Klein.Kopie(map);
        bewerk(extracts);
        test.Laad(extracts);
        return Bereken(test, Peildatum.Standaard(2024, new Maand(2024, 2)));
    }

    private static List<(KpiUitkomst Uitkomst, KpiOnzekerheid Onzekerheid)> Bereken(Testwarehouse test, Peildatum peildatum)
    {
        var uitkomsten = new KpiBerekening(test.Warehouse, test.Referentie).Bereken(peildatum, Stand.Nu);
        return [.. uitkomsten.Zip(new KpiOnzekerheden(test.Warehouse, test.Referentie).Bereken(peildatum, Stand.Nu, uitkomsten))];
    }
}
