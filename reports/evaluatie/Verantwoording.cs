using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>On what the figures rest: which ladingen, with what refused, and which reference data.</summary>
internal static class Verantwoording
{
    public static Sectie Maak(EvaluatieGegevens gegevens)
    {
        var afgekeurd = gegevens.Ladingen.Sum(l => l.Afgekeurd);
        return new Sectie(
            "verantwoording", "Verantwoording",
            $"De cijfers rusten op {Zinnen.Aantal(gegevens.Ladingen.Count, "maand", "maanden")}; {Zinnen.Aantal(afgekeurd, "rij is", "rijen zijn")} afgekeurd",
            [
                new Alinea("Elke levering van een maand is een lading. Komt een maand opnieuw, dan geldt de nieuwste lading. De code (SHA-256) hoort bij precies deze inhoud."),
                new Tabelblok(new Tabel(
                    "ladingen",
                    "De geldige ladingen",
                    [
                        new Kolom("Maand", Breedte: 12), new Kolom("Lading", Breedte: 9, Rechts: true), new Kolom("Geladen op", Breedte: 22),
                        Rijen("Gelezen"), Rijen("Geladen"), Rijen("Afgekeurd"), new Kolom("SHA-256", Breedte: 66),
                    ],
                    [.. gegevens.Ladingen.Select(l => new Rij(
                        [
                            new Maandcel(l.Maand), new Getalcel(l.Lading, Getalvorm.Nummer), new Tekstcel(l.GeladenOp), new Getalcel(l.Gelezen, Getalvorm.Aantal),
                            new Getalcel(l.Geladen, Getalvorm.Aantal), new Getalcel(l.Afgekeurd, Getalvorm.Aantal), new Tekstcel(l.Hash),
                        ]))])),
                new Tabelblok(new Tabel(
                    "referentiebestanden",
                    "De referentiegegevens: normen, circulaire, gemeenten en andere gegevens met hun bron",
                    [new Kolom("Bestand", Breedte: 34), new Kolom("Herkomst", Breedte: 16), Rijen("Rijen"), new Kolom("SHA-256", Breedte: 66)],
                    [.. gegevens.Referentie.Bestanden.Select(b => new Rij(
                        [new Tekstcel(b.Naam), new Tekstcel(b.Vervangen ? "eigen map" : "meegeleverd"), new Getalcel(b.Rijen, Getalvorm.Aantal), new Tekstcel(b.Hash)]))])),
            ],
            []);
    }

    private static Kolom Rijen(string kop) => new(kop, kop == "Rijen" ? null : "rijen", 12, Rechts: true);
}
