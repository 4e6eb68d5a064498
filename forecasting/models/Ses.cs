namespace RsdAnalytics.Forecasting.Models;

/// <summary>Simple exponential smoothing of the seasonally adjusted series: a level that follows, no trend.</summary>
internal sealed class Ses : IPuntmodel
{
    public string Naam => "ses";

    public int MinimumLengte => Modellen.MinsteMaanden;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon)
    {
        var correctie = Seizoenscorrectie.Maak(waarden);
        return correctie.Terug(Trendafvlakking.Ses(correctie.Gecorrigeerd).Vervolg(horizon));
    }
}
