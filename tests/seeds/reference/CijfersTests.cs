using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Tests.Seeds.Reference;

/// <summary>The figures of the rekenregels, worked out from the rows: the rows are right when the golden numbers come out.</summary>
public class CijfersTests
{
    private static readonly Referentiegegevens Gegevens = ReferentieLezer.Lees();

    [Theory]
    [InlineData(2017, 10, 1, "28.06 20.14 51.80")]
    [InlineData(2023, 1, 1, "28.13 19.70 52.17")]
    public void The_key_of_inhabitants_and_cases_is_that_of_the_documents(int jaar, int maand, int dag, string verwacht)
    {
        Assert.Equal(verwacht.Split(' ').Select(t => decimal.Parse(t, System.Globalization.CultureInfo.InvariantCulture) / 100),
            Sleutel(new DateOnly(jaar, maand, dag)).Select(s => Math.Round(s, 4, MidpointRounding.AwayFromZero)));
    }

    [Fact]
    public void The_costs_of_the_opdracht_divide_as_published()
    {
        var opdracht = Gegevens.Opdracht(2024)!;
        var kosten = Gegevens.InvesteringPerJaar(opdracht)!.Value;
        Assert.Equal(1_400_000m, kosten.Euro);
        Assert.Equal(
            [393_865m, 275_803m, 730_333m],
            Sleutel(opdracht.Sleutelpeildatum!.Value).Select(s => Math.Round(s * kosten.Euro, MidpointRounding.AwayFromZero)));
        Assert.Equal(1_000_000m, Gegevens.InvesteringPerJaar(Gegevens.Opdracht(2022)!)!.Value.Euro);
        Assert.Null(Gegevens.InvesteringPerJaar(Gegevens.Opdracht(2019)!));
    }

    [Fact]
    public void The_business_case_of_2018_divides_as_published()
    {
        var sleutel = Sleutel(Gegevens.Opdracht(2018)!.Sleutelpeildatum!.Value);
        var jaar2018 = Gegevens.Businesscase2018.Single(b => b.Jaar == 2018);
        var jaar2020 = Gegevens.Businesscase2018.Single(b => b.Jaar == 2020);
        Assert.Equal((195_839m, 95_204m, -100_635m), Deel(jaar2018, sleutel[0]));
        Assert.Equal((681_365m, 963_237m, 281_872m), Deel(jaar2020, sleutel[2]));
        Assert.Equal([-358_647m, 220_247m, 544_140m], Gegevens.Businesscase2018.Select(b => (b.Besparing - b.Kosten).Euro));
    }

    [Fact]
    public void Savings_work_out_to_the_golden_tables()
    {
        Assert.Equal([708_750m, 2_166_075m, 3_560_085m], Besparing(Gegevens.Besparing(2021)!));
        Assert.Equal(6_434_910m, Besparing(Gegevens.Besparing(2023)!).Sum());
        Assert.Equal([337_500m, 877_500m, 1_417_500m], Besparing(Gegevens.Besparing(2024)!));
        Assert.Equal(2_632_500m, Besparing(Gegevens.Besparing(2026)!).Sum());
        Assert.Equal([100, 200, 200], Gegevens.Besparing(2022)!.Jaren.Select(j => j.Basis));
        Assert.Equal(new DateOnly(2021, 7, 1), Gegevens.Besparing(2021)!.Opdracht.Van);
        Assert.Null(Gegevens.Besparing(2020));
    }

    [Fact]
    public void Social_benefits_work_out_to_the_golden_numbers()
    {
        var eerder = Assert.Single(Gegevens.Maatschappelijk, p => p.Opdracht.Code == "2021-2023");
        Assert.Equal(7_000m, eerder.PerPersoon.Euro);
        Assert.Equal(2_387_000m, eerder.PerJaar.Euro);
        Assert.Null(eerder.Geheel);

        var nu = Gegevens.Maatschappelijk.Where(p => p.Opdracht.Code == "2024-2026").ToDictionary(p => p.Post);
        Assert.Equal(1_050_000m, nu["werk"].Geheel!.Value.Euro);
        Assert.Equal(1_215_000m, nu["participatie"].Geheel!.Value.Euro);
        Assert.Equal(405_000m, nu["participatie"].PerJaar.Euro);
        Assert.Equal(675_000m, nu["participatie_later"].PerJaar.Euro);
        Assert.Equal(
            4_897_500m,
            Besparing(Gegevens.Besparing(2024)!).Sum() + nu.Values.Where(p => p.InTotaal).Sum(p => p.Geheel!.Value.Euro));
    }

