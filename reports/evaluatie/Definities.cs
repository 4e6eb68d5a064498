using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>What every figure means, with its source and the choice that was made: the same text as everywhere else.</summary>
internal static class Definities
{
    public static Sectie Maak(EvaluatieGegevens gegevens) => new(
        "definities", "Definities", "Wat elk cijfer betekent",
        [
            new Alinea("Waar de opdracht ruimte laat, is een keuze gemaakt. Die staat er steeds bij."),
            new Tabelblok(new Tabel(
                "definities-tabel",
                "De resultaten: wat wordt geteld, welke keuze is gemaakt en waar het staat",
                [new Kolom("Code", Breedte: 7), new Kolom("Resultaat", Breedte: 30), new Kolom("Wat wordt geteld", Breedte: 60), new Kolom("Keuze", Breedte: 50), new Kolom("Afspraak", Breedte: 18), new Kolom("Bron", Breedte: 36)],
                [.. KpiDefinities.Alle.Select(d => new Rij(
                    [
                        new Tekstcel(d.Code), new Tekstcel(d.Naam), new Tekstcel(d.Definitie), new Tekstcel(d.Keuze),
                        new Tekstcel(Kpicellen.Afspraak(gegevens, d)), new Tekstcel(d.Bron),
                    ]))])),
        ],
        ["Een aandeel zonder noemer heeft geen waarde: geen 0 % en geen 100 %. Personen tellen per cijfer één keer, dus Totaal kan minder zijn dan de som van de gemeenten."]);
}
