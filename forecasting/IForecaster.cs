namespace RsdAnalytics.Forecasting;

/// <summary>A way to continue a series. Same series, same answer: a forecaster keeps no state between calls.</summary>
public interface IForecaster
{
    /// <summary>The name by which <c>--model</c> asks for it.</summary>
    public string Naam { get; }

    /// <summary>
    /// The <paramref name="horizon"/> (1 or more) months after the end of <paramref name="reeks"/>. Every point is finite and not
    /// below zero, for any series; a series too short for the method is continued by a simpler one, and the answer names that.
    /// </summary>
    public Voorspelling Voorspel(Reeks reeks, int horizon);
}
