namespace RsdAnalytics.Model.Reference;

/// <summary>
/// The expected development of the caseload of one year according to the septembercirculaire that the opdracht rests on.
/// Each published number is the rounded product from the year before.
/// </summary>
/// <param name="Jaar">The year.</param>
/// <param name="Definitief">Whether the percentage is realised; otherwise it is an expectation.</param>
/// <param name="Groei">The growth against the year before as a fraction: −0.0398 for −3,98 %.</param>
/// <param name="Aantal">The number of cases at the end of the year that follows from it (path "vastgesteld").</param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record Septembercirculaire(int Jaar, bool Definitief, decimal Groei, int Aantal, string Bron);
