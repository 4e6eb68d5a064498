namespace RsdAnalytics.Model.Figures;

/// <summary>How the figure of a key result is made and shown.</summary>
public enum KpiSoort
{
    /// <summary>A number of persons or placements.</summary>
    Aantal,

    /// <summary>A fraction of a whole: teller / noemer.</summary>
    Aandeel,

    /// <summary>A growth: teller / noemer − 1.</summary>
    Groei,

    /// <summary>A school mark from 1 to 10.</summary>
    Score,
}

/// <summary>
/// What a key result means, in words for people; the same text serves the reports' footnotes and the documentation.
/// </summary>
/// <param name="Code">K1, K1A, K1P, K2 … K9.</param>
/// <param name="Naam">Its short Dutch name.</param>
/// <param name="Soort">How the figure is made.</param>
/// <param name="Telwijze">On which peildata of a year one of its records counts: what it is for a count through the year and for a look ahead.</param>
/// <param name="Definitie">Exactly what is counted, in Dutch.</param>
/// <param name="Keuze">The choice that was made where the source leaves room, in Dutch; empty where there is none.</param>
/// <param name="Bron">Document and chapter the result comes from.</param>
/// <param name="PerGemeente">Whether the figure is given per municipality as well (K8 is not).</param>
/// <param name="NoemerIsGemiddelde">Whether the denominator is a mean over the loaded months of the year (that of K5 is).</param>
public sealed record KpiDefinitie(
    string Code, string Naam, KpiSoort Soort, Telwijze Telwijze, string Definitie, string Keuze, string Bron, bool PerGemeente = true, bool NoemerIsGemiddelde = false);
