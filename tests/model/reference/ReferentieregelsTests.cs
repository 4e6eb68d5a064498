using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Tests.Vocabulary;

/// <summary>The rules that rows of reference data carry: ranges of years and ages, norms, hidden numbers, own risk.</summary>
public class ReferentieregelsTests
{
    [Theory]
    [InlineData(2021, 2023, 2020, false)]
    [InlineData(2021, 2023, 2021, true)]
    [InlineData(2021, 2023, 2023, true)]
    [InlineData(2021, 2023, 2024, false)]
    [InlineData(null, 2023, 1900, true)]
    [InlineData(null, 2023, 2024, false)]
    [InlineData(2021, null, 2020, false)]
    [InlineData(2021, null, 2999, true)]
    [InlineData(null, null, 2024, true)]
    public void A_range_of_years_holds_both_its_ends(int? van, int? totEnMet, int jaar, bool bevat) =>
        Assert.Equal(bevat, new Jaarbereik(van, totEnMet).Bevat(jaar));

    [Theory]
    [InlineData(2021, 2023, 2023, 2024, true)]
    [InlineData(2021, 2023, 2024, 2026, false)]
    [InlineData(2021, null, 2024, 2026, true)]
    [InlineData(null, 2023, 2024, null, false)]
    [InlineData(null, null, 2024, 2026, true)]
    [InlineData(2021, 2026, 2023, 2024, true)]
    public void Two_ranges_overlap_when_they_share_a_year(int? van, int? tot, int? anderVan, int? anderTot, bool overlapt)
    {
        var (een, ander) = (new Jaarbereik(van, tot), new Jaarbereik(anderVan, anderTot));
        Assert.Equal((overlapt, overlapt), (een.Overlapt(ander), ander.Overlapt(een)));
    }

    [Theory]
    [InlineData(26, false)]
    [InlineData(27, true)]
    [InlineData(44, true)]
    [InlineData(45, false)]
    public void An_age_class_begins_at_its_first_age_and_ends_before_the_next(int leeftijd, bool bevat)
    {
        Assert.Equal(bevat, new Leeftijdsklasse("27-44", 27, 45, "", "").Bevat(leeftijd));
        Assert.Equal(leeftijd >= 27, new Leeftijdsklasse("27+", 27, null, "", "").Bevat(leeftijd));
    }

    [Theory]
    [InlineData(Richting.Minimaal, 0.8, true)]
    [InlineData(Richting.Minimaal, 0.81, true)]
    [InlineData(Richting.Minimaal, 0.79, false)]
    [InlineData(Richting.Maximaal, 0.8, true)]
    [InlineData(Richting.Maximaal, 0.79, true)]
    [InlineData(Richting.Maximaal, 0.81, false)]
    // A quotient minus one leaves a trace of binary rounding, on either side of the norm; more than a trace is a difference.
    [InlineData(Richting.Minimaal, 0.8 - 1e-13, true)]
    [InlineData(Richting.Maximaal, 0.8 + 1e-13, true)]
    [InlineData(Richting.Minimaal, 0.8 - 1e-9, false)]
    [InlineData(Richting.Maximaal, 0.8 + 1e-9, false)]
    public void Exactly_on_the_norm_meets_it(Richting richting, double waarde, bool behaald) => Assert.Equal(behaald, Norm(richting, Normgebied.Alle).Behaald(waarde));

    [Fact]
    public void Without_a_figure_a_norm_is_neither_met_nor_missed()
    {
        Assert.Null(Norm(Richting.Minimaal, Normgebied.Alle).Behaald(null));
        Assert.Null(Norm(Richting.Maximaal, Normgebied.Alle).Behaald(null));
    }

