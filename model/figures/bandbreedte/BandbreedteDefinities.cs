namespace RsdAnalytics.Model.Figures;

/// <summary>The rules of the bandbreedte in words.</summary>
public static class BandbreedteDefinities
{
    private const string Onderwerp = "Bandbreedte";
    private const string Bron = "Bijlagen businesscase 2018, bijlage 2";

    /// <summary>All rules, in the order in which a report tells them.</summary>
    public static IReadOnlyList<Rekenregel> Alle { get; } =
    [
        new(Onderwerp, "bandbreedte_klanten", "Klanten per cluster",
            "Het aantal open dossiers op de peildatum 1 oktober dat bij het cluster hoort, naar trede en leeftijd.",
            "De stand aan het eind van september geldt, met de leeftijd op 30 september. De businesscase zegt niet welke klanten bij welk cluster horen; dat is een keuze in bandbreedte.csv. Een klant kan bij meer clusters tellen.", Bron),
        new(Onderwerp, "bandbreedte_cumulatief", "Formatie sinds de basis",
            "Het verschil in klanten met de basis, gedeeld door de stap van het cluster, afgekapt op hele stappen, maal de formatie per stap.",
            "Afgekapt in de richting van nul. Tot en met het basisjaar is de uitkomst nul. De basis is de eerste 1 oktober in het warehouse, of een gekozen peildatum.", Bron),
        new(Onderwerp, "bandbreedte_wijziging", "Aanpassing per 1 januari",
            "De formatie sinds de basis, min die van een jaar eerder.",
            "Door met de basis te vergelijken gaan kleine jaarlijkse verschuivingen niet verloren.", Bron),
        new(Onderwerp, "bandbreedte_verwachting", "Verwachte aanpassing op de volgende peildatum",
            "De aanpassing die hoort bij het verwachte aantal klanten, met die bij de onder- en bovengrens van de prognose.",
            "De prognose gaat over alle dossiers; elk cluster houdt daarin het aandeel dat het nu heeft.", Bron),
    ];
}
