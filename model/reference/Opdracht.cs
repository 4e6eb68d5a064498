namespace RsdAnalytics.Model.Reference;

/// <summary>A period for which the councils gave the RSD an assignment with agreed results.</summary>
/// <param name="Code">Short code, for example 2024-2026.</param>
/// <param name="Naam">Its title.</param>
/// <param name="Van">The first day.</param>
/// <param name="TotEnMet">The last day.</param>
/// <param name="Sleutelpeildatum">
/// The day of the inhabitants and cases that divide its costs over the municipalities; null where no document gives one.
/// </param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record Opdracht(
    string Code, string Naam, DateOnly Van, DateOnly TotEnMet, DateOnly? Sleutelpeildatum, string Bron)
{
    /// <summary>Whether the opdracht ran on some day of the year.</summary>
    public bool Bevat(int jaar) => jaar >= Van.Year && jaar <= TotEnMet.Year;
}
