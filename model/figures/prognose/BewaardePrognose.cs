namespace RsdAnalytics.Model.Figures;

/// <summary>What a forecast is made with, and from which state: enough to make it again.</summary>
/// <param name="Lading">The last lading it knew.</param>
/// <param name="Oorsprong">The last known month.</param>
/// <param name="Horizon">The months ahead.</param>
/// <param name="ModelGevraagd">The model as it was asked for.</param>
/// <param name="Model">The model that made the points of Totaal.</param>
/// <param name="Seed">The seed of the sampled paths.</param>
public sealed record Prognosekenmerk(int Lading, Maand Oorsprong, int Horizon, string ModelGevraagd, string Model, int Seed);

/// <summary>One expected month of one area, in open cases, as it is kept: in thousandths.</summary>
/// <param name="Gebied">The name of the municipality, or Totaal.</param>
/// <param name="Maand">The month.</param>
/// <param name="Punt">What was expected.</param>
/// <param name="Onder80">Lower bound of the 80 % interval.</param>
/// <param name="Boven80">Upper bound of the 80 % interval.</param>
/// <param name="Onder95">Lower bound of the 95 % interval.</param>
/// <param name="Boven95">Upper bound of the 95 % interval.</param>
public sealed record Prognoseregel(
    string Gebied, Maand Maand, double Punt, double Onder80, double Boven80, double Onder95, double Boven95);

/// <summary>A published forecast as it was kept; it never changes.</summary>
/// <param name="Nummer">Its number, ascending in time.</param>
/// <param name="VastgelegdOp">When it was kept, UTC, ISO 8601.</param>
/// <param name="Programma">The version of the program that made it.</param>
/// <param name="Kenmerk">What it was made with.</param>
/// <param name="Regels">Every area and month; Totaal first.</param>
public sealed record BewaardePrognose(
    int Nummer, string VastgelegdOp, string Programma, Prognosekenmerk Kenmerk, IReadOnlyList<Prognoseregel> Regels);
