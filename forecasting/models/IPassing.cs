namespace RsdAnalytics.Forecasting.Models;

/// <summary>One model of a family, fitted to one series.</summary>
internal interface IPassing
{
    /// <summary>Akaike's criterion corrected for short series; lower is better, and comparable within the family.</summary>
    public double Aicc { get; }

    /// <summary>The months after the series.</summary>
    public double[] Voorspel(int horizon);
}
