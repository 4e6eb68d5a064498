namespace RsdAnalytics.Model.Reference;

/// <summary>When a figure of a month stands out.</summary>
/// <param name="Terugblik">The months before it that it is compared with.</param>
/// <param name="Minimum">With fewer months nothing is judged.</param>
/// <param name="Drempel">The distance from their middle, in spreads.</param>
public sealed record Opvallendgrenzen(int Terugblik, int Minimum, double Drempel);
