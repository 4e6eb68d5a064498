using RsdAnalytics.Forecasting.Models;

namespace RsdAnalytics.Forecasting.Intervals;

/// <summary>
/// Intervals by split conformal prediction: the errors at the rolling origins say how wide the interval must be, whatever their
/// distribution.
/// </summary>
internal static class Conformeel
{
    private const int MinsteOorsprongen = 3;
    private const int Terugkijk = 2 * Seizoen.Maanden;

    /// <summary>The intervals of a forecast from its own backtest.</summary>
    public static Banden Banden(Terugtoets toets) =>
        Rond(toets, toets.Voorspelling.Punten, toets.Oorsprongen.Length, toets.Reeks.Lengte);

    /// <summary>The intervals that would have been drawn at an origin, from the errors known then; null when those were too few.</summary>
    public static Banden? BandenToen(Terugtoets toets, int o) =>
        o < MinsteOorsprongen ? null : Rond(toets, toets.Voorspeld[o], o, toets.Oorsprongen[o]);

    /// <summary>The share of backtest values inside the intervals as they would have been drawn at the time; null when there were none.</summary>
    public static (double? Dekking80, double? Dekking95) Dekking(Terugtoets toets)
    {
        var (binnen80, binnen95, aantal) = (0, 0, 0);
        for (var o = 0; o < toets.Oorsprongen.Length; o++)
        {
            if (BandenToen(toets, o) is not { } banden)
            {
                continue;
            }

            for (var h = 0; h < toets.Voorspeld[o].Length; h++)
            {
                var waarde = toets.Werkelijk(o, h);
                binnen80 += Prognosepunt.Binnen(waarde, banden.Onder80[h], banden.Boven80[h]) ? 1 : 0;
                binnen95 += Prognosepunt.Binnen(waarde, banden.Onder95[h], banden.Boven95[h]) ? 1 : 0;
                aantal++;
            }
        }

        return aantal == 0 ? (null, null) : ((double)binnen80 / aantal, (double)binnen95 / aantal);
    }

    private static Banden Rond(Terugtoets toets, IReadOnlyList<double> punten, int oorsprongen, int bekend)
    {
        var historie = toets.Reeks.Span[..bekend];
        var ruimte = Ruimte.Van(historie);

        // A forecast made then would have looked back no further than this.
        var eerste = toets.Oorsprongen.Take(oorsprongen).Count(o => o < bekend - toets.Horizon - Terugkijk);
        var fouten = new double[oorsprongen - eerste][];
        for (var i = 0; i < fouten.Length; i++)
        {
            var o = eerste + i;
            fouten[i] = new double[Math.Min(toets.Voorspeld[o].Length, bekend - toets.Oorsprongen[o])];
            for (var h = 0; h < fouten[i].Length; h++)
            {
                fouten[i][h] = ruimte.In(toets.Werkelijk(o, h)) - ruimte.In(toets.Voorspeld[o][h]);
            }
        }

        var maten = new double[bekend];
        for (var t = 0; t < bekend; t++)
        {
            maten[t] = ruimte.In(historie[t]);
        }

        return Intervals.Banden.Rond(punten, ruimte, Breedtes.Van(fouten, maten, toets.Horizon));
    }
}
