using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd haalbaarheid --json.</summary>
internal static class Haalbaarheidantwoord
{
    public static object Van(Peildatum peildatum, IEnumerable<Projectie> projecties) => new
    {
        jaar = peildatum.Jaar,
        peildatum = Dagtekst.Van(peildatum),
        haalbaarheid = projecties.Select(p => new
        {
            kpi = p.Kpi,
            gemeente = p.Gemeente,
            nu = p.Nu,
            norm = p.Norm,
            verwacht = p.Verwacht?.Punt,
            onder80 = p.Verwacht?.Onder,
            boven80 = p.Verwacht?.Boven,
            kans = p.Verwacht?.Kans,
            reden = p.Reden.Length > 0 ? p.Reden : null,
        }),
    };
}
