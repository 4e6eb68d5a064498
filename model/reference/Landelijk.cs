namespace RsdAnalytics.Model.Reference;

/// <summary>The national number of bijstand benefits up to AOW age, rounded to hundreds as published.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="December">The number at the end of December.</param>
/// <param name="Jaargemiddelde">The mean of the twelve month ends.</param>
/// <param name="Definitief">Whether the figures are final.</param>
/// <param name="Bron">Table and date of retrieval.</param>
public sealed record LandelijkJaar(int Jaar, int December, int Jaargemiddelde, bool Definitief, string Bron);

/// <summary>The national number of bijstand benefits up to AOW age at the end of one month.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Aantal">The number; hundreds when final, thousands when provisional.</param>
/// <param name="Definitief">Whether the figure is final.</param>
/// <param name="Bron">Table and date of retrieval.</param>
public sealed record LandelijkeMaand(Maand Maand, int Aantal, bool Definitief, string Bron);
