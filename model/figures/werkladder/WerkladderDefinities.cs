namespace RsdAnalytics.Model.Figures;

/// <summary>The rules of the werkladder in words.</summary>
public static class WerkladderDefinities
{
    private const string Onderwerp = "Werkladder";
    private const string Bron = "Bestuurlijke opdracht 2024–2026, hoofdstuk 4 en 6 (treden); keuze van dit project";

    /// <summary>All rules, in the order in which a report tells them.</summary>
    public static IReadOnlyList<Rekenregel> Alle { get; } =
    [
        new(Onderwerp, "werkladder_beweging", "Beweging tussen treden",
            "Voor elk dossier dat eind december van het jaar ervoor open was: de trede toen en de trede aan het laatste maandeinde van het jaar. Omhoog, gelijk, omlaag of uit.",
            "Bewegingen heen en terug binnen het jaar zijn niet te zien. Een dossier telt bij de gemeente van het begin; een nieuw dossier bij die van het eind.", Bron),
        new(Onderwerp, "werkladder_duur", "Tijd op een trede",
            "Het aantal maandeinden achter elkaar dat een dossier op dezelfde trede staat: tot nu toe voor wie er staat, en in totaal voor wie er in het jaar af ging.",
            "Wie er in de eerste geladen maand al stond, staat er langer dan te zien is; dat aantal staat erbij.", Bron),
        new(Onderwerp, "werkladder_instroom", "Wat er van de instroom werd",
            "Van de dossiers die in een jaar ingingen: het deel dat na 6, 12, 24 en 36 maanden nog open was.",
            "Elk dossier wordt op zijn eigen meetmoment gemeten, en pas als dat niet na de peildatum ligt. Een dossier dat zonder einddatum uit de levering verdween, telt vanaf dan als beëindigd. De gemeente is die van de nieuwste levering.", Bron),
    ];
}
