using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting.Backtests;

/// <summary>One forecast of the backtest beside what was observed since.</summary>
/// <param name="Model">The model as it was asked for.</param>
/// <param name="Oorsprong">The last month that was known.</param>
/// <param name="Horizon">The months ahead, 1 and up.</param>
/// <param name="Waarde">What was observed.</param>
/// <param name="Punt">What was forecast.</param>
/// <param name="Band">The intervals as they would have been drawn then; null at the first origins, where too few errors were known.</param>
public sealed record Backtestpunt(string Model, Maand Oorsprong, int Horizon, double Waarde, double Punt, Prognosepunt? Band)
{
    /// <summary>The month that was forecast.</summary>
    public Maand Maand => Oorsprong.Plus(Horizon);

    /// <summary>How far off it was.</summary>
    public double Fout => Math.Abs(Punt - Waarde);
}
