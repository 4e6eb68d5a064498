namespace RsdAnalytics.Model.Figures;

/// <summary>The rules of the comparison with the country in words.</summary>
internal static class LandelijkDefinities
{
    private const string Onderwerp = "Het land";

    /// <summary>All rules, in the order in which a report tells them.</summary>
    public static IReadOnlyList<Rekenregel> Alle { get; } =
    [
        new(Onderwerp, "landelijk_groei", "Ontwikkeling van december tot december",
            "De groei van het aantal open dossiers van eind december tot eind december, naast die van het aantal bijstandsuitkeringen in Nederland.",
            "De RSD telt dossiers, het CBS uitkeringen tot de AOW-leeftijd. Van een lopend jaar wordt de laatste geladen maand met dezelfde maand in het land vergeleken. Is een december niet geladen, dan geldt het gepubliceerde aantal als dat er is.",
            "CBS StatLine 37789ksz"),
        new(Onderwerp, "landelijk_circulaire", "Septembercirculaire",
            "De verwachte ontwikkeling van het jaar waarop de opdracht rust.",
            "De circulaire is wat werd verwacht, de landelijke lijn is wat werd gerealiseerd; beide staan er. Voor 1 januari 2023 noemt de opdracht zowel 1425 als 1428 dossiers (de som van de gemeenten).",
            "Bestuurlijke opdracht 2024–2026, hoofdstuk 7 (\"Ons streven\")"),
    ];
}
