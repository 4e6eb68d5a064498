namespace RsdAnalytics.Model.Figures;

/// <summary>The rules of the Leer- en Ontwikkelnetwerk in words.</summary>
public static class LeonDefinities
{
    private const string Onderwerp = "LEON";
    private const string Bron = "Bestuurlijke opdracht 2024–2026, hoofdstuk 5 (LEON); keuze van dit project";

    /// <summary>All rules, in the order in which a report tells them.</summary>
    public static IReadOnlyList<Rekenregel> Alle { get; } =
    [
        new(Onderwerp, "leon_trajecten", "Trajecten en kosten",
            "Per partner en tegel: de trajecten die in het jaar begonnen, met hun kosten, en de trajecten die op de peildatum lopen.",
            "De kosten van een traject tellen geheel in het jaar waarin het begon.", Bron),
        new(Onderwerp, "leon_aandeel", "Geslaagde trajecten",
            "Het deel van de trajecten die in het jaar eindigden met resultaat werkfit of geplaatst.",
            "Een aandeel over minder dan 10 trajecten is gemerkt als klein aantal: toeval beslist dan mee.", Bron),
    ];
}
