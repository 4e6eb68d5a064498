#if FULL
using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.MlNet;
using RsdAnalytics.Forecasting.Ssa;
using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Forecasting.MlNet;

/// <summary>ML.NET beside this project's own SSA: for the same settings the two are interchangeable. Only in the full build.</summary>
public sealed class MlNetSsaTests
{
    // ML.NET rounds to float inside; on M2 that shows in the fourth digit.
    private const double Tolerantie = 1e-3;

    public static TheoryData<double[], int> Reeksen => new()
    {
        { SsaScan.M2, 24 },
        { SsaScan.M2, 13 },
        { SsaScan.AP, 24 },
        { SsaScan.AP, 36 },
    };

    [Theory]
    [MemberData(nameof(Reeksen))]
    public void Own_SSA_gives_what_ML_NET_gives(double[] waarden, int venster)
    {
        var zij = MlNetSsa.Reken(waarden, venster, 12);
        var wij = SsaModel.Train(waarden, new SsaOpties(Venster: venster)).Voorspel(12);

        Dichtbij(zij.Punten, wij.Punten);
        Dichtbij(zij.Onder, wij.Onder);
        Dichtbij(zij.Boven, wij.Boven);
    }

    [Fact]
    public void A_series_on_which_ML_NET_would_forecast_zeros_is_left_to_a_simpler_model()
    {
        var reeks = new Reeks("x", new Maand(2020, 1), SsaScan.M2.Take(48));
        var voorspelling = new MlNetSsa().Voorspel(reeks, 6);

        Assert.Equal("theta", voorspelling.Model);
        Assert.All(voorspelling.Punten, punt => Assert.True(punt > 100));
    }

    [Fact]
    public void It_forecasts_under_its_own_name_and_has_intervals_from_the_backtest()
    {
        var reeks = new Reeks("x", new Maand(2020, 1), SsaScan.M2);
        var prognose = Bestandsprognose.MaakEnkel(reeks, 6, new MlNetSsa());

        Assert.Equal("mlnet-ssa", prognose.Model);
        Dichtbij(SsaModel.Train(SsaScan.M2, new SsaOpties()).Punten(6), [.. prognose.Punten.Select(punt => punt.Punt)]);
    }

    private static void Dichtbij(IReadOnlyList<double> verwacht, IReadOnlyList<double> werkelijk)
    {
        Assert.Equal(verwacht.Count, werkelijk.Count);
        var grens = Tolerantie * verwacht.Max(Math.Abs);
        Assert.All(verwacht.Zip(werkelijk), paar => Assert.InRange(paar.Second, paar.First - grens, paar.First + grens));
    }
}
#endif
