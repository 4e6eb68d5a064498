using RsdAnalytics.Reports.Raad;

namespace RsdAnalytics.Reports.Opendata;

/// <summary>One number of a series as it may leave the house.</summary>
/// <param name="Reeks">What is counted.</param>
/// <param name="Periode">The month, quarter or year: 2024-03, 2024-K1, 2024.</param>
/// <param name="Gebied">The name of the municipality, or Totaal.</param>
/// <param name="Getal">The number, with its value only when that is shown.</param>
public sealed record Reeksregel(string Reeks, string Periode, string Gebied, Raadgetal Getal);

/// <summary>One key result of a year and area as it may leave the house.</summary>
/// <param name="Resultaat">K1, K1A, K2 … K9.</param>
/// <param name="Naam">Its short Dutch name.</param>
/// <param name="Jaar">The year.</param>
/// <param name="Gebied">The name of the municipality, or Totaal.</param>
/// <param name="Getal">The result itself.</param>
/// <param name="Teller">The number above the line; none where the result is no fraction.</param>
/// <param name="Noemer">The number below the line; none where the result is no fraction.</param>
/// <param name="Norm">What was agreed for the year and area; null where nothing was.</param>
/// <param name="Richting">minimaal or maximaal; null without a norm.</param>
public sealed record Resultaatregel(
    string Resultaat, string Naam, int Jaar, string Gebied, Raadgetal Getal, Raadgetal Teller, Raadgetal Noemer, double? Norm, string? Richting);
