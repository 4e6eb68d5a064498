using RsdAnalytics.Forecasting.Intervals;

namespace RsdAnalytics.Forecasting.Reconciliation;

/// <summary>
/// Forecasts that add up, in the points and in each sampled path: the gemeenten reconciled with Totaal, and Totaal as their sum.
/// </summary>
internal static class Optelling
{
    /// <summary>Totaal first, then the gemeenten in the order given.</summary>
    public static IReadOnlyList<Reeksprognose> Maak(
        Reeks totaal, IReadOnlyList<Reeks> gemeenten, IForecaster model, int horizon, int seed)
    {
        var los = gemeenten.Prepend(totaal).AsParallel().AsOrdered()
            .Select(reeks => Terugtoets.Maak(reeks, model, horizon)).ToArray();
        var toetsen = Mint.Verzoen(los[0], los[1..]);
        var som = Terugtoets.Som(totaal, toetsen);
        var banden = toetsen.Select(Conformeel.Banden).ToArray();
        var samenhang = Samenhang.Schat(Conformeel.Banden(som), som.Voorspelling.Punten, banden, toetsen);
        var paden = Padentrekker.Trek(toetsen, banden, samenhang, Bestandsprognose.AantalPaden, seed);
        var totaalpaden = Padentrekker.Som(paden);
        return
        [
            som.Prognose(Padentrekker.Banden(totaalpaden, som.Voorspelling.Punten), totaalpaden),
            .. toetsen.Select((toets, i) => toets.Prognose(banden[i], paden[i])),
        ];
    }
}
