using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Own;

namespace RsdAnalytics.Tests.Forecasting;

/// <summary>
/// A guard, not the measurement: every twentieth series of the development half of M3, in the long run every second. The measurement over
/// all of them is tests/bench.
/// </summary>
public sealed class M3Tests
{
    private const int Horizon = 18;

    [SkippableFact]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void Default_model_is_far_better_than_last_year_and_its_intervals_hold()
    {
        var map = Gegevens();
        Skip.If(map is null, "De openbare M3-reeksen (../shared/data) zijn hier niet.");

        // Some of the series carry invented years before the first that a Maand knows: their months are moved, their values are not.
        var historie = Lees(Path.Combine(map, "m3-maand-train.csv"));
        var vervolg = Lees(Path.Combine(map, "m3-maand-test.csv"));
        var namen = historie.Keys.Where((_, i) => i % Omvang.Keer(20, 2) == 0).ToArray();
        var reeksen = namen.Select(naam => new Reeks(naam, new(2000, 1), historie[naam])).ToArray();
        var (fout, naief, binnen, aantal) = (0d, 0d, 0, 0);
        foreach (var (reeks, prognose) in reeksen.Zip(Reeksprognoses.Maak(reeksen, Horizon, Modellen.Vind("auto"))))
        {
            var schaal = Enumerable.Range(12, reeks.Lengte - 12).Average(t => Math.Abs(reeks.Waarden[t] - reeks.Waarden[t - 12]));
            for (var h = 0; h < Horizon; h++)
            {
                var (punt, y) = (prognose.Punten[h], vervolg[reeks.Naam][h]);
                fout += Math.Abs(punt.Punt - y) / schaal;
                naief += Math.Abs(reeks.Waarden[reeks.Lengte - 12 + (h % 12)] - y) / schaal;
                binnen += y >= punt.Onder95 && y <= punt.Boven95 ? 1 : 0;
                aantal++;
                Assert.True(punt.Onder95 >= 0);
            }
        }

        Assert.InRange(fout / naief, 0.5, 0.8);
        Assert.InRange((double)binnen / aantal, 0.92, 0.99);
    }

    private static Dictionary<string, List<double>> Lees(string pad)
    {
        var reeksen = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        foreach (var velden in File.ReadLines(pad).Skip(1).Select(regel => regel.Split(';')))
        {
            if (!reeksen.TryGetValue(velden[0], out var waarden))
            {
                reeksen.Add(velden[0], waarden = []);
            }

            waarden.Add(Reekswaarde.Lees(velden[2]).Waarde);
        }

        return reeksen;
    }

    private static string? Gegevens()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            var data = Path.Combine(map.FullName, "shared", "data");
            if (File.Exists(Path.Combine(data, "m3-maand-train.csv")))
            {
                return data;
            }
        }

        return null;
    }
}
