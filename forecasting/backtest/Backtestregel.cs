namespace RsdAnalytics.Forecasting.Backtests;

/// <summary>How one model did on one series (or on several, each counting as much), so many months ahead or over all of them. Null where there is nothing to judge.</summary>
/// <param name="Model">The model as it was asked for.</param>
/// <param name="Horizon">The months ahead, 1 and up; null for all together.</param>
/// <param name="Aantal">The number of forecasts that were judged.</param>
/// <param name="Mase">Mean absolute error in units of the seasonal naive error within the history; null when the series does not move.</param>
/// <param name="Smape">Mean of 200·|f − y| / (|f| + |y|), in percent; both zero counts as no error.</param>
/// <param name="Bias">
/// Mean of forecast minus observed value, in the unit of the series: above zero is too high. Null over several series, whose units may differ.
/// </param>
/// <param name="Biasdeel">The same as a fraction of the mean observed value; null when that is zero.</param>
/// <param name="Dekking80">Share (0–1) of the values inside the 80 % interval as it would have been drawn then.</param>
/// <param name="Dekking95">The same for the 95 % interval.</param>
/// <param name="Intervalscore">
/// Mean width of the 95 % interval plus 40 times what a value lies outside it, in units of the seasonal naive error: lower is better.
/// </param>
public sealed record Backtestregel(
    string Model,
    int? Horizon,
    int Aantal,
    double? Mase,
    double Smape,
    double? Bias,
    double? Biasdeel,
    double? Dekking80,
    double? Dekking95,
    double? Intervalscore);
