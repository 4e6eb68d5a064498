namespace RsdAnalytics.Model.Reference;

/// <summary>Which counts of persons must not leave the house because they could point at someone.</summary>
/// <param name="Van">The lowest number that is hidden.</param>
/// <param name="TotEnMet">The highest number that is hidden.</param>
/// <param name="Weergave">What is shown instead.</param>
/// <param name="Bron">Document and chapter, or whose choice it is.</param>
public sealed record Publicatiedrempel(int Van, int TotEnMet, string Weergave, string Bron)
{
    /// <summary>Whether a count of persons is hidden.</summary>
    public bool Verbergt(long aantal) => aantal >= Van && aantal <= TotEnMet;
}
