namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// A method on the fourth root of the series: between counts as they are and their logarithm, it makes the spread even, keeps
/// forecasts above zero and, unlike the logarithm, knows zero. A series with values below zero is left as it is.
/// </summary>
internal sealed class Machtmodel(IPuntmodel model) : IKeuzemodel
{
    public string Naam => model.Naam;

    public int MinimumLengte => model.MinimumLengte;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon)
    {
        var kan = Kan(waarden);
        var punten = model.Voorspel(kan ? Wortel(waarden) : waarden, horizon);
        for (var h = 0; kan && h < punten.Length; h++)
        {
            var wortel = Math.Max(0, punten[h]);
            punten[h] = wortel * wortel * wortel * wortel;
        }

        return punten;
    }

    public IPuntmodel Vastgelegd(ReadOnlySpan<double> waarden) =>
        model is IKeuzemodel keuze ? new Machtmodel(keuze.Vastgelegd(Kan(waarden) ? Wortel(waarden) : waarden)) : this;

    private static double[] Wortel(ReadOnlySpan<double> waarden)
    {
        var wortels = new double[waarden.Length];
        for (var t = 0; t < wortels.Length; t++)
        {
            wortels[t] = Math.Sqrt(Math.Sqrt(waarden[t]));
        }

        return wortels;
    }

    private static bool Kan(ReadOnlySpan<double> waarden)
    {
        foreach (var waarde in waarden)
        {
            if (waarde < 0)
            {
                return false;
            }
        }

        return true;
    }
}
