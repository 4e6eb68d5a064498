namespace RsdAnalytics.Model.Figures;

/// <summary>The rules of BUIG and vangnet in words.</summary>
public static class BuigDefinities
{
    private const string Onderwerp = "BUIG en vangnet";
    private const string Opdracht = "Bestuurlijke opdracht 2024–2026, hoofdstuk 7 (Nuancering opbrengsten)";
    private const string Regels = "Voorwaarden en regels per jaar van de toetsingscommissie vangnet Participatiewet (vangnet.csv)";

    /// <summary>All rules, in the order in which a report tells them.</summary>
    public static IReadOnlyList<Rekenregel> Alle { get; } =
    [
        new(Onderwerp, "buig_budget", "Budget",
            "Het BUIG-budget van de gemeente voor het jaar. Het budget met de nieuwste status geldt: definitief boven nader voorlopig boven voorlopig.",
            "", Opdracht),
        new(Onderwerp, "buig_netto", "Netto lasten",
            "Lasten min ontvangsten plus lasten voor loonkostensubsidie, van alle regelingen samen.",
            "Loonkostensubsidie staat vanaf 2022 ook apart: het budget vergoedt die op basis van de uitgaven van een jaar eerder.", Opdracht),
        new(Onderwerp, "buig_resultaat", "Resultaat en tekort",
            "Budget min netto lasten. Is dat negatief, dan is het tekort het bedrag als deel van het budget.",
            "Alleen voor een jaar waarvan alle maanden bekend of verwacht zijn.", Opdracht),
        new(Onderwerp, "buig_eigen_risico", "Eigen risico",
            "Het deel van het tekort dat de gemeente zelf betaalt. Van 2019 tot en met 2024: alles tot 7,5 % van het budget en de helft van het deel tussen 7,5 en 12,5 %, dus ten hoogste 10 %.",
            "Andere jaren hebben eigen grenzen. Bij elke grens staat hoe zeker die is; wat niet bekend is, wordt niet geraden.", Regels),
        new(Onderwerp, "buig_vangnet", "Vangnetuitkering",
            "Het tekort min het eigen risico, als ook aan de voorwaarde over meer jaren is voldaan en de raad heeft ingestemd met de maatregelen.",
            "De voorwaarde over meer jaren: de resultaten van de jaren samen, gedeeld door het budget van het laatste jaar, zijn een tekort boven de drempel. Zijn niet alle jaren bekend, dan is dat niet te toetsen en is het bedrag voorwaardelijk.", Regels),
        new(Onderwerp, "buig_extrapolatie", "Lopend jaar",
            "De lasten en ontvangsten per open dossier in de geladen maanden van het jaar, maal het aantal dossiers dat de prognose voor de andere maanden verwacht.",
            "Loonkostensubsidie hangt niet van het aantal dossiers af: daarvoor geldt het gemiddelde per geladen maand.", "Rekenregels, BUIG en vangnet"),
    ];
}
