using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Intervals;
using RsdAnalytics.Forecasting.Reconciliation;

namespace RsdAnalytics.Tests.Forecasting;

public sealed class MintTests
{
    [Fact]
    public void Without_covariance_the_difference_is_shared_by_variance()
    {
        // Totaal with variance 4, parts with 1, 2 and 3: of a difference of 10 the parts take 1, 2 and 3, Totaal gives 4.
        var gewichten = Mint.Gewichten([[4, 0, 0, 0], [0, 1, 0, 0], [0, 0, 2, 0], [0, 0, 0, 3]]);
        Assert.Equal([0.1, 0.2, 0.3], gewichten!.Select(gewicht => Math.Round(gewicht, 12)));
    }

    [Fact]
    public void Errors_that_already_add_up_leave_nothing_to_share() =>
        Assert.Null(Mint.Gewichten([[2, 1, 1], [1, 1, 0], [1, 0, 1]]));

    [Fact]
    public void Covariance_is_shrunk_for_few_errors_and_kept_for_many()
    {
        var weinig = Foutcovariantie.Schat([[1, -1, 2, 0.5], [0.5, -2, 1, 1]]);
        double[] reeks = [.. Enumerable.Range(0, 400).Select(i => Math.Sin(i))];
        var veel = Foutcovariantie.Schat([reeks, [.. reeks.Select(waarde => 2 * waarde)]]);

        Assert.True(Math.Abs(weinig[0][1]) < Math.Abs(new[] { 0.5, 2, 2, 0.5 }.Average()));
        Assert.Equal(Math.Sqrt(veel[0][0] * veel[1][1]), veel[0][1], 0.02);
    }

    [Fact]
    public void Reconciled_parts_lie_between_their_own_forecasts_and_what_Totaal_asks()
    {
        var gemeenten = BestandsprognoseTests.Gemeenten(84);
        var totaal = Reeks.Som("Totaal", gemeenten);
        var model = Modellen.Vind("theta");
        var los = gemeenten.Select(reeks => Terugtoets.Maak(reeks, model, 12)).ToArray();
        var vanTotaal = Terugtoets.Maak(totaal, model, 12);
        var som = Terugtoets.Som(totaal, Mint.Verzoen(vanTotaal, los)).Voorspelling.Punten;

        var onder = Terugtoets.Som(totaal, los).Voorspelling.Punten;
        for (var h = 0; h < 12; h++)
        {
            var (laag, hoog) = (Math.Min(onder[h], vanTotaal.Voorspelling.Punten[h]), Math.Max(onder[h], vanTotaal.Voorspelling.Punten[h]));
            Assert.InRange(som[h], laag - (0.5 * (hoog - laag)) - 1e-9, hoog + (0.5 * (hoog - laag)) + 1e-9);
        }
    }

    [Fact]
    public void A_short_history_is_added_up_as_it_is()
    {
        var gemeenten = BestandsprognoseTests.Gemeenten(14);
        var totaal = Reeks.Som("Totaal", gemeenten);
        var los = gemeenten.Select(reeks => Terugtoets.Maak(reeks, Modellen.Vind("ses"), 3)).ToArray();

        Assert.Same(los, Mint.Verzoen(Terugtoets.Maak(totaal, Modellen.Vind("ses"), 3), los));
    }
}
