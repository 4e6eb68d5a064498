using System.Globalization;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Tests.Seeds.Reference;

namespace RsdAnalytics.Tests.Figures.Buig;

/// <summary>Budget beside net spending, from extracts.</summary>
public class BuigTests
{
    private const string B = ";Test, h. 1";

    [Fact]
    public void Net_spending_takes_all_regelingen_and_shows_wage_subsidy_apart()
    {
        var bouwer = Jaar(new Leveringsbouwer(), 2024, "Duiven", "100000", "4000", "7000").Last("2024-03", "Duiven", "-312,55", "50", "0", "IOAW");
        using var test = Geladen(bouwer, "2024-01", "2024-12", "Duiven;2024;voorlopig;1200000;2023-10-01" + B, "Duiven;2024;definitief;1300000;2024-10-01" + B);

        var duiven = Bereken(test, 2024)[0];

        Assert.Equal((1_199_687.45m, 48_050m, 84_000m), (duiven.Uitgaven.Lasten.Euro, duiven.Uitgaven.Ontvangsten.Euro, duiven.Uitgaven.LksLasten.Euro));
        Assert.Equal((1_235_637.45m, 1_151_637.45m), (duiven.Uitgaven.Netto.Euro, duiven.Uitgaven.NettoZonderLks.Euro));
        Assert.Equal((1_300_000m, Budgetstatus.Definitief, 64_362.55m, 0m), (duiven.Budget!.Value.Euro, duiven.Status, duiven.Resultaat!.Value.Euro, duiven.Tekort));
        Assert.True(duiven.LksApart);
        Assert.Contains(duiven.Toelichtingen, t => t.Contains("budget van 2025", StringComparison.Ordinal));
        Assert.Equal(Vangnetstatus.GeenTekort, Assert.Single(duiven.Vangnet).Status);
    }

    [Fact]
    public void A_deficit_leads_through_the_three_year_condition_to_a_vangnetuitkering()
    {
        var bouwer = new Leveringsbouwer();
        foreach (var jaar in new[] { 2022, 2023, 2024 })
        {
            Jaar(bouwer, jaar, "Zevenaar", "95833,33", "0", "0");
        }

        var budgetten = new[] { 2022, 2023, 2024 }.Select(j => string.Create(CultureInfo.InvariantCulture, $"Zevenaar;{j};definitief;1000000;{j}-10-01{B}")).ToArray();
        using var test = Geladen(bouwer, "2022-01", "2024-12", [.. budgetten, "verklaring:Zevenaar;2024;ja;ja" + B]);

        var zevenaar = Bereken(test, 2024).Single(u => u.Gemeente == "Zevenaar");
        var vangnet = Assert.Single(zevenaar.Vangnet);
        Assert.Equal(-149_999.96m, zevenaar.Resultaat!.Value.Euro);
        Assert.Equal((Vangnetstatus.Recht, Toetsuitkomst.Voldaan, 100_000m, 49_999.96m), (vangnet.Status, vangnet.Meerjarentoets, vangnet.EigenRisico!.Value.Euro, vangnet.Uitkering!.Value.Euro));
        // A year earlier only two of its three years are known.
        var eerder = Assert.Single(Bereken(test, 2023).Single(u => u.Gemeente == "Zevenaar").Vangnet);
        Assert.Equal((Vangnetstatus.Voorwaardelijk, Toetsuitkomst.NietTeToetsen, 49_999.96m), (eerder.Status, eerder.Meerjarentoets, eerder.Uitkering!.Value.Euro));
    }

