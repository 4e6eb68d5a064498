using RsdAnalytics.Forecasting.Models;

namespace RsdAnalytics.Forecasting.Intervals;

/// <summary>
/// A forecast together with its rolling-origin backtest: what the same model would have said at earlier months, and how far it was
/// off. An error is the observed value minus the forecast.
/// </summary>
internal sealed class Terugtoets
{
    /// <summary>The most origins that are looked at; the newest count, spread evenly.</summary>
    public const int MeesteOorsprongen = 24;

    private const int KortsteHistorie = 3;

    private Terugtoets(Reeks reeks, Voorspelling voorspelling, int[] oorsprongen, double[][] fouten)
    {
        Reeks = reeks;
        Voorspelling = voorspelling;
        Oorsprongen = oorsprongen;
        Fouten = fouten;
    }

    public Reeks Reeks { get; }

    public Voorspelling Voorspelling { get; }

    /// <summary>The number of months known at each origin, ascending.</summary>
    public int[] Oorsprongen { get; }

    /// <summary>For each origin the errors one month ahead, two months ahead, and so on, as far as they were observed.</summary>
    public double[][] Fouten { get; }

    public int Horizon => Voorspelling.Punten.Count;

    public static Terugtoets Maak(Reeks reeks, IForecaster model, int horizon)
    {
        var voorspelling = model.Voorspel(reeks, horizon);
        var oorsprongen = Kies(reeks.Lengte, horizon);
        var vast = model is Laddermodel ladder ? ladder.Vastgelegd(reeks) : model;
        var fouten = new double[oorsprongen.Length][];
        for (var o = 0; o < oorsprongen.Length; o++)
        {
            var bekend = oorsprongen[o];
            var ver = Math.Min(horizon, reeks.Lengte - bekend);
            var toen = vast.Voorspel(new Reeks(reeks.Naam, reeks.Begin, reeks.Waarden.Take(bekend)), ver);
            fouten[o] = new double[ver];
            for (var h = 0; h < ver; h++)
            {
                fouten[o][h] = reeks.Waarden[bekend + h] - toen.Punten[h];
            }
        }

        return new Terugtoets(reeks, voorspelling, oorsprongen, fouten);
    }

    /// <summary>The backtest of the sum: bottom-up, so points and errors add up over the parts.</summary>
    public static Terugtoets Som(Reeks totaal, IReadOnlyList<Terugtoets> delen)
    {
        var horizon = delen[0].Horizon;
        var modellen = delen.Select(deel => deel.Voorspelling.Model).Distinct(StringComparer.Ordinal).ToArray();
        var punten = Enumerable.Range(0, horizon).Select(h => delen.Sum(deel => deel.Voorspelling.Punten[h])).ToArray();
        var fouten = delen[0].Fouten.Select((rij, o) =>
            Enumerable.Range(0, rij.Length).Select(h => delen.Sum(deel => deel.Fouten[o][h])).ToArray()).ToArray();
        return new Terugtoets(
            totaal,
            new Voorspelling(totaal.Naam, string.Join("+", modellen), totaal.Einde.Volgende, punten),
            delen[0].Oorsprongen,
            fouten);
    }

    public Reeksprognose Prognose(Banden banden, IReadOnlyList<IReadOnlyList<double>> paden)
    {
        var (dekking80, dekking95) = Conformeel.Dekking(this);
        return new Reeksprognose(
            Reeks.Naam, Voorspelling.Model, Mase(), dekking80, dekking95, banden.Punten(Voorspelling), paden);
    }

    /// <summary>Mean absolute error of the backtest in units of the seasonal naive error within the history (naive below two years).</summary>
    public double? Mase()
    {
        var schaal = Schaal(Reeks.Span);
        var (som, aantal) = (0d, 0);
        foreach (var rij in Fouten)
        {
            foreach (var fout in rij)
            {
                som += Math.Abs(fout);
                aantal++;
            }
        }

        var mase = som / aantal / schaal;
        return schaal > 0 && aantal > 0 && double.IsFinite(mase) ? mase : null;
    }

    /// <summary>The mean absolute seasonal naive error, the unit of MASE; 0 when the series does not move or has one value.</summary>
    internal static double Schaal(ReadOnlySpan<double> waarden)
    {
        var stap = waarden.Length >= 2 * Seizoen.Maanden ? Seizoen.Maanden : 1;
        var som = 0d;
        for (var i = stap; i < waarden.Length; i++)
        {
            som += Math.Abs(waarden[i] - waarden[i - stap]);
        }

        return waarden.Length > stap ? som / (waarden.Length - stap) : 0;
    }

    private static int[] Kies(int lengte, int horizon)
    {
        // Half the history at least is learned from, three years when there are six; the newest origins count.
        var eerste = Math.Max(KortsteHistorie, Math.Min(3 * Seizoen.Maanden, lengte / 2));
        var bereik = Math.Min(lengte - eerste, horizon + (2 * Seizoen.Maanden));
        if (bereik < 1)
        {
            return [];
        }

        var aantal = Math.Min(bereik, MeesteOorsprongen);
        return [.. Enumerable.Range(1, aantal).Select(i => lengte - bereik - 1 + (int)((long)bereik * i / aantal))];
    }
}
