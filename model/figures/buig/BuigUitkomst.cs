using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>What a municipality spent and received on benefits (rekenregels, "BUIG and vangnet").</summary>
/// <param name="Lasten">Spent on benefits.</param>
/// <param name="Ontvangsten">Received back.</param>
/// <param name="LksLasten">Spent on wage subsidies.</param>
public readonly record struct Uitgaven(Bedrag Lasten, Bedrag Ontvangsten, Bedrag LksLasten)
{
    /// <summary>Net spending: lasten − ontvangsten + lks_lasten.</summary>
    public Bedrag Netto => Lasten - Ontvangsten + LksLasten;

    /// <summary>Net spending on benefits alone.</summary>
    public Bedrag NettoZonderLks => Lasten - Ontvangsten;

    /// <summary>The sum.</summary>
    public static Uitgaven operator +(Uitgaven a, Uitgaven b) =>
        new(a.Lasten + b.Lasten, a.Ontvangsten + b.Ontvangsten, a.LksLasten + b.LksLasten);
}

/// <summary>The budget of one municipality, or of all together, beside what was spent.</summary>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Jaar">The budget year.</param>
/// <param name="Budget">The budget with the newest status; null when none is recorded.</param>
/// <param name="Status">Its status; for Totaal the least advanced one.</param>
/// <param name="BekendgemaaktOp">The day of its announcement; null for Totaal.</param>
/// <param name="Bron">Where the budget comes from; empty without one.</param>
/// <param name="Uitgaven">The spending of the loaded months, and of the expected ones where there are any.</param>
/// <param name="GeladenMaanden">The number of months of the year that are loaded.</param>
/// <param name="Verwacht">The months whose spending is expected, not measured: the year is extrapolated.</param>
/// <param name="LksApart">Whether wage subsidies are funded on realisation in this year, and so are to be shown apart.</param>
/// <param name="Resultaat">Budget − net spending; null without a budget, or when the year is neither complete nor extrapolated.</param>
/// <param name="Vangnet">One row per vangnet rule of the year; empty for Totaal, and when there is no result.</param>
/// <param name="Toelichtingen">What a reader should know, in Dutch.</param>
public sealed record BuigUitkomst(
    string Gemeente, int Jaar, Bedrag? Budget, Budgetstatus? Status, DateOnly? BekendgemaaktOp, string Bron, Uitgaven Uitgaven,
    int GeladenMaanden, IReadOnlyList<Maand> Verwacht, bool LksApart, Bedrag? Resultaat,
    IReadOnlyList<Vangnetuitkomst> Vangnet, IReadOnlyList<string> Toelichtingen)
{
    /// <summary>What stands beside every figure that rests on an invented budget, in Dutch.</summary>
    public const string SynthetischTekst = "Het budget is synthetisch: verzonnen om mee te proberen, geen bekendgemaakt bedrag.";

    /// <summary>Whether the budget, or for Totaal one of them, is invented (see <see cref="BuigBudget.Synthetisch"/>).</summary>
    public bool BudgetSynthetisch { get; init; }

    /// <summary>Whether some months are expected, not measured.</summary>
    public bool Geextrapoleerd => Verwacht.Count > 0;

    /// <summary>The deficit as a fraction of the budget; zero with a surplus, null without a result.</summary>
    public decimal? Tekort => Resultaat is { } resultaat && Budget is { Centen: > 0 } budget
        ? BuigRegels.Tekort(resultaat, budget)
        : null;
}
