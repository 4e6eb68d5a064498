namespace RsdAnalytics.Reports.Publicatie;

/// <summary>The part a number plays in a publication.</summary>
public enum Celsoort
{
    /// <summary>It is meant to be shown.</summary>
    Gepubliceerd,

    /// <summary>It is not shown, but a reader could compute it from what is; when small it must stay unknown.</summary>
    Afleidbaar,

    /// <summary>It is not shown and tells nothing by itself: what is left of a whole, so that a part never exceeds it.</summary>
    Hulp,
}

/// <summary>A number in a publication, before anything is hidden.</summary>
/// <param name="Waarde">A number of persons, cases or placements, zero or more; with a <paramref name="Deler"/> the sum of the mean.</param>
/// <param name="Soort">The part it plays.</param>
/// <param name="Gewicht">What it costs to hide it, above zero; what costs least is hidden first.</param>
/// <param name="Deler">Over how many moments it is a mean: the number shown is Waarde / Deler; 1 for a count.</param>
/// <param name="Fase">
/// When it is published first, for example its year. What an earlier phase shows has left the house: a later phase hides
/// its own numbers and not those, so that editions of two years never betray each other.
/// </param>
public sealed record Publicatiecel(long Waarde, Celsoort Soort, int Gewicht, int Deler = 1, int Fase = 0);

/// <summary>One cell within a linear relation.</summary>
/// <param name="Cel">The place of the cell in its list.</param>
/// <param name="Factor">What it is multiplied by; not zero.</param>
public readonly record struct Term(int Cel, int Factor);

/// <summary>
/// A linear relation that every reader may know: the terms add up to a constant. Municipalities and Totaal, months and year,
/// begin + in − uit and eind. The constant is what the true numbers make it, so persons who count in two municipalities do
/// not break it; to assume that a reader knows even that number is to assume the worst.
/// </summary>
/// <param name="Termen">The terms, each cell at most once.</param>
public sealed record Verband(IReadOnlyList<Term> Termen);