    [Fact]
    public void Both_published_numbers_of_1_January_2023_are_kept()
    {
        var dag = new DateOnly(2023, 1, 1);
        Assert.Equal([385, 309, 734], Gegevens.Gemeenten.Select(g => Gegevens.Dossiers(g, dag)!.Aantal));
        Assert.Equal(1428, Gegevens.Dossiers(null, dag)!.Aantal);
        var circulaire = Gegevens.Dossiers(null, dag, Dossierreeks.Septembercirculaire)!;
        Assert.Equal(1425, circulaire.Aantal);
        Assert.Contains("1428", circulaire.Opmerking, StringComparison.Ordinal);
        Assert.Equal(Gegevens.Circulaire(2022)!.Aantal, circulaire.Aantal);
        Assert.Equal(1561, Gegevens.Dossiers(null, new DateOnly(2021, 6, 30))!.Aantal);
        Assert.Equal(1451, Gegevens.Dossiers(null, new DateOnly(2023, 6, 30))!.Aantal);
        Assert.Null(Gegevens.Dossiers(Gegevens.Gemeenten[0], new DateOnly(2023, 6, 30)));
        Assert.Equal(85_093, Gegevens.Inwoners(null, dag));
    }

    [Theory]
    [InlineData(0.07, 0.07)]
    [InlineData(0.10, 0.0875)]
    [InlineData(0.125, 0.10)]
    [InlineData(0.15, 0.10)]
    [InlineData(0.0, 0.0)]
    [InlineData(-0.02, 0.0)]
    public void Own_risk_of_2024_is_that_of_the_golden_table(double tekort, double eigenRisico) =>
        Assert.Equal((decimal)eigenRisico, Gegevens.Vangnet(2024)!.EigenRisico((decimal)tekort));

    [Fact]
    public void Vangnet_rules_differ_by_year_and_say_what_is_unknown()
    {
        Assert.Equal(
            [0.075m, 0.075m, 0.0875m, 0.0875m, 0.10m, 0.10m, 0.10m, 0.10m, 0.10m, 0.10m, 0.10m, null, null],
            Gegevens.Vangnetregels.Select(v => v.MaximaalEigenRisico.Waarde));
        var toets = Gegevens.Vangnet(2018)!.Toets;
        Assert.Equal((Meerjarentoets.Samen, 2016, 2018, 0.05m), (toets.Soort, toets.VanJaar, toets.TotEnMetJaar, toets.Drempel));

        var verruimd = Gegevens.Vangnet(2025, Vangnetvariant.Verruimd)!;
        Assert.Equal(2, verruimd.Toets.MinimumJaren);
        Assert.Equal(0.04m, verruimd.EigenRisico(0.04m));
        Assert.Null(verruimd.EigenRisico(0.06m));
        Assert.Null(Gegevens.Vangnet(2026)!.EigenRisico(0.01m));
        Assert.Equal(Zekerheid.NietGevonden, Gegevens.Vangnet(2026)!.Drempel.Zekerheid);
        Assert.Null(Gegevens.Vangnet(2027));
    }

    [Fact]
    public void Bandbreedte_counts_the_cases_the_rules_name()
    {
        Assert.Equal(
            [(150, 0.5m), (200, 0.5m), (75, 1m), (50, 1m), (150, 0.5m)], Gegevens.Bandbreedte.Select(c => (c.Stap, c.FtePerStap)));
        var clusters = Gegevens.Bandbreedte.ToDictionary(c => c.Naam);
        Assert.All(new[] { "1", "2a", "6" }, t => Assert.True(clusters["Backoffice"].Telt(t, 40)));
        Assert.Equal((true, false), (clusters["Klantmanagement Zorg"].Telt("1", 20), clusters["Klantmanagement Zorg"].Telt("2a", 20)));
        Assert.Equal((true, false, false), (clusters["Unit Werk"].Telt("2A", 27), clusters["Unit Werk"].Telt("2a", 26), clusters["Unit Werk"].Telt("1", 40)));
        Assert.Equal((true, false, false), (clusters["Jongerenloket"].Telt("6", 26), clusters["Jongerenloket"].Telt("6", 27), clusters["Jongerenloket"].Telt("1", 20)));
        Assert.Empty(Gegevens.Bandbreedtebases);
    }

