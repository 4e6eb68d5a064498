using System.Globalization;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd kpi --onzekerheid --json: that of rsd kpi, and beside it what refusals and delay could do.</summary>
internal static class Onzekerheidantwoord
{
    public static object Van(Peildatum peildatum, IEnumerable<KpiUitkomst> uitkomsten, IEnumerable<KpiOnzekerheid> onzekerheden) => new
    {
        jaar = peildatum.Jaar,
        peildatum = peildatum.Dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        kpis = Kpiantwoord.Kpis(uitkomsten),
        onzekerheid = onzekerheden.Select(o => new
        {
            kpi = o.Kpi,
            gemeente = o.Gemeente,
            afgekeurd = o.Afgekeurd,
            nagekomen = o.Nagekomen,
            onder = o.Onder,
            boven = o.Boven,
        }),
    };
}
