using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Tests.Figures.Buig;

/// <summary>Own risk and vangnetuitkering by the rules of each year.</summary>
public class VangnetTests
{
    private static readonly Referentiegegevens Gegevens = ReferentieLezer.Lees();
    private static readonly Bedrag Tien = Bedrag.VanEuro(10_000_000);
    private static readonly Vangnetverklaring Goed = new(Gegevens.Gemeenten[0], 2024, InstemmingRaad: true, Maatregelen: true, "Test, h. 1");

    [Theory]
    [InlineData(700_000, 700_000, 0, Vangnetstatus.OnderDrempel)]
    [InlineData(750_000, 750_000, 0, Vangnetstatus.OnderDrempel)]
    [InlineData(1_000_000, 875_000, 125_000, Vangnetstatus.Recht)]
    [InlineData(1_250_000, 1_000_000, 250_000, Vangnetstatus.Recht)]
    [InlineData(1_500_000, 1_000_000, 500_000, Vangnetstatus.Recht)]
    [InlineData(-250_000, 0, 0, Vangnetstatus.GeenTekort)]
    public void The_golden_table_of_2024(int tekort, int eigenRisico, int uitkering, Vangnetstatus status)
    {
        var uitkomst = Uitkomst(2024, tekort, Toetsuitkomst.Voldaan, Goed);
        Assert.Equal((eigenRisico, uitkering, status), (uitkomst.EigenRisico!.Value.Euro, uitkomst.Uitkering!.Value.Euro, uitkomst.Status));
    }

    [Theory]
    [InlineData(2015, 700_000, 600_000)]
    [InlineData(2018, 1_500_000, 875_000)]
    [InlineData(2021, 1_000_000, 875_000)]
    [InlineData(2025, 1_500_000, 1_000_000)]
    public void Other_years_have_their_own_thresholds(int jaar, int tekort, int eigenRisico)
    {
        var uitkomst = Uitkomst(jaar, tekort, Toetsuitkomst.Voldaan, Goed);
        Assert.Equal(eigenRisico, uitkomst.EigenRisico!.Value.Euro);
        Assert.NotEqual(Zekerheid.Bevestigd, uitkomst.Zekerheid);
        Assert.Equal(Zekerheid.Bevestigd, Uitkomst(2024, tekort, Toetsuitkomst.Voldaan, Goed).Zekerheid);
    }

    [Fact]
    public void What_is_unknown_is_said_and_not_guessed()
    {
        var onbekend = Uitkomst(2026, 300_000, Toetsuitkomst.Onbekend, Goed);
        Assert.Equal((Vangnetstatus.Onbekend, null, null), (onbekend.Status, onbekend.EigenRisico, onbekend.Uitkering));
        Assert.NotEqual("", onbekend.Toelichting);
        var verruimd = VangnetRegels.Uitkomst(
            Gegevens.Vangnet(2025, Vangnetvariant.Verruimd)!, Tien, Bedrag.VanEuro(-600_000), "", Toetsuitkomst.Voldaan, Goed);
        Assert.Equal((Vangnetstatus.Onbekend, null), (verruimd.Status, verruimd.Uitkering));
    }

