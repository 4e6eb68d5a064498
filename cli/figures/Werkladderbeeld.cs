using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Figures;

/// <summary>Everything the werkladder says of a year.</summary>
/// <param name="Peildatum">The peildatum.</param>
/// <param name="Bewegingen">The matrix per area; empty without December of the year before.</param>
/// <param name="Duur">The time on each trede per area.</param>
/// <param name="Instroom">What became of each year's inflow, per area, up to the peildatum.</param>
internal sealed record Werkladderbeeld(
    Peildatum Peildatum, IReadOnlyList<Tredebeweging> Bewegingen, IReadOnlyList<Trededuur> Duur, IReadOnlyList<Instroomcohort> Instroom)
{
    /// <summary>The same of one area.</summary>
    public Werkladderbeeld Van(string gemeente) => this with
    {
        Bewegingen = [.. Bewegingen.Where(b => b.Gemeente == gemeente)],
        Duur = [.. Duur.Where(d => d.Gemeente == gemeente)],
        Instroom = [.. Instroom.Where(i => i.Gemeente == gemeente)],
    };
}
