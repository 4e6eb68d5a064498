using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Backtests;
using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Forecasting;

public sealed class WaarheidstoetsTests
{
    // A line from 100 upwards; the expected path lies 10 % below it.
    private static readonly Reeks Lijn = new("lijn", new Maand(2018, 1), Enumerable.Range(100, 60).Select(i => (double)i));

    [Fact]
    public void Distance_to_the_truth_and_to_what_came_out_by_hand()
    {
        var toets = Waarheidstoets.Maak(Lijn, maand => Lijn.Waarde(maand)!.Value / 1.1, 2, [Modellen.Vind("drift")]);

        // Drift continues the line exactly: no distance to what came out, 10 % above the truth; the band around it has no width.
        var regel = Assert.Single(toets.Regels);
        Assert.Equal(("drift", 6), (regel.Model, regel.Prognoses));
        Assert.Equal(0.1, regel.Afwijking, 1e-9);
        Assert.Equal(0.1, regel.Bias, 1e-9);
        Assert.Equal(0, regel.AfwijkingUitkomst, 1e-9);
        Assert.Equal((0, 0), (regel.Dekking80, regel.Dekking95));
        Assert.Equal(0.1, toets.Toeval!.Value, 1e-9);
    }

    [Fact]
    public void Tests_add_up()
    {
        var een = Waarheidstoets.Maak(Lijn, _ => 150, 2, [Modellen.Vind("naive")]);
        var twee = Waarheidstoets.Maak(Lijn, maand => Lijn.Waarde(maand)!.Value, 4, [Modellen.Vind("naive")]);
        var samen = new Waarheidstoets(["naive"]);
        Assert.Empty(samen.Regels);
        Assert.Null(samen.Toeval);
        samen.Neem(een);
        samen.Neem(twee);

        Assert.Equal(18, samen.Regels[0].Prognoses);
        Assert.Equal(((een.Regels[0].Afwijking * 6) + (twee.Regels[0].Afwijking * 12)) / 18, samen.Regels[0].Afwijking, 1e-12);
    }
}
