using RsdAnalytics.Reports.Publicatie;

namespace RsdAnalytics.Reports.Raad;

/// <summary>
/// The numbers of the werkladder: only up and down. Who stayed and who left is not shown: beside the outflow of the year it
/// would tell how many came and went within it.
/// </summary>
internal static class Laddercellen
{
    private const int BelangTotaal = 40;
    private const int BelangGemeente = 3;

    public static void Voeg(Celboek boek, RaadGegevens gegevens)
    {
        var periode = Resultaatcellen.Periode(gegevens.Jaar.Jaar);
        foreach (var b in gegevens.Bewegingen)
        {
            var belang = b.Gemeente == Model.Gemeente.Totaal ? BelangTotaal : BelangGemeente;
            var rest = new Cijfersleutel(Figuren.Ladderrest, periode, b.Gemeente);
            boek.Voeg(new(Figuren.Omhoog, periode, b.Gemeente), b.Omhoog, belang);
            boek.Voeg(new(Figuren.Omlaag, periode, b.Gemeente), b.Omlaag, belang);
            boek.Voeg(rest, b.Gelijk + b.Uit, 1, Celsoort.Afleidbaar);
            boek.Verbind(
                (Standcellen.Stand(b.Begin, b.Gemeente), -1), (rest, 1),
                (new(Figuren.Omhoog, periode, b.Gemeente), 1), (new(Figuren.Omlaag, periode, b.Gemeente), 1));
        }

        foreach (var figuur in new[] { Figuren.Omhoog, Figuren.Omlaag, Figuren.Ladderrest })
        {
            boek.VerbindGemeenten(figuur, periode);
        }
    }
}
