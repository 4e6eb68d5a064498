using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Figures;

/// <summary>The key results of one moment with everything that stands beside them.</summary>
/// <param name="Peildatum">The moment.</param>
/// <param name="Uitkomsten">The key results of the areas that were asked for.</param>
/// <param name="Ernaast">What stands beside them; null when no month of the year is loaded.</param>
/// <param name="Voetnoten">What a reader should know.</param>
internal sealed record Kpibeeld(
    Peildatum Peildatum, IReadOnlyList<KpiUitkomst> Uitkomsten, KpiErnaast? Ernaast, IReadOnlyList<KpiVoetnoot> Voetnoten)
{
    /// <summary>The moment with what stands beside it, of one area or of all of them.</summary>
    public static Kpibeeld Van(KpiOverzicht overzicht, KpiMoment moment, Cijferbron bron, string? gemeente)
    {
        bool Telt(string naam) => gemeente is null || naam == gemeente;
        var ernaast = overzicht.Ernaast(moment, bron.Stand) is { } alles
            ? alles with
            {
                NietMeetbaar = [.. alles.NietMeetbaar.Where(n => Telt(n.Gemeente))],
                Gesprekken = [.. alles.Gesprekken.Where(g => Telt(g.Gemeente))],
                Begeleiding = Telt(Gemeente.Totaal) ? alles.Begeleiding : null,
                NaarRato = [.. alles.NaarRato.Where(n => Telt(n.Gemeente))],
            }
            : null;
        return new Kpibeeld(moment.Peildatum, [.. moment.Uitkomsten.Where(u => Telt(u.Gemeente))], ernaast, moment.Voetnoten);
    }
}
