namespace RsdAnalytics.Forecasting.Models;

/// <summary>The season of a monthly series.</summary>
internal static class Seizoen
{
    /// <summary>The months of a year.</summary>
    public const int Maanden = 12;
}