    [Fact]
    public void National_figures_grow_as_the_domain_facts_say()
    {
        Assert.Equal(Enumerable.Range(2014, 12), Gegevens.Landelijk.Select(l => l.Jaar));
        Assert.Equal((336_000, 340_700), (Gegevens.LandelijkVan(2022)!.December, Gegevens.LandelijkVan(2022)!.Jaargemiddelde));
        Assert.Equal([-3.11, 0.95, 1.39, 0.84], new[] { 2022, 2023, 2024, 2025 }.Select(j => Math.Round(Gegevens.LandelijkeGroei(j)!.Value * 100, 2)));
        Assert.Null(Gegevens.LandelijkeGroei(2014));
        Assert.Equal(new Maand(2014, 1), Gegevens.LandelijkeMaanden[0].Maand);
        Assert.Equal((new Maand(2026, 4), 348_000, false), (Gegevens.LandelijkeMaanden[^1].Maand, Gegevens.LandelijkeMaanden[^1].Aantal, Gegevens.LandelijkeMaanden[^1].Definitief));
    }

    [Fact]
    public void Small_counts_are_hidden_and_zero_is_not()
    {
        Assert.Equal([false, true, true, false], new long[] { 0, 1, 4, 5 }.Select(Gegevens.Publicatiedrempel.Verbergt));
        Assert.Equal("< 5", Gegevens.Publicatiedrempel.Weergave);
    }

    [Fact]
    public void Published_results_add_up_to_the_base_and_the_extra_persons()
    {
        foreach (var jaar in Gegevens.Besparing(2022)!.Jaren)
        {
            Assert.Equal(
                jaar.Basis + jaar.Extra,
                (int)Gegevens.GepubliceerdeResultaten.Single(r => r.Onderwerp == "uitstroom_personen" && r.Van.Year == jaar.Jaar).Waarde);
        }

        Assert.Equal(921, Gegevens.GepubliceerdeResultaten.Single(r => r.Onderwerp == "geplaatste_personen").Waarde);
        Assert.Equal(187, Gegevens.GepubliceerdeResultaten.Single(r => r.Onderwerp == "lks_personen").Waarde);
    }

    private static decimal[] Sleutel(DateOnly dag)
    {
        var inwoners = Gegevens.Gemeenten.Select(g => (decimal)Gegevens.Inwoners(g, dag)!.Value).ToList();
        var dossiers = Gegevens.Gemeenten.Select(g => (decimal)Gegevens.Dossiers(g, dag)!.Aantal).ToList();
        return [.. inwoners.Zip(dossiers, (i, d) => ((i / inwoners.Sum()) + (d / dossiers.Sum())) / 2)];
    }

    private static (decimal Kosten, decimal Besparing, decimal Resultaat) Deel(Businesscasejaar jaar, decimal deel)
    {
        static decimal Rond(decimal bedrag) => Math.Round(bedrag, MidpointRounding.AwayFromZero);
        return (Rond(jaar.Kosten.Euro * deel), Rond(jaar.Besparing.Euro * deel), Rond((jaar.Besparing - jaar.Kosten).Euro * deel));
    }

    private static decimal[] Besparing(Besparingsregel regel) =>
        [.. regel.Jaren.Select(jaar => regel.Jaren.Where(j => j.Jaar <= jaar.Jaar).Sum(j =>
            j.Extra!.Value * regel.Uitkering.Euro * (j.Jaar == jaar.Jaar ? regel.EersteJaar : regel.Duurzaam) * regel.VolledigeUitstroom))];
}
