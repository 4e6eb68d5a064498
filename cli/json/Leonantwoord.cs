using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd leon --json: partner or tegel is null where a row sums over it.</summary>
internal static class Leonantwoord
{
    public static object Van(Peildatum peildatum, Leontabel? tabel, string? gemeente) => new
    {
        jaar = peildatum.Jaar,
        peildatum = Dagtekst.Van(peildatum),
        trajecten = (tabel is null ? [] : tabel.Totalen.Concat(tabel.PerTegel).Concat(tabel.PerPartner).Concat(tabel.Regels))
            .Where(r => gemeente is null || r.Gemeente == gemeente)
            .Select(r => new
            {
                gemeente = r.Gemeente,
                partner = r.Partner,
                tegel = r.Tegel,
                begonnen = r.Telling.Begonnen,
                lopend = r.Telling.Lopend,
                beeindigd = r.Telling.Beeindigd,
                geslaagd = r.Telling.Geslaagd,
                aandeel = r.Telling.Aandeel,
                klein_aantal = r.KleinAantal,
                kosten = r.Telling.Kosten.Euro,
                kosten_per_traject = r.Telling.KostenPerTraject?.Euro,
            }),
    };
}
