namespace RsdAnalytics.Model.Figures;

/// <summary>A figure of a month that stands out against the months before.</summary>
/// <param name="Cijfer">What it is, for example Instroom.</param>
/// <param name="Gebied">The name of the municipality, or Totaal.</param>
/// <param name="Waarde">The figure.</param>
/// <param name="Midden">The middle of the months before.</param>
/// <param name="Onder">Below this it stands out.</param>
/// <param name="Boven">Above this it stands out.</param>
/// <param name="Score">The distance to the middle, in spreads.</param>
public sealed record Opvallend(string Cijfer, string Gebied, double Waarde, double Midden, double Onder, double Boven, double Score);
