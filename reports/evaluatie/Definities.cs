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
                "Alle rekenregels: wat wordt geteld, welke keuze is gemaakt en waar het staat",
                [
                    new Kolom("Onderwerp", Breedte: 24), new Kolom("Cijfer", Breedte: 30), new Kolom("Wat wordt geteld", Breedte: 60), new Kolom("Keuze", Breedte: 50),
                    new Kolom("Afspraak", Breedte: 18), new Kolom("Bron", Breedte: 36),
                ],
                [.. Rekenregels.Alle.Select(r => new Rij(
                    [
                        new Tekstcel(r.Onderwerp), new Tekstcel(KpiDefinities.Zoek(r.Code) is null ? r.Naam : $"{r.Code} {r.Naam}"), new Tekstcel(r.Definitie), new Tekstcel(r.Keuze),
                        new Tekstcel(KpiDefinities.Zoek(r.Code) is { } d ? Kpicellen.Afspraak(gegevens, d) : ""), new Tekstcel(r.Bron),
                    ]))])),
        ],
        ["Een aandeel zonder noemer heeft geen waarde: geen 0 % en geen 100 %. Personen tellen per cijfer één keer, dus Totaal kan minder zijn dan de som van de gemeenten."]);
}