    [Theory]
    [InlineData(Normgebied.Totaal, "Totaal", true)]
    [InlineData(Normgebied.Totaal, "totaal", true)]
    [InlineData(Normgebied.Totaal, "Duiven", false)]
    [InlineData(Normgebied.Alle, "Duiven", true)]
    public void A_norm_for_Totaal_holds_for_no_municipality(Normgebied gebied, string waar, bool geldt) =>
        Assert.Equal(geldt, Norm(Richting.Minimaal, gebied).GeldtVoor(waar));

    [Theory]
    [InlineData(-0.01, 0.0)]
    [InlineData(0.0, 0.0)]
    [InlineData(0.05, 0.05)]
    [InlineData(0.075, 0.075)]
    [InlineData(0.085, 0.080)]
    [InlineData(0.125, 0.100)]
    [InlineData(0.5, 0.100)]
    public void Own_risk_is_all_below_the_threshold_and_half_up_to_the_bound(double tekort, double eigenRisico) =>
        Assert.Equal((decimal)eigenRisico, Vangnet(0.075m, 0.125m, 0.5m).EigenRisico((decimal)tekort));

    [Fact]
    public void Own_risk_where_the_rule_is_not_known_is_not_guessed()
    {
        Assert.Null(Vangnet(null, 0.125m, 0.5m).EigenRisico(0.05m));
        Assert.Equal(0m, Vangnet(null, null, null).EigenRisico(0m));
        Assert.Equal((0.075m, null), (Vangnet(0.075m, null, 0.5m).EigenRisico(0.075m), Vangnet(0.075m, null, 0.5m).EigenRisico(0.076m)));
        Assert.Null(Vangnet(0.075m, 0.125m, null).EigenRisico(0.076m));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Small_numbers_are_hidden_both_ends_included(long aantal, bool verborgen) => Assert.Equal(verborgen, new Publicatiedrempel(1, 4, "< 5", "").Verbergt(aantal));

    [Theory]
    [InlineData(2020, false)]
    [InlineData(2021, true)]
    [InlineData(2023, true)]
    [InlineData(2024, false)]
    public void An_opdracht_runs_in_a_year_of_which_it_has_a_day(int jaar, bool bevat) =>
        Assert.Equal(bevat, new Opdracht("x", "", new DateOnly(2021, 12, 31), new DateOnly(2023, 1, 1), null, "").Bevat(jaar));

    [Fact]
    public void A_budget_is_invented_when_its_source_says_so_first()
    {
        var budget = new BuigBudget(new Gemeente(1, "GM0001", "A"), 2024, Budgetstatus.Definitief, new Bedrag(1), default, "synthetisch, test");
        Assert.True(budget.Synthetisch);
        Assert.False((budget with { Bron = "niet synthetisch" }).Synthetisch);
    }

    [Fact]
    public void A_benefit_to_society_counts_what_is_not_counted_elsewhere()
    {
        var post = new MaatschappelijkePost(
            new Opdracht("x", "", default, default, null, ""), "werk", "", 50, Bedrag.VanEuro(25_000), Bedrag.VanEuro(18_000), Bedrag.VanEuro(500), 3, true, "", "");
        Assert.Equal((6_500m, 325_000m, 975_000m), (post.PerPersoon.Euro, post.PerJaar.Euro, post.Geheel!.Value.Euro));
        Assert.Null((post with { Jaren = null }).Geheel);
    }

    private static Resultaatafspraak Norm(Richting richting, Normgebied gebied) => new("K3", new Jaarbereik(null, null), 0.8, richting, gebied, Normeenheid.Aandeel, "", "");

    private static Vangnetregel Vangnet(decimal? drempel, decimal? bovengrens, decimal? vergoed) => new(
        2024, Vangnetvariant.Regulier, Zeker(drempel), Zeker(bovengrens), Zeker(vergoed),
        new Vangnettoets(Meerjarentoets.Geen, null, null, null, null, Zekerheid.Bevestigd), Zeker(null), "", "");

    private static ZekereWaarde Zeker(decimal? waarde) => new(waarde, Zekerheid.Bevestigd);
}
