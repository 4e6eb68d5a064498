namespace RsdAnalytics.Model.Figures;

/// <summary>Where a key result is heading in a year in progress.</summary>
/// <param name="Kpi">The code of the key result.</param>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Nu">The figure on the peildatum; null where there is none.</param>
/// <param name="Norm">The norm of the year; null where nothing was agreed for this area.</param>
/// <param name="Verwacht">The figure that is expected on 31 December; null when there is no projection.</param>
/// <param name="Reden">Why there is no projection, in Dutch; empty when there is one.</param>
public sealed record Projectie(string Kpi, string Gemeente, double? Nu, double? Norm, Eindverwachting? Verwacht, string Reden);

/// <summary>What is expected of a figure on 31 December.</summary>
/// <param name="Punt">The middle outcome.</param>
/// <param name="Onder">The lower end of the interval.</param>
/// <param name="Boven">The upper end of the interval.</param>
/// <param name="Kans">The chance that the norm is met, 0 to 1; null without a norm.</param>
public sealed record Eindverwachting(double Punt, double Onder, double Boven, double? Kans);
