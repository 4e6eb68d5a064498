namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// Damped trend on several time scales at once: months, quarters, half years and years of the seasonally adjusted series each give
/// their forecast, and the mean of them sees a slow trend as well as a recent turn (after Kourentzes and others, 2014).
/// </summary>
internal sealed class Tijdschalen : IPuntmodel
{
    private const int MinsteBlokken = 4;

    private static readonly int[] Schalen = [1, 3, 6, 12];

    public string Naam => "tijdschalen";

    public int MinimumLengte => Modellen.MinsteMaanden;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon)
    {
        var correctie = Seizoenscorrectie.Maak(waarden);
        var y = correctie.Gecorrigeerd;
        var punten = new double[horizon];
        var bruikbaar = Schalen.Where(schaal => y.Length / schaal >= MinsteBlokken).ToArray();
        foreach (var schaal in bruikbaar)
        {
            var deel = Maanden(Trendafvlakking.Gedempt(Blokken(y, schaal)).Vervolg((horizon / schaal) + 2), schaal, horizon);
            for (var h = 0; h < horizon; h++)
            {
                punten[h] += deel[h] / bruikbaar.Length;
            }
        }

        return correctie.Terug(punten);
    }

    // Means of whole blocks; what does not fill a block is left off at the beginning.
    private static double[] Blokken(double[] y, int schaal)
    {
        var blokken = new double[y.Length / schaal];
        var begin = y.Length - (blokken.Length * schaal);
        for (var t = begin; t < y.Length; t++)
        {
            blokken[(t - begin) / schaal] += y[t] / schaal;
        }

        return blokken;
    }

    // Straight lines between the middles of the blocks, the first one drawn on backwards to now.
    private static double[] Maanden(double[] blokken, int schaal, int horizon)
    {
        var maanden = new double[horizon];
        for (var h = 0; h < horizon; h++)
        {
            var plaats = ((h + 0.5) / schaal) - 0.5;
            var blok = Math.Max(0, (int)plaats);
            maanden[h] = blokken[blok] + ((plaats - blok) * (blokken[blok + 1] - blokken[blok]));
        }

        return maanden;
    }
}
