namespace RsdAnalytics.Reports.Raad;

/// <summary>Names one number on the pages for the raad: what is counted, when, and where.</summary>
/// <param name="Figuur">What is counted, one of <see cref="Figuren"/>.</param>
/// <param name="Periode">The year, quarter or month: 2024, 2024-K1, 2024-03.</param>
/// <param name="Gebied">The name of the municipality, or Totaal.</param>
public readonly record struct Cijfersleutel(string Figuur, string Periode, string Gebied);
