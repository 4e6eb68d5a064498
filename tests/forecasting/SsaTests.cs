using RsdAnalytics.Forecasting.Ssa;

namespace RsdAnalytics.Tests.Forecasting;

/// <summary>
/// The golden figures of ML.NET's own tests and samples (G1–G3) and of a build of it (M2, M4). ML.NET rounds to float inside, this
/// implementation does not: the tolerance is 1e-5 of the largest figure, and <see cref="SsaScanRegel.Tolerantie"/> for the scan.
/// </summary>
public sealed class SsaTests
{
    private const double Tolerantie = 1e-5;

    private static readonly double[] ReeksS =
        [.. Enumerable.Range(0, 50).Select(i => (double)(i % 10)), .. Enumerable.Range(0, 10).Select(i => i * 100d)];

    private static readonly SsaOpties Venster10 = new(Venster: 10);

    [Fact]
    public void G1_fitted_model_has_the_rank_the_variances_and_the_coefficients_of_ML_NET()
    {
        var model = SsaModel.Train(ReeksS.AsSpan(0, 22), Venster10);

        Assert.Equal(4, model.Rang);
        Gelijk([1.5538816, 2.9634075], [model.Observatievariantie, model.Autoregressievariantie]);
        Gelijk(
            [0.24902134, 0.03207335, 0.04328585, 0.10322459, 0.0291373, -0.14705059, -0.20434791, 0.025414137, 0.86264855], model.Alfa);
        Gelijk([3.525343, 4.0588965, 4.5550146, 5.8128605, 7.548995, 8.474619, 7.5446067, 1.7172048, -0.3516996], model.Stand);
    }

    [Fact]
    public void G1_one_observation_taken_in_before_the_forecast()
    {
        var model = SsaModel.Train(ReeksS.AsSpan(0, 22), Venster10);
        model.Verwerk(0);

        Gelijk(
            model.Voorspel(4),
            [0.191492021, 2.53994060, 5.26454258, 7.37313938],
            [-3.9741986, -2.36872721, 0.09407699, 2.18899393],
            [4.3571825, 7.4486084, 10.435008, 12.5572853]);
    }

    [Fact]
    public void G2_forecast_at_once_and_after_observations_with_another_horizon()
    {
        var model = SsaModel.Train(ReeksS.AsSpan(0, 22), Venster10);
        Gelijk(
            model.Voorspel(5),
            [-1.02245092, 0.08333033, 2.6073704, 5.397318, 7.5008316],
            [-5.1881413, -4.82533741, -2.563095, 0.21317233, 2.29317045],
            [3.1432397, 4.991998, 7.777836, 10.581464, 12.708492]);

        model.Verwerk(2);
        model.Verwerk(2);
        Gelijk(
            model.Voorspel(4),
            [4.310586, 6.397167, 7.73934, 8.029469],
            [0.14489543, 1.48849952, 2.5688744, 2.845323],
            [8.476276, 11.305835, 12.909805, 13.2136145]);

        model.Verwerk(3);
        Gelijk(
            model.Voorspel(5),
            [6.006588, 7.506871, 7.964249, 7.1751432, 5.0265527],
            [1.84089744, 2.5982034, 2.7937837, 1.9909977, -0.1811084],
            [10.172278, 12.415539, 13.1347151, 12.359289, 10.234214]);
    }

