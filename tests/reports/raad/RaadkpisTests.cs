using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Opendata;
using RsdAnalytics.Reports.Raad;

namespace RsdAnalytics.Tests.Reports.Raad;

/// <summary>A key result reaches the raad only when someone said what protects its small counts.</summary>
public class RaadkpisTests
{
    [Fact]
    public void Every_key_result_is_protected_or_left_out_with_a_reason()
    {
        string[] genoemd = [.. Raadkpis.Aantallen, .. Raadkpis.Aandelen, .. Raadkpis.Groeien, .. Raadkpis.Scores, .. Raadkpis.Weggelaten.Keys];

        Assert.Equal(KpiDefinities.Alle.Select(d => d.Code).Order(StringComparer.Ordinal), genoemd.Order(StringComparer.Ordinal));
        Assert.All(KpiDefinities.Alle, d => Assert.NotEqual(Raadkpis.Toont(d), Raadkpis.Weggelaten.ContainsKey(d.Code)));
        Assert.All(Raadkpis.Weggelaten.Values, reden => Assert.NotEmpty(reden));
    }

    [Fact]
    public void A_part_and_its_whole_are_both_protected() =>
        Assert.All(Raadkpis.Delen, d => Assert.True(Raadkpis.Aantallen.Contains(d.Geheel) && Raadkpis.Aantallen.Contains(d.Deel)));

    [Theory]
    [InlineData(KpiSoort.Aantal)]
    [InlineData(KpiSoort.Aandeel)]
    [InlineData(KpiSoort.Groei)]
    [InlineData(KpiSoort.Score)]
    public void A_result_that_is_not_named_is_nowhere(KpiSoort soort)
    {
        using var proef = new Raadproef(3, 40);
        var gegevens = proef.Gegevens(2024);
        var nieuw = new KpiDefinitie("K99", "Nieuw", soort, Telwijze.VanafDag, "Wat er geteld is.", "", "geen");
        var met = gegevens with
        {
            Jaar = gegevens.Jaar with { Nu = [.. gegevens.Jaar.Nu, new KpiUitkomst(nieuw.Code, Gemeente.Totaal, 2, 3, 2.0 / 3, 1, false)] },
        };
        var (zonder, cijfers) = (Raadcijfers.Maak(gegevens), Raadcijfers.Maak(met));

        Assert.False(Raadkpis.Toont(nieuw));
        Assert.Equal(Raadgetal.Geen, Raadresultaten.Waarde(cijfers, nieuw, Gemeente.Totaal, 2024));
        Assert.Equal((Raadgetal.Geen, Raadgetal.Geen), Raadresultaten.Delen(cijfers, nieuw, Gemeente.Totaal, 2024));
        Assert.Equal(zonder.Sleutels.ToHashSet(), cijfers.Sleutels.ToHashSet());
        Assert.DoesNotContain(Openbaar.Resultaten(cijfers), r => r.Resultaat == nieuw.Code);
    }

    [Fact]
    public void Every_growth_that_is_shown_says_of_which_numbers_it_is()
    {
        using var proef = new Raadproef(3, 40);
        var cijfers = Raadcijfers.Maak(proef.Gegevens(2024));

        Assert.All(Raadkpis.Groeien, kpi => Assert.NotEqual(
            (Raadgetal.Geen, Raadgetal.Geen), Raadresultaten.Delen(cijfers, KpiDefinities.Zoek(kpi)!, Gemeente.Totaal, 2024)));
    }

    [Fact]
    public void A_known_code_under_another_kind_is_not_shown() =>
        Assert.False(Raadkpis.Toont(KpiDefinities.Zoek("K8")! with { Soort = KpiSoort.Aantal }));
}
