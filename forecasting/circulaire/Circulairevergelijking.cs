namespace RsdAnalytics.Forecasting.Circulaire;

/// <summary>The forecast of one year-end beside both paths of the septembercirculaire. Unrounded; null where there is none.</summary>
/// <param name="Jaar">The year; its end is the end of December.</param>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Vastgesteld">The number laid down; for Totaal only, because the circulaire has no split.</param>
/// <param name="Herijkt">
/// The circulaire's percentages applied to the realised number at the end of the year before the forecast starts; null when that
/// number or one of the percentages is unknown.
/// </param>
/// <param name="Prognose">The forecast of December.</param>
/// <param name="Onder80">Lower bound of its 80 % interval.</param>
/// <param name="Boven80">Upper bound of its 80 % interval.</param>
/// <param name="KansOpOfOnderVastgesteld">Chance (0–1) of ending on or under <paramref name="Vastgesteld"/>.</param>
/// <param name="KansOpOfOnderHerijkt">Chance (0–1) of ending on or under <paramref name="Herijkt"/>.</param>
public sealed record Circulairevergelijking(
    int Jaar,
    string Gemeente,
    int? Vastgesteld,
    double? Herijkt,
    double Prognose,
    double Onder80,
    double Boven80,
    double? KansOpOfOnderVastgesteld,
    double? KansOpOfOnderHerijkt);
