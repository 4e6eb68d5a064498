namespace RsdAnalytics.Model.Figures;

/// <summary>A numerator and a denominator, of a figure or of what was added to one.</summary>
internal readonly record struct Stelling(double Teller, double Noemer)
{
    public static Stelling operator +(Stelling a, Stelling b) => new(a.Teller + b.Teller, a.Noemer + b.Noemer);

    public static Stelling operator -(Stelling a, Stelling b) => new(a.Teller - b.Teller, a.Noemer - b.Noemer);
}

/// <summary>
/// Any twelve months in a row of the history, as if they were a year: what the figure was after as many months as the year in
/// progress has had, and how it went on.
/// </summary>
/// <param name="Toen">The figure after those months, as it was known then.</param>
/// <param name="Blokken">
/// The figure as it is known now: after those months, after each next block of months, and after all twelve.
/// </param>
internal sealed record Proefjaar(Stelling Toen, IReadOnlyList<Stelling> Blokken)
{
    /// <summary>The figure over the twelve months.</summary>
    public Stelling Eind => Blokken[^1];

    /// <summary>What became known later about months that had passed.</summary>
    public Stelling Nagekomen => Blokken[0] - Toen;

    /// <summary>What a block of months added.</summary>
    public Stelling Erbij(int blok) => Blokken[blok + 1] - Blokken[blok];
}
