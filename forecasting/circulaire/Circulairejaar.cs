namespace RsdAnalytics.Forecasting.Circulaire;

/// <summary>
/// One year of the septembercirculaire (bestuurlijke opdracht 2024–2026, "Ons streven"; rekenregels, "Septembercirculaire").
/// </summary>
/// <param name="Jaar">The calendar year.</param>
/// <param name="Percentage">The expected development of the number of cases over that year, in percent: 3.1 is +3,1 %.</param>
/// <param name="Vastgesteld">The number at the end of the year as it was laid down for all gemeenten together; null where there is none.</param>
public sealed record Circulairejaar(int Jaar, double Percentage, int? Vastgesteld);
