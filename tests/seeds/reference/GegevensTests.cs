using RsdAnalytics.Model.Reference;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Tests.Seeds.Reference;

public class GegevensTests
{
    private static readonly Referentiegegevens Gegevens = ReferentieLezer.Lees();

    [Fact]
    public void Every_shipped_file_is_read_and_every_row_names_its_source()
    {
        Assert.Equal(ReferentieLezer.Bestandsnamen, Gegevens.Bestanden.Select(b => b.Naam));
        Assert.All(Gegevens.Bestanden, b => Assert.False(b.Vervangen));
        Assert.All(Gegevens.Bestanden.Where(b => b.Rijen > 0), b => Assert.NotEmpty(b.Bronnen));
        Assert.All(Gegevens.Bestanden.SelectMany(b => b.Bronnen), bron => Assert.True(bron.Length > 10, bron));
        Assert.All(Gegevens.Bestanden, b => Assert.Matches("^[0-9a-f]{64}$", b.Hash));
    }

    [Fact]
    public void Gemeenten_stand_in_display_order_and_are_found_by_name_and_code()
    {
        Assert.Equal(["Duiven", "Westervoort", "Zevenaar"], Gegevens.Gemeenten.Select(g => g.Naam));
        Assert.Equal([226, 293, 299], Gegevens.Gemeenten.Select(g => g.Id));
        Assert.Equal("Zevenaar", Gegevens.ZoekGemeente(" gm0299 ")?.Naam);
        Assert.Equal("GM0293", Gegevens.ZoekGemeente("WESTERVOORT")?.CbsCode);
        Assert.Null(Gegevens.ZoekGemeente("Totaal"));
        Assert.Null(Gegevens.ZoekGemeente("GM0221"));
    }

    [Fact]
    public void The_werkladder_climbs_from_1_to_6_and_its_first_two_treden_are_care_and_support()
    {
        Assert.Equal(["1", "2a", "2b", "3", "4", "5", "6"], Gegevens.Treden.Select(t => t.Code));
        Assert.Equal(["1", "2a"], Gegevens.Treden.Where(t => t.ZorgEnOndersteuning).Select(t => t.Code));
        Assert.Equal(2, Gegevens.ZoekTrede("2A")?.Rang);
    }

    [Theory]
    [InlineData(Codelijsten.Regeling, "PW IOAW IOAZ BBZ")]
    [InlineData(Codelijsten.Leefvorm, "alleenstaand alleenstaande_ouder gehuwd_samenwonend")]
    [InlineData(Codelijsten.Trede, "1 2a 2b 3 4 5 6")]
    [InlineData(Codelijsten.Ontheffing, "geen tijdelijk volledig")]
    [InlineData(Codelijsten.PlaatsingSoort, "werk opleiding bedrijf")]
    [InlineData(Codelijsten.Uitstroom, "volledig gedeeltelijk geen")]
    [InlineData(Codelijsten.TrajectResultaat, "lopend werkfit geplaatst gestopt")]
    [InlineData(Codelijsten.Tegel, "EW01 EW02 EW03 EW04 EW05 EW06 EW07 EW08 EW09")]
    [InlineData(Codelijsten.BegeleidingSoort, "voorbereidend_traject activerend_werk welzijnswerk vrijwilligerswerk sport_hobby hulpverlening")]
    [InlineData(Codelijsten.GesprekSoort, "preventief overig")]
    public void Code_lists_are_those_of_the_extract_contract(string lijst, string codes)
    {
        Assert.Equal(codes.Split(' '), Gegevens.Codelijst(lijst).Codes.Select(c => c.Waarde));
        Assert.All(Gegevens.Codelijst(lijst).Codes, c => Assert.Same(c, Gegevens.Codelijst(lijst).Zoek($" {c.Waarde.ToUpperInvariant()} ")));
        Assert.Null(Gegevens.Codelijst(lijst).Zoek("onbekend"));
    }

    [Theory]
    [InlineData("K1", 250, Richting.Minimaal, Normgebied.Totaal)]
    [InlineData("K1A", 75, Richting.Minimaal, Normgebied.Totaal)]
    [InlineData("K2", 200, Richting.Minimaal, Normgebied.Totaal)]
    [InlineData("K3", 0.8, Richting.Minimaal, Normgebied.Alle)]
    [InlineData("K4", 0.1, Richting.Minimaal, Normgebied.Alle)]
    [InlineData("K5", 0.3, Richting.Minimaal, Normgebied.Alle)]
    [InlineData("K6", 0.25, Richting.Maximaal, Normgebied.Alle)]
    [InlineData("K7", 0.9, Richting.Minimaal, Normgebied.Alle)]
    [InlineData("K8", 8.0, Richting.Minimaal, Normgebied.Totaal)]
    public void Norms_of_2024_to_2026_are_those_of_the_opdracht(string kpi, double norm, Richting richting, Normgebied gebied)
    {
        for (var jaar = 2024; jaar <= 2026; jaar++)
        {
            var afspraak = Gegevens.Norm(kpi, jaar);
            Assert.Equal(norm, afspraak?.Norm);
            Assert.Equal(richting, afspraak?.Richting);
            Assert.Equal(gebied, afspraak?.Gebied);
        }

        Assert.Null(Gegevens.Norm(kpi, 2023));
        Assert.Null(Gegevens.Norm(kpi, 2027));
        Assert.Null(Gegevens.Norm("K1P", 2024));
    }

