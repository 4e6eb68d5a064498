namespace RsdAnalytics.Forecasting.Models;

/// <summary>Holt's trend, damped, on the seasonally adjusted series: the trend of today dies out.</summary>
internal sealed class GedemptHolt : IPuntmodel
{
    public string Naam => "gedempt-holt";

    public int MinimumLengte => Modellen.MinsteMaanden;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon)
    {
        var correctie = Seizoenscorrectie.Maak(waarden);
        return correctie.Terug(Trendafvlakking.Gedempt(correctie.Gecorrigeerd).Vervolg(horizon));
    }
}
