using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>
/// The answer of rsd verschil --json: the months and files that differ, the key results with from what to what and the lines that
/// came (erbij) and went (eraf), and the cells of the stock-flow table.
/// </summary>
internal static class Verschilantwoord
{
    public static object Van(int jaar, int van, int naar, Standverschil verschil) => new
    {
        jaar,
        van_lading = van,
        naar_lading = naar,
        maanden = verschil.Maanden.Select(m => new { maand = m.Maand.ToString(), soort = Soort(m), van = m.Van, naar = m.Naar }),
        bestanden = verschil.Bestanden.Select(b => new
        {
            maand = b.Maand.ToString(),
            bestand = b.Bestand,
            geladen_van = b.Van?.Geladen,
            geladen_naar = b.Naar?.Geladen,
            afgekeurd_van = b.Van?.Afgekeurd,
            afgekeurd_naar = b.Naar?.Afgekeurd,
        }),
        cijfers = verschil.Cijfers.Select(c => new
        {
            kpi = c.Cijfer.Van.Kpi,
            gemeente = c.Cijfer.Van.Gemeente,
            van = Planantwoord.Cijfer(c.Cijfer.Van),
            naar = Planantwoord.Cijfer(c.Cijfer.Naar),
            eraf = c.Eraf.Select(Regel),
            erbij = c.Erbij.Select(Regel),
        }),
        stand = verschil.Cellen.Select(c => new { maand = c.Maand.ToString(), gemeente = c.Gemeente, kolom = c.Kolom, van = c.Van, naar = c.Naar }),
    };

    /// <summary>What happened to a month, in a word.</summary>
    public static string Soort(Maandverschil m) => m switch
    {
        { Van: null } => "toegevoegd",
        { Naar: null } => "vervallen",
        _ => "vervangen",
    };

    private static object Regel(Bronregel r) => new
    {
        maand = r.Maand.ToString(),
        lading = r.Lading,
        bestand = r.Bestand,
        regel = r.Regel,
        teller = r.Teller,
        noemer = r.Noemer,
    };
}
