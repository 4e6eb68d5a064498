namespace RsdAnalytics.Model.Figures;

/// <summary>The rules of nieuw beschut and persons without benefit in words.</summary>
public static class DoelgroepDefinities
{
    private const string Onderwerp = "Doelgroepen";
    private const string Bron = "Bestuurlijke opdracht 2024–2026, hoofdstuk 3 en 4; keuze van dit project";

    /// <summary>All rules, in the order in which a report tells them.</summary>
    public static IReadOnlyList<Rekenregel> Alle { get; } =
    [
        new(Onderwerp, "nieuw_beschut", "Nieuw beschut",
            "Het aantal verschillende personen met een plaatsing op nieuw beschut werk: begonnen in het jaar, en lopend aan het laatste maandeinde.",
            "Geteld naar het kenmerk op de plaatsing.", Bron),
        new(Onderwerp, "nug", "Inwoners zonder uitkering",
            "Het aantal verschillende personen dat in het jaar een traject, begeleiding of loonkostensubsidie had en op geen dag van het jaar een dossier, ook niet als partner.",
            "Een plaatsing of gesprek alleen telt niet als dienstverlening. Wie loonkostensubsidie heeft, staat ook apart.", Bron),
    ];
}
