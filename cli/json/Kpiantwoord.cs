using System.Globalization;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd kpi --json. Source: rekenregels, "Machine-readable answers".</summary>
internal static class Kpiantwoord
{
    public static object Van(Peildatum peildatum, IEnumerable<KpiUitkomst> uitkomsten) => new
    {
        jaar = peildatum.Jaar,
        peildatum = peildatum.Dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        kpis = Kpis(uitkomsten),
    };

    public static IEnumerable<object> Kpis(IEnumerable<KpiUitkomst> uitkomsten) => uitkomsten.Select(u => new
    {
        kpi = u.Kpi,
        gemeente = u.Gemeente,
        teller = u.Teller,
        noemer = u.Noemer,
        waarde = u.Waarde,
        norm = u.Norm,
        behaald = u.Behaald,
    });
}