    [Fact]
    public void G3_documentation_sample_at_once_and_after_four_zeros()
    {
        double[] reeks = [.. Enumerable.Range(0, 15).Select(i => (double)(i % 5))];
        var model = SsaModel.Train(reeks, new SsaOpties(Venster: 5));

        Assert.Equal(3, model.Rang);
        Gelijk([0.45397776, 0.23945822], [model.Observatievariantie, model.Autoregressievariantie]);
        Gelijk([0.79931, -0.4244252, -0.37019548, 1.0969901], model.Alfa);
        Gelijk(
            model.Voorspel(5),
            [1.977226, 1.020494, 1.760543, 3.437509, 4.266461],
            [0.3451088, -0.7967533, -0.058467, 1.61505, 2.349299],
            [3.609343, 2.83774, 3.579552, 5.259968, 6.183623]);

        for (var i = 0; i < 4; i++)
        {
            model.Verwerk(0);
        }

        Gelijk(
            model.Voorspel(5),
            [1.791331, 1.255525, 0.3060154, -0.200446, 0.5657795],
            [0.1592142, -0.5617217, -1.512994, -2.022905, -1.351382],
            [3.423448, 3.072772, 2.125025, 1.622013, 2.482941]);
    }

    [Theory]
    [MemberData(nameof(SsaScan.Regels), MemberType = typeof(SsaScan))]
    public void Monthly_series_give_the_scan_of_ML_NET(SsaScanRegel regel)
    {
        var model = SsaModel.Train(regel.Reeks, regel.Opties);
        var voorspelling = model.Voorspel(12);

        Assert.Equal(regel.Rang, model.Rang);
        Assert.Equal(regel.Opties.Venster, model.Venster);
        Dichtbij(regel.Punten, voorspelling.Punten, regel.Tolerantie);
        Dichtbij([regel.Observatie], [model.Observatievariantie], regel.Tolerantie);
        Dichtbij([regel.EersteBreedte], [voorspelling.Boven[0] - voorspelling.Punten[0]], 4 * regel.Tolerantie);
        Dichtbij([regel.LaatsteBreedte], [voorspelling.Boven[11] - voorspelling.Punten[11]], 4 * regel.Tolerantie);
    }

    [Theory]
    [InlineData(0.95, 317.07504, 505.47357)]
    [InlineData(0.80, 294.3394, 407.07205)]
    public void Interval_follows_the_confidence_level(double niveau, double eerste, double laatste)
    {
        var boven = SsaModel.Train(SsaScan.M2, new SsaOpties(Venster: 12)).Voorspel(12, niveau).Boven;

        Dichtbij([eerste, laatste], [boven[0], boven[11]], 1e-5);
    }

    [Fact]
    public void Interval_of_confidence_zero_has_no_width()
    {
        var voorspelling = SsaModel.Train(SsaScan.M2, new SsaOpties()).Voorspel(3, 0);

        Assert.Equal(voorspelling.Punten, voorspelling.Boven);
    }

    [Theory]
    [InlineData(48, false)]
    [InlineData(49, true)]
    public void Training_asks_for_more_than_twice_the_window(int lengte, bool mag)
    {
        var fout = Record.Exception(() => SsaModel.Train(SsaScan.M2.AsSpan(0, lengte), new SsaOpties()));

        Assert.Equal(mag, fout is null);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(24)]
    public void Fixed_rank_lies_below_the_window(int rang) =>
        Assert.Throws<ArgumentException>(() => SsaModel.Train(SsaScan.M2, new SsaOpties(Keuze: Rangkeuze.Vast, Rang: rang)));

    private static void Gelijk(SsaVoorspelling voorspelling, double[] punten, double[] onder, double[] boven)
    {
        Gelijk(punten, voorspelling.Punten);
        Gelijk(onder, voorspelling.Onder);
        Gelijk(boven, voorspelling.Boven);
    }

    private static void Gelijk(double[] verwacht, IReadOnlyList<double> werkelijk) => Dichtbij(verwacht, werkelijk, Tolerantie);

    private static void Dichtbij(double[] verwacht, IReadOnlyList<double> werkelijk, double tolerantie)
    {
        Assert.Equal(verwacht.Length, werkelijk.Count);
        var grens = tolerantie * verwacht.Max(Math.Abs);
        Assert.All(verwacht.Zip(werkelijk), paar => Assert.InRange(paar.Second, paar.First - grens, paar.First + grens));
    }
}
