using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Maandrapport;

/// <summary>The report of a month for the management: two sheets of A4, the caseload on the first and the rest on the second.</summary>
public static class MaandRapport
{
    /// <summary>Makes the report.</summary>
    public static Rapport Maak(MaandGegevens gegevens)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        return new Rapport(
            $"Maandrapport {Datums.Maand(gegevens.Maand)}",
            "RSD de Liemers, voor de directie",
            new Kenmerken(
                gegevens.Maand.LaatsteDag, gegevens.Lading.Lading, $"rekenregels van versie {gegevens.Versie}",
                gegevens.Opdrachtregel, gegevens.Synthetisch),
            [Bestandsectie.Maak(gegevens), Resultaatsectie.Maak(gegevens), Opvallendsectie.Maak(gegevens), Leveringsectie.Maak(gegevens)])
        {
            Kort = true,
        };
    }
}
