namespace RsdAnalytics.Forecasting.Backtests;

/// <summary>How one model did against a truth that is known because the series was simulated. Shares are fractions, 0–1.</summary>
/// <param name="Model">The model.</param>
/// <param name="Prognoses">The number of months that were forecast.</param>
/// <param name="Afwijking">Mean distance to the expected path, the truth without chance, as a fraction of it.</param>
/// <param name="Bias">Mean of forecast minus expected path, as a fraction of it: above zero is too high.</param>
/// <param name="Dekking80">How often the 80 % interval held the expected path.</param>
/// <param name="Dekking95">How often the 95 % interval held the expected path.</param>
/// <param name="AfwijkingUitkomst">Mean distance to what the simulation came to, chance included, as a fraction of it.</param>
/// <param name="Dekking80Uitkomst">How often the 80 % interval held what it came to.</param>
/// <param name="Dekking95Uitkomst">How often the 95 % interval held what it came to.</param>
public sealed record Waarheidsregel(
    string Model, int Prognoses, double Afwijking, double Bias, double Dekking80, double Dekking95,
    double AfwijkingUitkomst, double Dekking80Uitkomst, double Dekking95Uitkomst);
