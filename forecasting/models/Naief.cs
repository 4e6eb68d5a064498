namespace RsdAnalytics.Forecasting.Models;

/// <summary>Tomorrow is as today: the last value goes on. The yardstick that any other model has to beat.</summary>
internal sealed class Naief : IPuntmodel
{
    public string Naam => "naive";

    public int MinimumLengte => 1;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon)
    {
        var punten = new double[horizon];
        Array.Fill(punten, waarden[^1]);
        return punten;
    }

    /// <summary>What a method answers that found no model: the ladder then takes the next rung.</summary>
    public static double[] Geen(int horizon)
    {
        var punten = new double[horizon];
        Array.Fill(punten, double.NaN);
        return punten;
    }
}
