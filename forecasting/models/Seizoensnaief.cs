namespace RsdAnalytics.Forecasting.Models;

/// <summary>Every month is as the same month a year before.</summary>
internal sealed class Seizoensnaief : IPuntmodel
{
    public string Naam => "seizoensnaief";

    public int MinimumLengte => Seizoen.Maanden;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon)
    {
        var jaar = waarden[^Seizoen.Maanden..];
        var punten = new double[horizon];
        for (var h = 0; h < horizon; h++)
        {
            punten[h] = jaar[h % Seizoen.Maanden];
        }

        return punten;
    }
}
