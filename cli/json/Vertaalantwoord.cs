using RsdAnalytics.Etl.Translate;

namespace RsdAnalytics.Cli.Json;

/// <summary>
/// The answer of rsd vertaal --json: what the map fills (kaart), and per month the counts and every line that was not translated, without a value.
/// </summary>
internal static class Vertaalantwoord
{
    public static object Van(Kaart kaart, IReadOnlyList<Vertaaluitkomst> uitkomsten) => new
    {
        kaart = kaart.Dekking.Select(d => new
        {
            bestand = d.Bestand,
            kolom = d.Kolom,
            verplicht = d.Verplicht,
            gevuld = d.Gevuld,
            van = d.Van,
            toelichting = d.Toelichting,
        }),
        maanden = uitkomsten.Select(u => new
        {
            maand = u.Maand,
            bestanden = u.Bestanden.Select(b => new
            {
                bestand = b.Bestand,
                bron = b.Bron,
                gelezen = b.Gelezen,
                vertaald = b.Vertaald,
                overgeslagen = b.Overgeslagen,
                niet_vertaald = b.NietVertaald,
                leeg_gelaten = b.LeegGelaten,
            }),
            bevindingen = u.Bevindingen.Select(b => new { bestand = b.Bestand, bron = b.Bron, kolom = b.Kolom, van = b.Van, melding = b.Melding, regels = b.Regels }),
        }),
    };
}
