using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Maandrapport;

/// <summary>What stands out against the months before.</summary>
internal static class Opvallendsectie
{
    // What fits on the sheet; the farthest come first.
    private const int Meeste = 6;

    public static Sectie Maak(MaandGegevens gegevens)
    {
        var regel = OpvallendDefinities.Alle[0];
        var aantal = gegevens.Opvallend.Count;
        return new Sectie(
            "opvallend", "Wat opvalt",
            aantal == 0 ? "Niets valt op naast de maanden ervoor" : $"Het meest opvallend: {Zin(gegevens.Opvallend[0])}",
            [
                .. aantal > Meeste ? [new Alinea($"Hier staan de {Meeste} grootste van de {aantal} afwijkingen.")] : Array.Empty<Blok>(),
                .. aantal > 0 ? [new Tabelblok(Tabel(gegevens), Open: true)] : Array.Empty<Blok>(),
            ],
            [$"{regel.Definitie} {regel.Keuze}"]);
    }

    /// <summary>In a sentence: "instroom in Duiven was 31, gewoonlijk 8 tot 20".</summary>
    public static string Zin(Opvallend o) =>
        $"{Zinnen.KleineLetter(o.Cijfer)}, {o.Gebied}: {Getallen.Getal(o.Waarde)}, gewoonlijk {Getallen.Getal(Math.Ceiling(o.Onder))} tot {Getallen.Getal(Math.Floor(o.Boven))}";

    private static Tabel Tabel(MaandGegevens gegevens) => new(
        "opvallende-cijfers", $"Cijfers van {Datums.Maand(gegevens.Maand)} die buiten de gewone spreiding vallen",
        [
            new Kolom("Cijfer", Breedte: 36), new Kolom("Gebied", Breedte: 14), new Kolom("Deze maand", Breedte: 12, Rechts: true),
            new Kolom("Middelste", Breedte: 12, Rechts: true), new Kolom("Gewoonlijk vanaf", Breedte: 12, Rechts: true), new Kolom("Gewoonlijk tot", Breedte: 12, Rechts: true),
        ],
        [.. gegevens.Opvallend.Take(Meeste).Select(o => new Rij(
            [
                new Tekstcel(o.Cijfer), new Tekstcel(o.Gebied), Getal(o.Waarde), new Getalcel(o.Midden, Getalvorm.EenDecimaal),
                Getal(Math.Ceiling(o.Onder)), Getal(Math.Floor(o.Boven)),
            ]))]);

    private static Getalcel Getal(double waarde) => new(waarde, Getalvorm.Aantal);
}
