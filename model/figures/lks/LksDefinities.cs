namespace RsdAnalytics.Model.Figures;

/// <summary>The rules of wage subsidies in words.</summary>
public static class LksDefinities
{
    private const string Onderwerp = "Loonkostensubsidie";
    private const string Bron = "Bestuurlijke opdracht 2024–2026, hoofdstuk 4 (pijler 2); keuze van dit project";

    /// <summary>All rules, in the order in which a report tells them.</summary>
    public static IReadOnlyList<Rekenregel> Alle { get; } =
    [
        new(Onderwerp, "lks_aantallen", "Lopend, begonnen en beëindigd",
            "Het aantal loonkostensubsidies dat aan het laatste maandeinde loopt, in het jaar begon en in het jaar eindigde, met het aantal verschillende personen.",
            "De gemeente is die de subsidie geeft.", Bron),
        new(Onderwerp, "lks_vervolg", "Einde contract zonder nieuwe plaatsing",
            "Van de plaatsingen met loonkostensubsidie die eindigden: het deel waarop binnen 3 maanden geen nieuwe plaatsing van dezelfde inwoner volgde.",
            "Elk einde wordt één keer gemeten: als de 3 maanden om zijn, in dat jaar. Een nieuwe plaatsing mag voor het einde beginnen als zij langer duurt; elke soort, in elke gemeente, telt.", Bron),
    ];
}
