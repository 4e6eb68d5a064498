using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting.Backtests;

/// <summary>The models beside each other on one series.</summary>
/// <param name="Reeks">The name of the series.</param>
/// <param name="Horizon">The number of months ahead.</param>
/// <param name="Oorsprongen">The last known month at each origin, oldest first; empty when the series is too short to look back on.</param>
/// <param name="Regels">Per model the line over all horizons and then one for each; models in the order asked for.</param>
/// <param name="Beste">The model with the lowest mean absolute error over all horizons; null without origins.</param>
public sealed record Backtestuitslag(
    string Reeks, int Horizon, IReadOnlyList<Maand> Oorsprongen, IReadOnlyList<Backtestregel> Regels, string? Beste);
