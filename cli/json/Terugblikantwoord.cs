using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd prognose --terugblik --json. Source: handleiding, "Prognose en terugtoets".</summary>
internal static class Terugblikantwoord
{
    public static object Van(IReadOnlyList<Prognoseoordeel> oordelen) => new { prognoses = oordelen.Select(Prognose) };

    private static object Prognose(Prognoseoordeel oordeel) => new
    {
        nummer = oordeel.Prognose.Nummer,
        vastgelegd_op = oordeel.Prognose.VastgelegdOp,
        programma = oordeel.Prognose.Programma,
        lading = oordeel.Prognose.Kenmerk.Lading,
        oorsprong = oordeel.Prognose.Kenmerk.Oorsprong.ToString(),
        horizon = oordeel.Prognose.Kenmerk.Horizon,
        model_gevraagd = oordeel.Prognose.Kenmerk.ModelGevraagd,
        model = oordeel.Prognose.Kenmerk.Model,
        seed = oordeel.Prognose.Kenmerk.Seed,
        gebieden = oordeel.Gebieden.Select(gebied => (Gebied: gebied, Samen: oordeel.Samenvatting(gebied))).Select(g => new
        {
            gebied = g.Gebied,
            maanden = g.Samen?.Maanden ?? 0,
            fout = g.Samen?.Fout,
            bias = g.Samen?.Bias,
            binnen80 = g.Samen?.Binnen80,
            binnen95 = g.Samen?.Binnen95,
        }),
        punten = oordeel.Maanden.Select(m => new
        {
            gebied = m.Regel.Gebied,
            maand = m.Regel.Maand.ToString(),
            punt = m.Regel.Punt,
            onder80 = m.Regel.Onder80,
            boven80 = m.Regel.Boven80,
            onder95 = m.Regel.Onder95,
            boven95 = m.Regel.Boven95,
            werkelijk = m.Werkelijk,
            fout = m.Fout,
            binnen80 = m.Binnen80,
            binnen95 = m.Binnen95,
        }),
    };
}
