namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// The default: the plain mean of four good simple methods that err in different ways. Chosen by evidence, and equal weights
/// because no other weighting did better (docs/prognose.md).
/// </summary>
internal sealed class Combinatie(params IPuntmodel[] leden) : IKeuzemodel
{
    public string Naam => "combinatie";

    public int MinimumLengte { get; } = 3 * Seizoen.Maanden;

    /// <summary>Theta, the damped trend on several time scales, ETS and ARIMA, each on the fourth root of the series.</summary>
    public static Combinatie Standaard() => new(
        new Machtmodel(new Theta()),
        new Machtmodel(new Tijdschalen()),
        new Machtmodel(new Etsmengsel()),
        new Machtmodel(new Arimamengsel()));

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon)
    {
        var punten = new double[horizon];
        var aantal = 0;
        foreach (var lid in leden)
        {
            // A member that finds no finite answer on an odd series has no say.
            var deel = lid.Voorspel(waarden, horizon);
            if (!Array.TrueForAll(deel, double.IsFinite))
            {
                continue;
            }

            aantal++;
            for (var h = 0; h < horizon; h++)
            {
                punten[h] += deel[h];
            }
        }

        for (var h = 0; h < horizon; h++)
        {
            punten[h] /= aantal;
        }

        return punten;
    }

    public IPuntmodel Vastgelegd(ReadOnlySpan<double> waarden)
    {
        var vast = new IPuntmodel[leden.Length];
        for (var i = 0; i < leden.Length; i++)
        {
            vast[i] = leden[i] is IKeuzemodel keuze ? keuze.Vastgelegd(waarden) : leden[i];
        }

        return new Combinatie(vast);
    }
}
