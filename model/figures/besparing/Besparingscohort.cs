namespace RsdAnalytics.Model.Figures;

/// <summary>What the persons of one year save in that year and in each later year of the period.</summary>
/// <param name="Jaar">The year in which they left benefit.</param>
/// <param name="Personen">The persons that were counted; null when the number comes from a document, or is not known.</param>
/// <param name="Basis">The persons who would have left without the opdracht.</param>
/// <param name="Extra">The persons above the base; null when not known.</param>
/// <param name="Bedragen">The saving per year, from <paramref name="Jaar"/> to the last year of the period; empty without a number.</param>
/// <param name="Volledig">Whether the number covers the whole year (or the part of it in which the opdracht ran).</param>
/// <param name="Opmerking">What a reader should know beside it, in Dutch; empty when nothing.</param>
public sealed record Besparingscohort(
    int Jaar, int? Personen, int Basis, int? Extra, IReadOnlyList<Jaarbedrag> Bedragen, bool Volledig, string Opmerking);

/// <summary>An amount of one year.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Bedrag">The amount.</param>
public readonly record struct Jaarbedrag(int Jaar, Bedrag Bedrag);

/// <summary>
/// The saving on benefits of one opdracht, cohort by cohort (opdracht 2024–2026, ch. 2 and 7). It is the calculation rule of
/// the opdracht, not a measured sum of money.
/// </summary>
/// <param name="Cohorten">One row per year of the period, oldest first.</param>
public sealed record Besparingstabel(IReadOnlyList<Besparingscohort> Cohorten)
{
    /// <summary>The saving of all cohorts in each year of the period; a year without any known cohort up to it is absent.</summary>
    public IReadOnlyList<Jaarbedrag> PerJaar { get; } =
    [
        .. Cohorten.SelectMany(c => c.Bedragen)
            .GroupBy(b => b.Jaar)
            .OrderBy(g => g.Key)
            .Select(g => new Jaarbedrag(g.Key, new Bedrag(g.Sum(b => b.Bedrag.Centen)))),
    ];

    /// <summary>The saving over the whole period; null when no cohort has a number.</summary>
    public Bedrag? Totaal => PerJaar.Count == 0 ? null : new Bedrag(PerJaar.Sum(b => b.Bedrag.Centen));

    /// <summary>The saving up to and including a year; null when no cohort has a number.</summary>
    public Bedrag? TotEnMet(int jaar) =>
        PerJaar.Count == 0 ? null : new Bedrag(PerJaar.Where(b => b.Jaar <= jaar).Sum(b => b.Bedrag.Centen));

    /// <summary>The saving of one year; null when no cohort up to it has a number.</summary>
    public Bedrag? In(int jaar) => PerJaar.Where(b => b.Jaar == jaar).Select(b => (Bedrag?)b.Bedrag).FirstOrDefault();

    /// <summary>Whether every cohort has a number that covers its whole year.</summary>
    public bool Volledig => Cohorten.All(c => c.Extra is not null && c.Volledig);
}