    [Fact]
    public void A_year_in_progress_has_no_result_until_the_forecast_extrapolates_it()
    {
        var bouwer = new Leveringsbouwer();
        bouwer.Dossier(1, "2020-01-01");
        bouwer.Dossier(2, "2020-01-01");
        foreach (var maand in new[] { "2025-01", "2025-02", "2025-03" })
        {
            bouwer.Last(maand, "Duiven", "3000", "200", "500");
        }

        using var test = Geladen(bouwer, "2025-01", "2025-03", "Duiven;2025;voorlopig;40000;2024-10-01" + B);
        var nu = Bereken(test, 2025)[0];
        Assert.Equal((3, null, false), (nu.GeladenMaanden, nu.Resultaat, nu.Geextrapoleerd));
        Assert.Empty(nu.Vangnet);

        // Three cases instead of two for nine months: 9 × 3 × (1500 − 100), and wage subsidy as it was.
        var verwachting = Maand.Reeks(new Maand(2025, 4), new Maand(2025, 12)).Select(m => new Bestandsverwachting("Duiven", m, 3)).ToList();
        var straks = new Buigberekening(test.Warehouse, test.Referentie).Bereken(2025, Stand.Nu, verwachting)[0];
        Assert.True(straks.Geextrapoleerd);
        Assert.Equal(8_400m + 37_800m + 6_000m, straks.Uitgaven.Netto.Euro);
        Assert.Equal(-12_200m, straks.Resultaat!.Value.Euro);
        Assert.Contains(straks.Toelichtingen, t => t.Contains("verwachting", StringComparison.Ordinal));
        Assert.Equal([Vangnetvariant.Regulier, Vangnetvariant.Verruimd], straks.Vangnet.Select(v => v.Regel.Variant));
        Assert.Equal([Vangnetstatus.Voorwaardelijk, Vangnetstatus.Onbekend], straks.Vangnet.Select(v => v.Status));
        Assert.Null(new Buigberekening(test.Warehouse, test.Referentie).Bereken(2025, Stand.Nu, verwachting.Skip(1).ToList())[0].Resultaat);
    }

    [Fact]
    public void Totaal_adds_up_and_a_missing_budget_is_said()
    {
        var bouwer = Jaar(Jaar(new Leveringsbouwer(), 2024, "Duiven", "100", "0", "0"), 2024, "Westervoort", "200", "0", "0");
        using var test = Geladen(bouwer, "2024-01", "2024-12", "Duiven;2024;definitief;1000;2024-10-01" + B);
        var uitkomsten = Bereken(test, 2024);
        Assert.Equal(["Duiven", "Westervoort", "Zevenaar", Gemeente.Totaal], uitkomsten.Select(u => u.Gemeente));
        Assert.Equal((3_600m, null, null), (uitkomsten[3].Uitgaven.Netto.Euro, uitkomsten[3].Budget, uitkomsten[3].Resultaat));
        Assert.Contains(uitkomsten[1].Toelichtingen, t => t.Contains("geen budget", StringComparison.Ordinal));
        Assert.Equal(0, Bereken(test, 2020)[0].GeladenMaanden);
    }

    private static IReadOnlyList<BuigUitkomst> Bereken(Testwarehouse test, int jaar) =>
        new Buigberekening(test.Warehouse, test.Referentie).Bereken(jaar, Stand.Nu);

    private static Leveringsbouwer Jaar(Leveringsbouwer bouwer, int jaar, string gemeente, string lasten, string ontvangsten, string lks)
    {
        foreach (var maand in Maand.Reeks(new Maand(jaar, 1), new Maand(jaar, 12)))
        {
            bouwer.Last(maand.ToString(), gemeente, lasten, ontvangsten, lks);
        }

        return bouwer;
    }

    private static Testwarehouse Geladen(Leveringsbouwer bouwer, string van, string tot, params string[] rijen)
    {
        const string Verklaring = "verklaring:";
        using var referentie = new EigenMap()
            .Aangevuld("buig_budget.csv", [.. rijen.Where(r => !r.StartsWith(Verklaring, StringComparison.Ordinal))])
            .Aangevuld("vangnetverklaring.csv", [.. rijen.Where(r => r.StartsWith(Verklaring, StringComparison.Ordinal)).Select(r => r[Verklaring.Length..])]);
        var test = new Testwarehouse(referentie.Lees());
        using var map = new Werkmap();
        bouwer.Schrijf(map.Pad, van, tot);
        test.Laad(map.Pad);
        return test;
    }
}
