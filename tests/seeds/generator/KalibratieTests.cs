using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Seeds.Generator;

/// <summary>What the bestuurlijke opdracht 2024–2026 (B) publishes over 2021–2023, held against the default set.</summary>
public sealed class KalibratieTests(Proefset set) : IClassFixture<Proefset>
{
    private const string Plaatsingen = "plaatsingen.csv";

    [Theory]
    [InlineData(2021, 6, 1561)]
    [InlineData(2022, 12, 1428)]
    [InlineData(2023, 6, 1451)]
    public void Cases_at_month_end_are_those_of_the_opdracht(int jaar, int maand, int gepubliceerd) =>
        Binnen(gepubliceerd, 0.03, set.Open(new Maand(jaar, maand)).Count());

    [Theory]
    [InlineData("Duiven", 385)]
    [InlineData("Westervoort", 309)]
    [InlineData("Zevenaar", 734)]
    public void Cases_on_1_January_2023_divide_over_the_gemeenten_as_in_chapter_7(string gemeente, int gepubliceerd) =>
        Binnen(gepubliceerd, 0.03, set.Open(new Maand(2022, 12)).Count(rij => rij["gemeente"] == gemeente));

    [Fact]
    public void Persons_with_wage_subsidy_in_2022_are_187() => Binnen(187, 0.05, PersonenMetLks(2022));

    [Fact]
    public void Persons_with_wage_subsidy_grow_by_about_a_tenth_a_year()
    {
        for (var jaar = 2022; jaar <= 2025; jaar++)
        {
            Assert.InRange((double)PersonenMetLks(jaar) / PersonenMetLks(jaar - 1), 1.04, 1.20);
        }

        Assert.InRange((double)PersonenMetLks(2025) / PersonenMetLks(2021), 1.40, 1.75);
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    public void About_900_cases_are_on_trede_1_and_2a(int jaar) =>
        Binnen(900, 0.05, Jaar(jaar).Average(maand => set.Open(maand).Count(rij => rij["trede"] is "1" or "2a")));

    [Theory]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    public void Some_200_preventive_talks_are_held_a_year(int jaar) =>
        Binnen(200, 0.10, set.Nieuwste("jongerengesprekken.csv", "gesprek_id")
            .Count(rij => rij["soort"] == "preventief" && rij.Dag("gespreksdatum")!.Value.Year == jaar));

    [Fact]
    public void Placed_persons_over_the_term_are_921() =>
        Binnen(921, 0.05, Geplaatst(new DateOnly(2021, 7, 1), new DateOnly(2023, 12, 31), _ => true));

    [Theory]
    [InlineData("2021-07-01", "2021-12-31", 205)]
    [InlineData("2022-01-01", "2022-12-31", 334)]
    [InlineData("2023-01-01", "2023-12-31", 302)]
    public void Persons_with_outflow_are_those_of_the_savings_table(string van, string tot, int gepubliceerd) =>
        Binnen(gepubliceerd, 0.07, Geplaatst(Dag(van), Dag(tot), rij => rij["uitstroom"] is "volledig" or "gedeeltelijk"));

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    public void After_2023_some_250_persons_are_placed_a_year(int jaar) =>
        Assert.InRange(Geplaatst(new DateOnly(jaar, 1, 1), new DateOnly(jaar, 12, 31), _ => true), 225, 275);

    [Theory]
    [InlineData(2023, 1458)]
    [InlineData(2024, 1503)]
    [InlineData(2025, 1530)]
    public void After_2023_the_cases_stay_near_the_septembercirculaire(int jaar, int circulaire) =>
        Binnen(circulaire, 0.04, set.Open(new Maand(jaar, 12)).Count());

    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    public void A_case_costs_about_18000_euro_a_year(int jaar)
    {
        var lasten = Jaar(jaar).Sum(maand => set.Lees(maand, "uitkeringslasten.csv").Sum(rij => rij.Bedrag("lasten")));
        Binnen(18_000, 0.06, (double)lasten / Jaar(jaar).Average(maand => set.Open(maand).Count()));
    }

    [Fact]
    public void Satisfaction_over_2022_is_7_6()
    {
        var rij = Assert.Single(set.Lees(new Maand(2023, 3), "klanttevredenheid.csv"));
        Assert.Equal(("2022", "7,6"), (rij["jaar"], rij["score"]));
    }

    private int PersonenMetLks(int jaar) =>
        Jaar(jaar).SelectMany(maand => set.Lees(maand, "loonkostensubsidies.csv")).Select(rij => rij["bsn"]).Distinct().Count();

    private int Geplaatst(DateOnly van, DateOnly tot, Func<Rij, bool> telt) =>
        set.Nieuwste(Plaatsingen, "plaatsing_id")
            .Where(rij => rij.Dag("datum_plaatsing") >= van && rij.Dag("datum_plaatsing") <= tot && telt(rij))
            .Select(rij => rij["bsn"]).Distinct().Count();

    private static IEnumerable<Maand> Jaar(int jaar) => Maand.Reeks(new Maand(jaar, 1), new Maand(jaar, 12));

    private static void Binnen(double gepubliceerd, double marge, double waarde) =>
        Assert.InRange(waarde, gepubliceerd * (1 - marge), gepubliceerd * (1 + marge));
}
