namespace RsdAnalytics.Model.Figures;

/// <summary>
/// One key result of one year for one area. Unrounded; null where there is none
/// (rekenregels, "Machine-readable answers").
/// </summary>
/// <param name="Kpi">The code: K1, K1A, K1P, K2 … K9.</param>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Teller">The numerator: a number of persons, placements or cases, or the score of K8.</param>
/// <param name="Noemer">The denominator; null for counts and for K8. K4: last year's number; K5: the mean number of cases.</param>
/// <param name="Waarde">The figure: a count, a fraction (0.8 = 80 %), a growth (0.1 = +10 %) or a score.</param>
/// <param name="Norm">What was agreed, in the same unit as the figure; null where nothing was agreed.</param>
/// <param name="Behaald">Whether the norm is met; null without a figure or a norm.</param>
public sealed record KpiUitkomst(
    string Kpi, string Gemeente, double? Teller, double? Noemer, double? Waarde, double? Norm, bool? Behaald);
