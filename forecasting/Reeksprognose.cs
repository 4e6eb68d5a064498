using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting;

/// <summary>The forecast of one series, with what its backtest says of it.</summary>
/// <param name="Reeks">The name of the series.</param>
/// <param name="Model">The model that made the points.</param>
/// <param name="Mase">
/// Mean absolute error over the rolling origins and horizons, divided by the mean absolute difference with a year before (below two
/// years: with the month before) over the whole series; lower is better. Null when the history is too short or does not move.
/// </param>
/// <param name="Dekking80">Share (0–1) of the backtest's values that the 80 % interval held; null without a backtest.</param>
/// <param name="Dekking95">Share (0–1) of the backtest's values that the 95 % interval held; null without a backtest.</param>
/// <param name="Punten">One point for each month of the horizon.</param>
/// <param name="Paden">
/// Possible courses over the horizon, drawn with the seed; path k of one series belongs to path k of another, so that
/// gemeenten add up to Totaal within each. Empty where no paths were asked for.
/// </param>
public sealed record Reeksprognose(
    string Reeks,
    string Model,
    double? Mase,
    double? Dekking80,
    double? Dekking95,
    IReadOnlyList<Prognosepunt> Punten,
    IReadOnlyList<IReadOnlyList<double>> Paden)
{
    /// <summary>The point of a month, or null when it lies outside the horizon.</summary>
    public Prognosepunt? Punt(Maand maand)
    {
        var plaats = Plaats(maand);
        return plaats >= 0 && plaats < Punten.Count ? Punten[plaats] : null;
    }

    /// <summary>
    /// The chance (0–1) of ending <paramref name="maand"/> on or under <paramref name="grens"/>, from the paths; null outside the
    /// horizon or without paths.
    /// </summary>
    public double? KansOpOfOnder(Maand maand, double grens)
    {
        var plaats = Plaats(maand);
        return plaats < 0 || plaats >= Punten.Count || Paden.Count == 0
            ? null
            : (double)Paden.Count(pad => pad[plaats] <= grens) / Paden.Count;
    }

    private int Plaats(Maand maand) => Punten.Count == 0 ? -1 : maand.MaandenSinds(Punten[0].Maand);
}
