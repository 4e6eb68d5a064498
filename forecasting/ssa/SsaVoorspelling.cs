namespace RsdAnalytics.Forecasting.Ssa;

/// <summary>What <see cref="SsaModel"/> says of the months ahead, unclipped as ML.NET gives it: a bound may lie below zero.</summary>
/// <param name="Punten">The points.</param>
/// <param name="Onder">The lower bounds of the interval.</param>
/// <param name="Boven">The upper bounds of the interval.</param>
public sealed record SsaVoorspelling(IReadOnlyList<double> Punten, IReadOnlyList<double> Onder, IReadOnlyList<double> Boven);
