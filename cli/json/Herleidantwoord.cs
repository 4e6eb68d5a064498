using System.Globalization;
using RsdAnalytics.Cli.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd herleid --json: the figure, and every line behind it.</summary>
internal static class Herleidantwoord
{
    public static object Van(Herleidvraag vraag) => new
    {
        cijfer = vraag.Herkomst.Cijfer,
        gemeente = vraag.Herkomst.Gemeente,
        jaar = vraag.Peildatum?.Jaar,
        peildatum = vraag.Peildatum?.Dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        maand = vraag.Maand?.ToString(),
        teller = vraag.Herkomst.Teller,
        noemer = vraag.Herkomst.Noemer,
        waarde = vraag.Herkomst.Waarde,
        maanden_in_noemer = vraag.Herkomst.MaandenInNoemer,
        eenheden_in_teller = vraag.Herkomst.EenhedenInTeller,
        eenheden_in_noemer = vraag.Herkomst.EenhedenInNoemer,
        regels = vraag.Herkomst.Regels.Select(r => new
        {
            maand = r.Maand.ToString(),
            lading = r.Lading,
            bestand = r.Bestand,
            regel = r.Regel,
            gemeente = r.Gemeente,
            eenheid = r.Eenheid,
            teller = r.Teller,
            noemer = r.Noemer,
            bewijs = r.Bewijs,
        }),
    };
}
