namespace RsdAnalytics.Model.Reference;

/// <summary>Which of a year's rules it is.</summary>
public enum Vangnetvariant
{
    /// <summary>The regular rule.</summary>
    Regulier,

    /// <summary>The extended rule for municipalities with a shortage in several years (2025).</summary>
    Verruimd,
}

/// <summary>What a municipality must have had in several years to qualify.</summary>
public enum Meerjarentoets
{
    /// <summary>No such condition.</summary>
    Geen,

    /// <summary>The results of the years together, over the budget of the last of them, are a deficit above the threshold.</summary>
    Samen,

    /// <summary>In a number of the years the deficit of that year is at least the threshold.</summary>
    TekortInJaren,

    /// <summary>Looked for, not found.</summary>
    Onbekend,
}

/// <summary>The multi-year condition of a vangnet rule.</summary>
/// <param name="Soort">What is tested.</param>
/// <param name="VanJaar">The first year that is looked at; null without a test.</param>
/// <param name="TotEnMetJaar">The last year that is looked at; null without a test.</param>
/// <param name="Drempel">The threshold as a fraction of a budget; null without a test.</param>
/// <param name="MinimumJaren">The number of years that must reach the threshold (<see cref="Meerjarentoets.TekortInJaren"/>).</param>
/// <param name="Zekerheid">How certain the condition is.</param>
public sealed record Vangnettoets(
    Meerjarentoets Soort, int? VanJaar, int? TotEnMetJaar, decimal? Drempel, int? MinimumJaren, Zekerheid Zekerheid);

/// <summary>
/// The vangnet rule of one year: which part of a deficit on the BUIG budget a municipality bears itself. Everything is a
/// fraction of the definitive budget of the year. What is unknown stays unknown and is not guessed.
/// </summary>
/// <param name="Jaar">The budget year.</param>
/// <param name="Variant">Which of the year's rules it is.</param>
/// <param name="Drempel">The deficit up to which nothing is reimbursed.</param>
/// <param name="Bovengrens">The deficit above which everything is reimbursed.</param>
/// <param name="VergoedTussen">The share that is reimbursed between the two.</param>
/// <param name="Toets">The multi-year condition.</param>
/// <param name="MaximaalEigenRisico">The most a municipality bears itself.</param>
/// <param name="Bron">Where it was found.</param>
/// <param name="Opmerking">What a reader should know beside it; empty when nothing.</param>
public sealed record Vangnetregel(
    int Jaar, Vangnetvariant Variant, ZekereWaarde Drempel, ZekereWaarde Bovengrens, ZekereWaarde VergoedTussen, Vangnettoets Toets,
    ZekereWaarde MaximaalEigenRisico, string Bron, string Opmerking)
{
    /// <summary>
    /// The part of a deficit that the municipality bears itself, both as fractions of the budget; null when the deficit lies
    /// where the rule is unknown.
    /// </summary>
    /// <param name="tekort">The deficit; zero or negative means there is none.</param>
    public decimal? EigenRisico(decimal tekort)
    {
        if (tekort <= 0)
        {
            return 0;
        }

        if (Drempel.Waarde is not { } drempel)
        {
            return null;
        }

        if (tekort <= drempel)
        {
            return tekort;
        }

        return Bovengrens.Waarde is { } bovengrens && VergoedTussen.Waarde is { } vergoed
            ? drempel + ((Math.Min(tekort, bovengrens) - drempel) * (1 - vergoed))
            : null;
    }
}
