namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// A method that first searches for its form. A backtest asks it dozens of times about the same series: then the search is done once and
/// only the coefficients are fitted again at every origin.
/// </summary>
internal interface IKeuzemodel : IPuntmodel
{
    /// <summary>The same method with the form that it finds for <paramref name="waarden"/>.</summary>
    public IPuntmodel Vastgelegd(ReadOnlySpan<double> waarden);
}
