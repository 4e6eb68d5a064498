using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Circulaire;
using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Forecasting;

public sealed class BestandsprognoseTests
{
    private static readonly Circulairejaar[] Circulaire =
        [new(2024, 3.1, 1503), new(2025, 1.8, 1530), new(2026, 2.4, 1567)];

    [Theory]
    [InlineData(6)]
    [InlineData(30)]
    [InlineData(72)]
    public void Gemeenten_add_up_to_Totaal_in_points_and_in_every_path(int maanden)
    {
        var prognose = Bestandsprognose.Maak(Gemeenten(maanden), 18);

        Assert.Equal(["Totaal", "Duiven", "Westervoort", "Zevenaar"], prognose.Reeksen.Select(reeks => reeks.Reeks));
        var delen = prognose.Reeksen.Skip(1).ToArray();
        for (var h = 0; h < 18; h++)
        {
            Assert.Equal(delen.Sum(deel => deel.Punten[h].Punt), prognose.Totaal.Punten[h].Punt, 1e-9);
            for (var k = 0; k < prognose.Totaal.Paden.Count; k++)
            {
                Assert.Equal(delen.Sum(deel => deel.Paden[k][h]), prognose.Totaal.Paden[k][h], 1e-9);
            }
        }
    }

    [Fact]
    public void Bounds_are_nested_around_the_point_and_agree_with_the_paths()
    {
        var prognose = Bestandsprognose.Maak(Gemeenten(72), 24);

        foreach (var reeks in prognose.Reeksen)
        {
            foreach (var punt in reeks.Punten)
            {
                Assert.True(0 <= punt.Onder95 && punt.Onder95 <= punt.Onder80 && punt.Onder80 <= punt.Punt, $"{reeks.Reeks} {punt}");
                Assert.True(punt.Punt <= punt.Boven80 && punt.Boven80 <= punt.Boven95, $"{reeks.Reeks} {punt}");
                Assert.InRange(reeks.KansOpOfOnder(punt.Maand, punt.Boven80)!.Value, 0.87, 0.93);
                Assert.InRange(reeks.KansOpOfOnder(punt.Maand, punt.Onder80)!.Value, 0.07, 0.13);
            }
        }
    }

    [Fact]
    public void Same_seed_same_paths_and_another_seed_other_paths()
    {
        var eerste = Bestandsprognose.Maak(Gemeenten(48), 6, seed: 7).Totaal.Paden;

        Assert.Equal(eerste, Bestandsprognose.Maak(Gemeenten(48), 6, seed: 7).Totaal.Paden);
        Assert.NotEqual(eerste, Bestandsprognose.Maak(Gemeenten(48), 6, seed: 8).Totaal.Paden);
    }

    [Fact]
    public void Year_ends_stand_beside_both_paths_of_the_circulaire()
    {
        // 72 months from 2019-01: the origin is 2024-12, so the recalibrated path starts at the December just observed.
        var gemeenten = Gemeenten(72);
        var prognose = Bestandsprognose.Maak(gemeenten, 24, circulaire: Circulaire);

        Assert.Equal(new Maand(2024, 12), prognose.Oorsprong);
        Assert.Equal(8, prognose.Septembercirculaire.Count);
        var totaal = prognose.Septembercirculaire[0];
        var december = gemeenten.Sum(reeks => reeks.Waarden[71]);
        Assert.Equal((2025, "Totaal", (int?)1530), (totaal.Jaar, totaal.Gemeente, totaal.Vastgesteld));
        Assert.Equal(december * 1.018, totaal.Herijkt!.Value, 1e-9);
        Assert.Equal(prognose.Totaal.Punten[11].Punt, totaal.Prognose);
        Assert.Equal(prognose.Totaal.KansOpOfOnder(new Maand(2025, 12), 1530), totaal.KansOpOfOnderVastgesteld);
        var duiven = prognose.Septembercirculaire[5];
        Assert.Equal((2026, "Duiven"), (duiven.Jaar, duiven.Gemeente));
        Assert.Null(duiven.Vastgesteld);
        Assert.Null(duiven.KansOpOfOnderVastgesteld);
        Assert.Equal(gemeenten[0].Waarden[71] * 1.018 * 1.024, duiven.Herijkt!.Value, 1e-9);
        Assert.InRange(duiven.KansOpOfOnderHerijkt!.Value, 0, 1);
    }

    [Fact]
    public void Recalibrated_path_in_a_running_year_starts_at_the_December_before()
    {
        var gemeenten = Gemeenten(78);
        var prognose = Bestandsprognose.Maak(gemeenten, 6, circulaire: Circulaire);

        Assert.Equal(gemeenten.Sum(reeks => reeks.Waarden[71]) * 1.018, prognose.Septembercirculaire[0].Herijkt!.Value, 1e-9);
    }

    [Fact]
    public void Without_that_December_or_a_percentage_there_is_no_recalibrated_path()
    {
        var kort = Bestandsprognose.Maak([.. Gemeenten(78).Select(reeks => reeks.Laatste(5))], 6, circulaire: Circulaire);
        Assert.All(kort.Septembercirculaire, regel => Assert.True(regel.Herijkt is null && regel.KansOpOfOnderHerijkt is null));
        Assert.Equal(1530, kort.Septembercirculaire[0].Vastgesteld);

        var gat = Bestandsprognose.Maak(Gemeenten(72), 24, circulaire: [new(2026, 2.4, 1567)]);
        Assert.All(gat.Septembercirculaire, regel => Assert.Null(regel.Herijkt));
    }

    [Fact]
    public void Series_of_other_months_or_one_name_are_refused()
    {
        var gemeenten = Gemeenten(40);
        Assert.Throws<ArgumentException>(() => Bestandsprognose.Maak([gemeenten[0], gemeenten[1].Laatste(39)], 6));
        Assert.Throws<ArgumentException>(() => Bestandsprognose.Maak([gemeenten[0], gemeenten[0]], 6));
        Assert.Throws<ArgumentException>(() => Bestandsprognose.Maak([], 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bestandsprognose.Maak(gemeenten, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bestandsprognose.Maak(gemeenten, 121));
    }

    [Fact]
    public void Unknown_model_is_answered_with_what_there_is()
    {
        var fout = Assert.Throws<OnbekendModelFout>(() => Modellen.Vind("profeet"));
        Assert.Contains("seizoensnaief", fout.Message, StringComparison.Ordinal);
        var volledig = Assert.Throws<OnbekendModelFout>(() => Modellen.Vind("mlnet-ssa"));
        Assert.Contains("-p:Full=true", volledig.Message, StringComparison.Ordinal);
    }

    internal static Reeks[] Gemeenten(int maanden)
    {
        var bron = new Random(11);
        return
        [
            .. new[] { ("Duiven", 385d), ("Westervoort", 309d), ("Zevenaar", 734d) }.Select(deel =>
            {
                var stand = deel.Item2;
                return new Reeks(deel.Item1, new Maand(2019, 1), Enumerable.Range(0, maanden).Select(_ => stand += bron.Next(-4, 5)));
            }),
        ];
    }
}
