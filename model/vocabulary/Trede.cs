namespace RsdAnalytics.Model;

/// <summary>
/// A step of the werkladder. The steps are reference data (werkladder.csv): nothing in the code knows what 2a means.
/// </summary>
/// <param name="Code">The code as delivered, in lower case: 1, 2a, 2b …</param>
/// <param name="Rang">The position on the ladder, counted from 1 at the bottom: a higher rank is nearer to work.</param>
/// <param name="ZorgEnOndersteuning">Whether the step belongs to the group of K5 (opdracht 2024–2026, ch. 6: trede 1 and 2a).</param>
public sealed record Trede(string Code, int Rang, bool ZorgEnOndersteuning);
