namespace RsdAnalytics.Forecasting.Models;

/// <summary>The straight line from the first value through the last goes on.</summary>
internal sealed class Drift : IPuntmodel
{
    public string Naam => "drift";

    public int MinimumLengte => 2;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon)
    {
        var stap = (waarden[^1] - waarden[0]) / (waarden.Length - 1);
        var punten = new double[horizon];
        for (var h = 0; h < horizon; h++)
        {
            punten[h] = waarden[^1] + ((h + 1) * stap);
        }

        return punten;
    }
}
