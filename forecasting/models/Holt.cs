namespace RsdAnalytics.Forecasting.Models;

/// <summary>Holt's linear trend on the seasonally adjusted series: the trend of today goes on for ever.</summary>
internal sealed class Holt : IPuntmodel
{
    public string Naam => "holt";

    public int MinimumLengte => Modellen.MinsteMaanden;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon)
    {
        var correctie = Seizoenscorrectie.Maak(waarden);
        return correctie.Terug(Trendafvlakking.Holt(correctie.Gecorrigeerd).Vervolg(horizon));
    }
}
