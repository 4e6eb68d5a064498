namespace RsdAnalytics.Model.Reference;

/// <summary>Whether a municipality fulfilled the procedural conditions of the vangnet in a year.</summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Jaar">The budget year.</param>
/// <param name="InstemmingRaad">Whether the council agreed to the college's declaration.</param>
/// <param name="Maatregelen">Whether measures to reduce the shortage were taken.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record Vangnetverklaring(Gemeente Gemeente, int Jaar, bool InstemmingRaad, bool Maatregelen, string Bron);
