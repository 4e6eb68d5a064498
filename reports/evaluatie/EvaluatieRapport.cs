using System.Globalization;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>The yearly evaluatie as a report: what was agreed, what it became, where the caseload goes, and on what it rests.</summary>
public static class EvaluatieRapport
{
    /// <summary>Makes the report; the page and the workbook are written from it.</summary>
    public static Rapport Maak(EvaluatieGegevens gegevens) => new(
        string.Create(CultureInfo.InvariantCulture, $"Evaluatie {gegevens.Jaar}"),
        "RSD de Liemers: wat is afgesproken en wat is het geworden",
        new Kenmerken(
            gegevens.Peildatum.Dag,
            gegevens.Ladingen.Count > 0 ? gegevens.Ladingen.Max(l => l.Lading) : null,
            $"rekenregels van versie {gegevens.Versie}",
            gegevens.Opdrachtregel,
            gegevens.Synthetisch),
        [
            Samenvatting.Maak(gegevens),
            .. gegevens.Vaststelling is { } vaststelling ? [Vaststellingsectie.Maak(gegevens, vaststelling)] : Array.Empty<Sectie>(),
            Resultaten.Maak(gegevens),
            KpiPerMaand.Maak(gegevens),
            Bestand.Maak(gegevens),
            Besparingsectie.Maak(gegevens),
            Maatschappelijksectie.Maak(gegevens),
            Kostensectie.Maak(gegevens),
            Bandbreedtesectie.Maak(gegevens),
            Buigsectie.Maak(gegevens),
            Werkladdersectie.Maak(gegevens),
            LeonLkssectie.Maak(gegevens),
            .. gegevens.Prognose is { } prognose ? [Vooruitblik.Maak(gegevens, prognose)] : Array.Empty<Sectie>(),
            Definities.Maak(gegevens),
            Verantwoording.Maak(gegevens),
        ]);
}
