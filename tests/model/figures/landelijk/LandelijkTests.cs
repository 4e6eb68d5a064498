using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Landelijk;

/// <summary>The RSD beside the country and the circulaire.</summary>
public class LandelijkTests
{
    [Fact]
    public void Decembers_are_compared_and_a_year_in_progress_up_to_its_last_month()
    {
        var bouwer = new Leveringsbouwer();
        foreach (var persoon in Enumerable.Range(1, 10))
        {
            bouwer.Dossier(persoon, "2020-01-01", gemeente: persoon <= 4 ? "Zevenaar" : "Duiven");
        }

        bouwer.Dossier(11, "2024-06-01", gemeente: "Zevenaar");
        bouwer.Dossier(12, "2025-02-01");
        using var test = bouwer.Geladen("2023-12", "2025-03");

        var regels = new Landelijkevergelijking(test.Warehouse, test.Referentie).Bereken(Stand.Nu);

        Assert.Equal([2022, 2023, 2024, 2025], regels.Select(r => r.Jaar).Distinct());
        var jaar = regels.Single(r => r is { Jaar: 2024, Gemeente: "Totaal" });
        Assert.Equal((new Bestandstal(11, Bestandsherkomst.Geteld), 343_900), (jaar.Rsd, jaar.Landelijk));
        Assert.Equal((0.1, 0.01386, 0.031), (Math.Round(jaar.RsdGroei!.Value, 12), Math.Round(jaar.LandelijkGroei!.Value, 5), Math.Round(jaar.CirculaireGroei!.Value, 12)));
        Assert.Equal(0.069, jaar.VerschilMetCirculaire!.Value, 12);
        Assert.True(jaar.LandelijkDefinitief);
        Assert.Equal(0.25, regels.Single(r => r is { Jaar: 2024, Gemeente: "Zevenaar" }).RsdGroei!.Value, 12);
        Assert.Equal(new Bestandstal(0, Bestandsherkomst.Geteld), regels.Single(r => r is { Jaar: 2024, Gemeente: "Westervoort" }).Rsd);
        Assert.Null(regels.Single(r => r is { Jaar: 2024, Gemeente: "Westervoort" }).RsdGroei);

        var lopend = regels.Single(r => r is { Jaar: 2025, Gemeente: "Totaal" });
        Assert.Equal((new Maand(2025, 3), true, null), (lopend.Maand, lopend.DeelVanJaar, lopend.VerschilMetCirculaire));
        Assert.Equal(1.0 / 11, lopend.RsdGroei!.Value, 12);
        Assert.Equal((345_900.0 / 343_900) - 1, lopend.LandelijkGroei!.Value, 12);
    }

    [Fact]
    public void Without_a_loaded_December_the_published_number_stands_in()
    {
        using var test = new Testwarehouse();
        var regel = new Landelijkevergelijking(test.Warehouse, test.Referentie).Bereken(Stand.Nu).Single(r => r.Gemeente == Gemeente.Totaal);
        Assert.Equal((2022, new Bestandstal(1428, Bestandsherkomst.Gepubliceerd), null), (regel.Jaar, regel.Rsd, regel.RsdGroei));
        Assert.Equal((-0.0398, true), (regel.CirculaireGroei!.Value, regel.CirculaireDefinitief));
    }
}
