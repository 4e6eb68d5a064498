using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting;

/// <summary>The points of one forecast, without intervals.</summary>
/// <param name="Reeks">The name of the series.</param>
/// <param name="Model">The model that made the points: the one asked for, or the simpler one that a short history allows.</param>
/// <param name="Begin">The month of the first point: the month after the last observation.</param>
/// <param name="Punten">One point for each month, in the unit of the series; finite and not below zero.</param>
public sealed record Voorspelling(string Reeks, string Model, Maand Begin, IReadOnlyList<double> Punten);
