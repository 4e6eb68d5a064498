using RsdAnalytics.Model;

namespace RsdAnalytics.Seeds.Generator;

/// <summary>One month of the truth behind synthetic extracts, all gemeenten together, as waarheid.json has it.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Verwacht">The open cases at month end that the simulation steers to: the truth without chance.</param>
/// <param name="Stand">The open cases at month end as the month's own delivery tells them; null after the last delivery.</param>
public sealed record Waarheidsmaand(Maand Maand, double Verwacht, int? Stand);
