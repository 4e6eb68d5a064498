namespace RsdAnalytics.Model.Figures;

/// <summary>How the cases moved over the werkladder in one year, in one area.</summary>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Begin">The month whose end is the beginning: December of the year before.</param>
/// <param name="Eind">The month whose end is compared with it.</param>
/// <param name="Overgangen">The cells of the matrix that hold a case, in the order of the ladder.</param>
/// <param name="Omhoog">Cases on a higher trede at the end.</param>
/// <param name="Gelijk">Cases on the same trede at the end.</param>
/// <param name="Omlaag">Cases on a lower trede at the end.</param>
/// <param name="Uit">Cases that are not open at the end.</param>
/// <param name="Nieuw">Cases that are open at the end and were not at the beginning.</param>
public sealed record Tredebeweging(
    string Gemeente, Maand Begin, Maand Eind, IReadOnlyList<Tredeovergang> Overgangen,
    int Omhoog, int Gelijk, int Omlaag, int Uit, int Nieuw)
{
    /// <summary>The cases that were open at the beginning.</summary>
    public int AanHetBegin => Omhoog + Gelijk + Omlaag + Uit;
}

/// <summary>One cell of the matrix.</summary>
/// <param name="Van">The trede at the beginning; null for a new case.</param>
/// <param name="Naar">The trede at the end; null for a case that is not open any more.</param>
/// <param name="Aantal">The number of cases.</param>
public readonly record struct Tredeovergang(string? Van, string? Naar, int Aantal);

/// <summary>How long cases stand on a trede, in one area.</summary>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Trede">The trede.</param>
/// <param name="Lopend">The time so far of the cases that stand on it at the last month end.</param>
/// <param name="Afgerond">The whole time of the cases that left it in the year, to another trede or out of benefit.</param>
public sealed record Trededuur(string Gemeente, string Trede, Duurverdeling Lopend, Duurverdeling Afgerond);

/// <summary>A number of times in months.</summary>
/// <param name="Aantal">How many.</param>
/// <param name="Mediaan">The middle one; null when there is none.</param>
/// <param name="Gemiddelde">The mean; null when there is none.</param>
/// <param name="Begrensd">
/// How many began at the first loaded month or before: they lasted at least as long, so median and mean are too low.
/// </param>
public sealed record Duurverdeling(int Aantal, double? Mediaan, double? Gemiddelde, int Begrensd);

/// <summary>What became of the cases that flowed in during one year, in one area.</summary>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Jaar">The year of their ingangsdatum.</param>
/// <param name="Instroom">The number of cases.</param>
/// <param name="HeelJaar">Whether the whole year lies within the loaded months; otherwise the cohort begins with the first of them.</param>
/// <param name="Metingen">One row per term, shortest first.</param>
public sealed record Instroomcohort(string Gemeente, int Jaar, int Instroom, bool HeelJaar, IReadOnlyList<Cohortmeting> Metingen);

/// <summary>The share of a cohort that is still open after a term.</summary>
/// <param name="Maanden">The term in months.</param>
/// <param name="NogOpen">The cases still open at their own meetmoment.</param>
/// <param name="Meetbaar">The cases whose meetmoment does not lie after the peildatum.</param>
/// <param name="NietMeetbaar">The cases for which it is too early.</param>
public readonly record struct Cohortmeting(int Maanden, int NogOpen, int Meetbaar, int NietMeetbaar)
{
    /// <summary>The share; null with no case to measure.</summary>
    public double? Aandeel => Meetbaar == 0 ? null : (double)NogOpen / Meetbaar;
}
