using RsdAnalytics.Cli.Output;
using RsdAnalytics.Etl.Plan;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>
/// The answer of rsd plan --json: per month what laad --json would say, with in what a redelivery differs; then the key
/// results that would change. The numbers of ladingen are those that laad would give.
/// </summary>
internal static class Planantwoord
{
    public static object Van(Laadplan plan) => new
    {
        maanden = plan.Maanden.Select(m => new
        {
            maand = m.Uitkomst.Maand,
            lading = m.Uitkomst.Lading,
            status = Planoverzicht.Woord(m.Uitkomst),
            reden = m.Uitkomst.Reden,
            vervangt = m.Uitkomst.Vervangt,
            verschillen = m.Verschillen.Select(v => new { bestand = v.Bestand, alleen_oud = v.AlleenOud, alleen_nieuw = v.AlleenNieuw }),
            bestanden = Laadantwoord.Bestanden(m.Uitkomst),
            bevindingen = Laadantwoord.Bevindingen(m.Uitkomst),
        }),
        cijfers = plan.Cijfers.Select(c => new
        {
            jaar = c.Jaar,
            kpi = c.Van.Kpi,
            gemeente = c.Van.Gemeente,
            van = Cijfer(c.Van),
            naar = Cijfer(c.Naar),
        }),
    };

    /// <summary>One side of a changed figure.</summary>
    public static object Cijfer(KpiUitkomst u) => new { teller = u.Teller, noemer = u.Noemer, waarde = u.Waarde };
}