    [Fact]
    public void A_condition_that_is_not_met_leaves_the_whole_deficit()
    {
        var toets = Uitkomst(2024, 1_500_000, Toetsuitkomst.NietVoldaan, Goed);
        Assert.Equal((Vangnetstatus.GeenRecht, 1_500_000m, 0m), (toets.Status, toets.EigenRisico!.Value.Euro, toets.Uitkering!.Value.Euro));
        var raad = Uitkomst(2024, 1_500_000, Toetsuitkomst.Voldaan, Goed with { InstemmingRaad = false });
        Assert.Equal(Vangnetstatus.GeenRecht, raad.Status);
        Assert.Contains("raad", raad.Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_tested_is_conditional_with_its_amount()
    {
        var toets = Uitkomst(2024, 1_500_000, Toetsuitkomst.NietTeToetsen, Goed);
        Assert.Equal((Vangnetstatus.Voorwaardelijk, 500_000m), (toets.Status, toets.Uitkering!.Value.Euro));
        Assert.Contains("niet te toetsen", toets.Toelichting, StringComparison.Ordinal);
        Assert.Equal(Vangnetstatus.Voorwaardelijk, Uitkomst(2024, 1_500_000, Toetsuitkomst.Voldaan, null).Status);
    }

    [Fact]
    public void Three_years_together_are_divided_by_the_budget_of_the_last()
    {
        var toets = Gegevens.Vangnet(2024)!.Toets;
        (Bedrag, Bedrag)? Jaren(int jaar, params int[] resultaten) =>
            resultaten.Length > jaar - 2022 ? (Bedrag.VanEuro(resultaten[jaar - 2022]), jaar == 2024 ? Tien : Bedrag.VanEuro(1)) : null;
        Assert.Equal(Toetsuitkomst.Voldaan, VangnetRegels.Toets(toets, j => Jaren(j, 200_000, -150_000, -800_001)));
        Assert.Equal(Toetsuitkomst.NietVoldaan, VangnetRegels.Toets(toets, j => Jaren(j, 200_000, -150_000, -800_000)));
        Assert.Equal(Toetsuitkomst.NietTeToetsen, VangnetRegels.Toets(toets, j => Jaren(j, 200_000, -150_000)));
        Assert.Equal(Toetsuitkomst.Geen, VangnetRegels.Toets(Gegevens.Vangnet(2015)!.Toets, _ => null));
        Assert.Equal(Toetsuitkomst.Onbekend, VangnetRegels.Toets(Gegevens.Vangnet(2026)!.Toets, _ => null));
    }

    [Fact]
    public void The_extended_rule_asks_for_deficits_in_two_of_three_years()
    {
        var toets = Gegevens.Vangnet(2025, Vangnetvariant.Verruimd)!.Toets;
        (Bedrag, Bedrag)? Jaar(int? resultaat) => resultaat is { } r ? (Bedrag.VanEuro(r), Tien) : null;
        Toetsuitkomst Toets(params int?[] jaren) => VangnetRegels.Toets(toets, j => Jaar(jaren[j - 2022]));
        Assert.Equal(Toetsuitkomst.Voldaan, Toets(-500_000, 900_000, -500_000));
        Assert.Equal(Toetsuitkomst.NietVoldaan, Toets(-500_000, 0, -499_999));
        Assert.Equal(Toetsuitkomst.Voldaan, Toets(-500_000, -600_000, null));
        Assert.Equal(Toetsuitkomst.NietTeToetsen, Toets(-500_000, 0, null));
        Assert.Equal(Toetsuitkomst.NietVoldaan, Toets(0, 0, null));
    }

    [Fact]
    public void What_is_refused_or_uncertain_says_exactly_why()
    {
        const string Jaren = "De voorwaarde over meer jaren is niet gehaald.";
        const string Raad = "De raad heeft niet ingestemd.";
        const string Maatregelen = "Er zijn geen maatregelen vastgelegd.";
        Assert.Equal(Jaren, Uitkomst(2024, 1_500_000, Toetsuitkomst.NietVoldaan, Goed).Toelichting);
        Assert.Equal(Jaren, Uitkomst(2024, 1_500_000, Toetsuitkomst.NietVoldaan, null).Toelichting);
        Assert.Equal(Raad, Uitkomst(2024, 1_500_000, Toetsuitkomst.Voldaan, Goed with { InstemmingRaad = false }).Toelichting);
        Assert.Equal(Maatregelen, Uitkomst(2024, 1_500_000, Toetsuitkomst.Voldaan, Goed with { Maatregelen = false }).Toelichting);
        Assert.Equal(
            $"{Jaren} {Raad} {Maatregelen}",
            Uitkomst(2024, 1_500_000, Toetsuitkomst.NietVoldaan, Goed with { InstemmingRaad = false, Maatregelen = false }).Toelichting);
        Assert.Equal("", Uitkomst(2024, 1_500_000, Toetsuitkomst.Voldaan, Goed).Toelichting);
        // A condition that does not exist cannot fail, and a budget that is not final makes any right conditional.
        Assert.Equal((Vangnetstatus.Recht, ""), (Uitkomst(2024, 1_500_000, Toetsuitkomst.Geen, Goed).Status, Uitkomst(2024, 1_500_000, Toetsuitkomst.Geen, Goed).Toelichting));
        var voorlopig = VangnetRegels.Uitkomst(Gegevens.Vangnet(2024)!, Tien, Bedrag.VanEuro(-1_500_000), "Voorlopig.", Toetsuitkomst.NietTeToetsen, null);
        Assert.Equal(Vangnetstatus.Voorwaardelijk, voorlopig.Status);
        Assert.StartsWith("De voorwaarde over meer jaren is niet te toetsen", voorlopig.Toelichting, StringComparison.Ordinal);
        Assert.EndsWith("is niet vastgelegd. Voorlopig.", voorlopig.Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_a_deficit_counts_for_no_threshold_however_low()
    {
        var toets = Gegevens.Vangnet(2025, Vangnetvariant.Verruimd)!.Toets with { Drempel = 0 };
        Assert.Equal(Toetsuitkomst.NietVoldaan, VangnetRegels.Toets(toets, _ => (default(Bedrag), Tien)));
        Assert.Equal(Toetsuitkomst.Voldaan, VangnetRegels.Toets(toets, _ => (new Bedrag(-1), Tien)));
        // Without a number of years, all of them.
        var alle = toets with { MinimumJaren = null };
        Assert.Equal(Toetsuitkomst.NietVoldaan, VangnetRegels.Toets(alle, j => (new Bedrag(j == toets.VanJaar ? 0 : -1), Tien)));
        Assert.Equal(Toetsuitkomst.Voldaan, VangnetRegels.Toets(alle, _ => (new Bedrag(-1), Tien)));
    }

    private static Vangnetuitkomst Uitkomst(int jaar, int tekort, Toetsuitkomst toets, Vangnetverklaring? verklaring) =>
        VangnetRegels.Uitkomst(Gegevens.Vangnet(jaar)!, Tien, Bedrag.VanEuro(-tekort), "", toets, verklaring);
}
