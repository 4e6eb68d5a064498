using RsdAnalytics.Forecasting.Models;

namespace RsdAnalytics.Forecasting.Intervals;

/// <summary>A forecast together with its rolling-origin backtest: what the same model would have said at earlier months.</summary>
internal sealed class Terugtoets
{
    private const int MeesteOorsprongen = 21;
    private const int MeesteInHeelVerleden = 180;
    private const int KortsteHistorie = 3;

    private Terugtoets(Reeks reeks, Voorspelling voorspelling, int[] oorsprongen, double[][] voorspeld)
    {
        Reeks = reeks;
        Voorspelling = voorspelling;
        Oorsprongen = oorsprongen;
        Voorspeld = voorspeld;
    }

    public Reeks Reeks { get; }

    public Voorspelling Voorspelling { get; }

    /// <summary>The number of months known at each origin, ascending.</summary>
    public int[] Oorsprongen { get; }

    /// <summary>For each origin what was forecast one month ahead, two months ahead, and so on, as far as it was observed since.</summary>
    public double[][] Voorspeld { get; }

    public int Horizon => Voorspelling.Punten.Count;

    /// <param name="reeks">The series.</param>
    /// <param name="model">The model.</param>
    /// <param name="horizon">The number of months ahead.</param>
    /// <param name="terugblik">How thoroughly to look back.</param>
    public static Terugtoets Maak(Reeks reeks, IForecaster model, int horizon, Terugblik terugblik = Terugblik.Snel)
    {
        var voorspelling = model.Voorspel(reeks, horizon);
        var toen = terugblik == Terugblik.Snel && model is Laddermodel ladder ? ladder.Vastgelegd(reeks) : model;
        var oorsprongen = Kies(reeks.Lengte, horizon, terugblik == Terugblik.HeelVerleden);
        var voorspeld = new double[oorsprongen.Length][];
        for (var o = 0; o < oorsprongen.Length; o++)
        {
            var bekend = new Reeks(reeks.Naam, reeks.Begin, reeks.Waarden.Take(oorsprongen[o]));
            voorspeld[o] = [.. toen.Voorspel(bekend, Math.Min(horizon, reeks.Lengte - oorsprongen[o])).Punten];
        }

        return new Terugtoets(reeks, voorspelling, oorsprongen, voorspeld);
    }

    /// <summary>The backtest of the sum of series: points and earlier forecasts add up over the parts (bottom-up).</summary>
    public static Terugtoets Som(Reeks totaal, IReadOnlyList<Terugtoets> delen)
    {
        var punten = new double[delen[0].Horizon];
        var voorspeld = delen[0].Voorspeld.Select(rij => new double[rij.Length]).ToArray();
        foreach (var deel in delen)
        {
            Tel(punten, deel.Voorspelling.Punten);
            for (var o = 0; o < voorspeld.Length; o++)
            {
                Tel(voorspeld[o], deel.Voorspeld[o]);
            }
        }

        var model = string.Join("+", delen.Select(deel => deel.Voorspelling.Model).Distinct(StringComparer.Ordinal));
        return new Terugtoets(
            totaal, new Voorspelling(totaal.Naam, model, totaal.Einde.Volgende, punten), delen[0].Oorsprongen, voorspeld);

        static void Tel(double[] som, IReadOnlyList<double> deel)
        {
            for (var h = 0; h < som.Length; h++)
            {
                som[h] += deel[h];
            }
        }
    }

    /// <summary>The same series and model with other points, now and at every origin.</summary>
    public Terugtoets Met(double[] punten, double[][] voorspeld) =>
        new(Reeks, Voorspelling with { Punten = punten }, Oorsprongen, voorspeld);

    /// <summary>The observed value so many months (0 is one ahead) after an origin.</summary>
    public double Werkelijk(int o, int h) => Reeks.Span[Oorsprongen[o] + h];

    public Reeksprognose Prognose(Banden banden, IReadOnlyList<IReadOnlyList<double>> paden)
    {
        var (dekking80, dekking95) = Conformeel.Dekking(this);
        return new Reeksprognose(
            Reeks.Naam, Voorspelling.Model, Mase(), dekking80, dekking95, banden.Punten(Voorspelling), paden);
    }

    /// <summary>Mean absolute error of the backtest in units of <see cref="Schaal"/>; null without a backtest or a unit.</summary>
    public double? Mase()
    {
        var schaal = Schaal(Reeks.Span);
        var (som, aantal) = (0d, 0);
        for (var o = 0; o < Voorspeld.Length; o++)
        {
            for (var h = 0; h < Voorspeld[o].Length; h++)
            {
                som += Math.Abs(Werkelijk(o, h) - Voorspeld[o][h]);
                aantal++;
            }
        }

        var mase = som / aantal / schaal;
        return schaal > 0 && aantal > 0 && double.IsFinite(mase) ? mase : null;
    }

    /// <summary>How many months back the unit of MASE looks: a year, or one month below two years.</summary>
    internal static int Schaalstap(int lengte) => lengte >= 2 * Seizoen.Maanden ? Seizoen.Maanden : 1;

    /// <summary>
    /// The mean absolute difference with a year before (below two years: with the month before) over the whole series, months that
    /// are judged included: the unit of MASE, one for every origin; 0 when nothing moves.
    /// </summary>
    internal static double Schaal(ReadOnlySpan<double> waarden)
    {
        var stap = Schaalstap(waarden.Length);
        var som = 0d;
        for (var i = stap; i < waarden.Length; i++)
        {
            som += Math.Abs(waarden[i] - waarden[i - stap]);
        }

        return waarden.Length > stap ? som / (waarden.Length - stap) : 0;
    }

    // The last two years and the horizon before them, or everything, every other month, as far as a third of the history (three years
    // of a long one) remains to learn from.
    private static int[] Kies(int lengte, int horizon, bool alles)
    {
        var eerste = lengte < 2 * Seizoen.Maanden
            ? Math.Max(KortsteHistorie, lengte / 2)
            : Math.Clamp(lengte * 35 / 100, Seizoen.Maanden, 3 * Seizoen.Maanden);
        var bereik = alles ? lengte - eerste : Math.Min(lengte - eerste, horizon + (2 * Seizoen.Maanden));
        if (bereik < 1)
        {
            return [];
        }

        var meeste = alles ? MeesteInHeelVerleden : MeesteOorsprongen;
        var stap = bereik < Seizoen.Maanden ? 1 : Math.Max(2, (bereik + meeste - 1) / meeste);
        return [.. Enumerable.Range(0, (bereik + stap - 1) / stap).Select(i => lengte - 1 - (i * stap)).Reverse()];
    }
}
