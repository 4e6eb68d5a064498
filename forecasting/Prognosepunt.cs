using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting;

/// <summary>One month of a forecast with its intervals, in the unit of the series; nothing lies below zero.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Punt">The forecast.</param>
/// <param name="Onder80">Lower bound of the 80 % interval: one in ten ends below it.</param>
/// <param name="Boven80">Upper bound of the 80 % interval.</param>
/// <param name="Onder95">Lower bound of the 95 % interval: one in forty ends below it.</param>
/// <param name="Boven95">Upper bound of the 95 % interval.</param>
public sealed record Prognosepunt(
    Maand Maand, double Punt, double Onder80, double Boven80, double Onder95, double Boven95);
