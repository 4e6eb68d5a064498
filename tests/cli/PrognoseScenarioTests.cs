using System.Text.Json.Nodes;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd prognose on a warehouse: with changed flows, and beside the country.</summary>
public sealed class PrognoseScenarioTests(Prognosewarehouse warehouse) : IClassFixture<Prognosewarehouse>
{
    [Fact]
    public void A_scenario_lies_on_the_forecast_and_says_what_it_costs()
    {
        var antwoord = warehouse.Json("prognose", "--horizon", "18", "--scenario", "instroom=+20%");
        var prognose = antwoord["reeksen"]![0]!["punten"]!.AsArray();
        var scenario = antwoord["scenario"]!;
        var maanden = scenario["maanden"]!.AsArray();

        Assert.Equal(prognose.Select(p => (string)p!["maand"]!), maanden.Select(m => (string)m!["maand"]!));
        Assert.Equal(prognose.Select(Getal("punt")), maanden.Select(Getal("basis")));
        Assert.All(maanden, m => Assert.Equal(Getal("basis")(m) + Getal("verschil")(m), Getal("scenario")(m), 1e-9));
        Assert.All(maanden, m => Assert.Equal(Getal("stroom_basis")(m) + Getal("verschil")(m), Getal("stroom_scenario")(m), 1e-9));
        Assert.All(maanden, m => Assert.True(Getal("verschil")(m) > 0));
        Assert.Equal(maanden.Sum(Getal("lasten")), scenario["jaren"]!.AsArray().Sum(Getal("lasten")), 1e-6);
        Assert.Equal((0.2, 18000), (Getal("instroom")(scenario), Getal("uitkering_per_jaar")(scenario)));

        // The first month: half of it open on average, a twelfth of a year's benefit.
        Assert.Equal(Getal("verschil")(maanden[0]) / 2 * 18000 / 12, Getal("lasten")(maanden[0]), 1e-6);
    }

    [Fact]
    public void More_inflow_means_more_staff_at_every_peildatum_within_the_horizon()
    {
        var scenario = warehouse.Json("prognose", "--horizon", "30", "--scenario", "instroom=+200%")["scenario"]!;
        var peildata = scenario["bandbreedte"]!.AsArray();

        Assert.Equal(["2024-10-01", "2025-10-01", "2026-10-01"], peildata.Select(p => (string)p!["peildatum"]!));
        Assert.Equal("2025-01-01", (string)peildata[0]!["ingang_op"]!);
        Assert.All(peildata, p => Assert.Equal(
            p!["clusters"]!.AsArray().Sum(Getal("fte_scenario")), Getal("fte_scenario")(p), 1e-9));
        Assert.True(Getal("fte_scenario")(peildata[^1]) > Getal("fte_basis")(peildata[^1]));
        Assert.All(peildata[^1]!["clusters"]!.AsArray(), c => Assert.True(Getal("klanten_scenario")(c) > Getal("klanten_basis")(c)));
    }

    [Fact]
    public void Parts_combine_in_one_option_in_several_and_with_a_decimal_comma()
    {
        var los = warehouse.Json("prognose", "--horizon", "6", "--scenario", "extra-plaatsingen=50", "--scenario", "uitstroom=-2,5%");
        Assert.True(JsonNode.DeepEquals(los, warehouse.Json("prognose", "--horizon", "6", "--scenario", "extra-plaatsingen=50,uitstroom=-2,5%")));
        Assert.True(JsonNode.DeepEquals(los, warehouse.Json("prognose", "--horizon", "6", "--scenario", "uitstroom=-2.5%", "extra-plaatsingen=50")));
        Assert.Equal((50, -0.025), (Getal("extra_plaatsingen")(los["scenario"]), Getal("uitstroom")(los["scenario"])));
    }

    [Fact]
    public void A_person_reads_cases_spending_and_staff()
    {
        var (code, uit, fout) = warehouse.Voer("prognose", "--horizon", "18", "--scenario", "extra-plaatsingen=50");

        Assert.Equal((0, ""), (code, fout));
        Assert.Contains("Wat als: 50 extra plaatsingen per jaar", uit, StringComparison.Ordinal);
        Assert.Contains("€\u00A018.000 per uitkering per jaar", uit, StringComparison.Ordinal);
        Assert.Contains("1 oktober 2025", uit, StringComparison.Ordinal);
        Assert.Contains("synthetische gegevens", uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plaatsingen=5")]
    [InlineData("instroom=10")]
    [InlineData("uitstroom=-101%")]
    public void A_scenario_that_cannot_be_read_says_what_to_write(string deel)
    {
        var (code, uit, fout) = warehouse.Voer("prognose", "--scenario", deel);
        Assert.Equal((64, ""), (code, uit));
        Assert.Contains("extra-plaatsingen=50", fout, StringComparison.Ordinal);
    }

    [Fact]
    public void The_country_stands_beside_the_forecast_from_December_to_December()
    {
        var antwoord = warehouse.Json("prognose", "--horizon", "30");
        var land = antwoord["landelijk"]!.AsArray().ToDictionary(j => (int)j!["jaar"]!);

        Assert.Equal([2021, 2022, 2023, 2024, 2025, 2026], land.Keys.Order());
        Assert.Equal((343900, false), ((double)land[2024]!["landelijk"]!, (bool)land[2024]!["landelijk_verwacht"]!));
        Assert.Equal((343900d / 339200) - 1, (double)land[2024]!["landelijk_groei"]!, 1e-12);
        Assert.Equal(0.031, (double)land[2024]!["circulaire_groei"]!);
        Assert.Equal([false, true, true, true], new[] { 2023, 2024, 2025, 2026 }.Select(jaar => (bool)land[jaar]!["rsd_verwacht"]!));
        var december = antwoord["reeksen"]![0]!["punten"]!.AsArray().Single(p => (string)p!["maand"]! == "2025-12");
        Assert.Equal((double)december!["punt"]!, (double)land[2025]!["rsd"]!);
        Assert.Contains("Naast het land", warehouse.Voer("prognose", "--horizon", "30").Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Per_municipality_there_is_only_the_recalibrated_path()
    {
        var circulaire = warehouse.Json("prognose", "--horizon", "18")["septembercirculaire"]!.AsArray();
        Assert.Contains(circulaire, v => (string)v!["gemeente"]! == "Totaal" && v["vastgesteld"] is not null && v["kans_op_of_onder_vastgesteld"] is not null);
        Assert.All(circulaire.Where(v => (string)v!["gemeente"]! != "Totaal"), v =>
        {
            Assert.Null(v!["vastgesteld"]);
            Assert.Null(v["kans_op_of_onder_vastgesteld"]);
            Assert.InRange((double)v["kans_op_of_onder_herijkt"]!, 0, 1);
        });
    }

    private static Func<JsonNode?, double> Getal(string veld) => knoop => (double)knoop![veld]!;
}