    [Theory]
    [InlineData(2022, -0.0398, 1425, true)]
    [InlineData(2023, 0.023, 1458, false)]
    [InlineData(2024, 0.031, 1503, false)]
    [InlineData(2025, 0.018, 1530, false)]
    [InlineData(2026, 0.024, 1567, false)]
    public void K9_takes_its_norm_from_the_circulaire_of_the_year(int jaar, double groei, int aantal, bool definitief)
    {
        var circulaire = Gegevens.Circulaire(jaar)!;
        Assert.Equal(((decimal)groei, aantal, definitief), (circulaire.Groei, circulaire.Aantal, circulaire.Definitief));
        var afspraak = Gegevens.Norm("k9", jaar)!;
        Assert.Equal((groei, Richting.Maximaal, Normgebied.Alle), (afspraak.Norm, afspraak.Richting, afspraak.Gebied));
        if (Gegevens.Circulaire(jaar - 1) is { } vorige)
        {
            Assert.Equal(aantal, Math.Round(vorige.Aantal * (1 + circulaire.Groei), MidpointRounding.AwayFromZero));
        }
    }

    [Fact]
    public void Years_outside_the_circulaire_have_no_norm_for_K9()
    {
        Assert.Null(Gegevens.Norm("K9", 2021));
        Assert.Null(Gegevens.Norm("K9", 2027));
    }

    [Theory]
    [InlineData("K6", 0.25, true)]
    [InlineData("K6", 0.2501, false)]
    [InlineData("K3", 0.8, true)]
    [InlineData("K3", 0.7999, false)]
    public void A_result_exactly_on_the_norm_meets_it(string kpi, double waarde, bool behaald) =>
        Assert.Equal(behaald, Gegevens.Norm(kpi, 2024)!.Behaald(waarde));

    [Fact]
    public void Growth_exactly_on_the_circulaire_meets_it_in_spite_of_binary_rounding()
    {
        var groei = (509.0 / 500.0) - 1;
        Assert.True(groei > 0.018);
        Assert.True(Gegevens.Norm("K9", 2025)!.Behaald(groei));
        Assert.False(Gegevens.Norm("K9", 2025)!.Behaald((510.0 / 500.0) - 1));
        Assert.Null(Gegevens.Norm("K9", 2025)!.Behaald(null));
    }

    [Fact]
    public void Parameters_have_the_values_the_rules_name()
    {
        Assert.Equal(6, Gegevens.PlaatsingMeettermijn(2019));
        Assert.Equal(6, Gegevens.GesprekMeettermijn(2030));
        Assert.Equal(27, Gegevens.JongerenJongerDan(2024));
        Assert.Equal(new DateOnly(2024, 10, 1), Gegevens.BandbreedtePeildatum(2024));
        Assert.Equal(270, Gegevens.Parameter(Rekenparameters.K5AfgesprokenPersonen, 2025));
        Assert.Equal(900, Gegevens.Parameter(Rekenparameters.K5AfgesprokenGroep, 2025));
        Assert.Equal(200, Gegevens.Parameter(Rekenparameters.GesprekkenPerJaar, 2025));
        Assert.Null(Gegevens.Parameter(Rekenparameters.GesprekkenPerJaar, 2023));
    }

    [Fact]
    public void Every_age_has_one_class_and_27_begins_one()
    {
        for (var leeftijd = 0; leeftijd <= 120; leeftijd++)
        {
            Assert.Single(Gegevens.Leeftijdsklassen, k => k.Bevat(leeftijd));
            Assert.True(Gegevens.Leeftijdsklasse(leeftijd).Bevat(leeftijd));
        }

        Assert.NotEqual(Gegevens.Leeftijdsklasse(26), Gegevens.Leeftijdsklasse(27));
    }

    [Fact]
    public void The_opdracht_of_a_year_is_found()
    {
        Assert.Equal("2021-2023", Gegevens.Opdracht(2021)?.Code);
        Assert.Equal("2024-2026", Gegevens.Opdracht(2026)?.Code);
        Assert.Null(Gegevens.Opdracht(2027));
    }
}
