using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>What was laid down, what it is now, and through which months it changed.</summary>
internal static class Vaststellingsectie
{
    private const string Tabelnaam = "vastgesteld-en-nu";
    private const int Vastgesteld = 2;
    private const int Nu = 3;
    private const string GeenToen = "Bij het vaststellen was er geen waarde.";
    private const string GeenNu = "Nu is er geen waarde.";

    public static Sectie Maak(EvaluatieGegevens gegevens, Vaststellingverschil verschil)
    {
        var vast = verschil.Vastgesteld;
        return new Sectie(
            "vaststelling", "Vastgesteld en nu", Vaststellingzinnen.Kop(verschil),
            [
                .. Vaststellingzinnen.Alineas(verschil).Select(tekst => new Alinea(tekst)),
                .. verschil.Maanden.Count > 0 ? [new Tabelblok(Maanden(verschil))] : Array.Empty<Blok>(),
                .. verschil.Regels.Count > 0 ? [new Tabelblok(Vergelijking(gegevens, verschil))] : Array.Empty<Blok>(),
            ],
            [$"De code van het vastgestelde rapport (SHA-256 over alle zinnen en cijfers) is {vast.Kenmerk.Rapporthash}. Gemaakt met versie {vast.Programma}."]);
    }

    private static Tabel Maanden(Vaststellingverschil verschil) => new(
        "maanden-sinds-vaststelling", "De maanden die sinds de vaststelling zijn geleverd of vervangen",
        [new Kolom("Maand", Breedte: 12), new Kolom("Wat", Breedte: 18), new Kolom("Lading toen", Breedte: 13, Rechts: true), new Kolom("Lading nu", Breedte: 13, Rechts: true)],
        [.. verschil.Maanden.Select(m => new Rij(
            [new Maandcel(m.Maand), new Tekstcel(Vaststellingzinnen.Soort(m)), Lading(m.Van), Lading(m.Naar)]))]);

    private static Tabel Vergelijking(EvaluatieGegevens gegevens, Vaststellingverschil verschil) => new(
        Tabelnaam, $"Elke uitkomst van {Datums.Jaar(gegevens.Jaar)} zoals vastgesteld en zoals nu, per gebied",
        [
            new Kolom("Resultaat", Breedte: 42), new Kolom("Gebied", Breedte: 14), new Kolom("Vastgesteld", Breedte: 13, Rechts: true),
            new Kolom("Nu", Breedte: 13, Rechts: true), new Kolom("Verschil", Breedte: 13, Rechts: true), new Kolom("Oorzaak", Breedte: 40),
        ],
        [.. verschil.Regels.Select((regel, rij) => Rij(verschil, regel, rij))]);

    private static Rij Rij(Vaststellingverschil verschil, Vaststellingregel regel, int rij)
    {
        var vorm = Vaststellingzinnen.Vorm(regel.Toen.Code);
        Cel Getal(double? waarde, string reden) => waarde is { } w ? new Getalcel(w, vorm) : new Leegcel(reden);
        return new Rij(
            [
                new Tekstcel(Vaststellingcode.Naam(regel.Toen.Code)), new Tekstcel(regel.Toen.Gebied),
                Getal(regel.Toen.Waarde, GeenToen), Getal(regel.Nu.Waarde, GeenNu),
                Getal(regel.Verschil, "Zonder twee waarden is er geen verschil.")
                    .Met("{0}-{1}", new Celverwijzing(Tabelnaam, rij, Nu), new Celverwijzing(Tabelnaam, rij, Vastgesteld)),
                new Tekstcel(Vaststellingzinnen.Oorzaak(verschil, regel)),
            ], Nadruk: regel.Veranderd);
    }

    private static Cel Lading(int? nummer) => nummer is { } lading ? new Getalcel(lading, Getalvorm.Nummer) : new Leegcel("De maand was er toen of is er nu niet.");
}
