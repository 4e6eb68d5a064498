using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd controleer --json: the findings, and the ladingen they rest on.</summary>
internal static class Controleantwoord
{
    public static object Van(IReadOnlyList<Controlebevinding> bevindingen, IReadOnlyList<Ladingregel> ladingen) => new
    {
        blokkerend = bevindingen.Count(b => b.Blokkerend),
        bevindingen = bevindingen.Select(b => new
        {
            code = b.Code,
            blokkerend = b.Blokkerend,
            maand = b.Maand.ToString(),
            gemeente = b.Gemeente,
            bronmaand = b.Bronmaand?.ToString(),
            bestand = b.Bestand,
            regel = b.Regel,
            melding = b.Melding,
        }),
        ladingen = ladingen.Select(l => new
        {
            lading = l.Lading,
            maand = l.Maand.ToString(),
            geladen_op = l.GeladenOp,
            geldig = l.Geldig,
            vervangt = l.Vervangt,
            geforceerd = l.Geforceerd,
            gat_toegestaan = l.GatToegestaan,
            sleutel_kenmerk = l.Sleutelkenmerk,
            gelezen = l.Gelezen,
            geladen = l.Geladen,
            afgekeurd = l.Afgekeurd,
        }),
    };
}
