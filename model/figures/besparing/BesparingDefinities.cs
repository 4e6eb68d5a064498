namespace RsdAnalytics.Model.Figures;

/// <summary>The rules of savings and benefits in words. Source: opdracht 2024–2026, ch. 2 and 7.</summary>
public static class BesparingDefinities
{
    private const string Onderwerp = "Besparing";
    private const string Bron = "Bestuurlijke opdracht 2024–2026, hoofdstuk 2 en 7";

    /// <summary>All rules, in the order in which a report tells them.</summary>
    public static IReadOnlyList<Rekenregel> Alle { get; } =
    [
        new(Onderwerp, "besparing_uitkering", "Besparing op de uitkeringslasten",
            "Elke inwoner die boven de basis uitstroomt, bespaart in het eigen jaar een deel van een jaaruitkering en in elk later jaar van de looptijd het duurzame deel. Beide bedragen tellen voor het deel van de inwoners dat volledig uitstroomt.",
            "Dit is de rekenregel van de opdracht, geen gemeten bedrag. Er is geen indexering en na het eerste jaar valt niemand meer uit. De tekst van de opdracht noemt ook € 2.632.000: dat is een afronding van € 2.632.500.", Bron),
        new(Onderwerp, "besparing_gemeten", "Gemeten uitstroom boven de basis",
            "Het aantal verschillende personen met een plaatsing in het jaar waarbij de uitstroom volledig of gedeeltelijk is, min de basis. Onder de basis is het aantal nul.",
            "Alleen voor de gemeenten samen, want de basis is niet verdeeld. In een jaar waarin de opdracht halverwege begint, tellen plaatsingen vanaf de eerste dag van de opdracht. Een lopend jaar wordt met de basis van het hele jaar vergeleken.", Bron),
        new(Onderwerp, "besparing_maatschappelijk", "Maatschappelijke opbrengsten",
            "Het aantal inwoners maal het bedrag per inwoner per jaar, verminderd met de uitkering die al als besparing telt en met de kosten van begeleiding.",
            "Gemeten wordt alleen de uitstroom naar werk, met de inwoners boven de basis. Voor meer participatie noemt de opdracht geen basis, dus is er geen gemeten bedrag.", Bron),
        new(Onderwerp, "besparing_kostenbaten", "Kosten naast baten",
            "De investering van de opdracht naast de besparing op de uitkeringslasten en de maatschappelijke opbrengsten.",
            "Wat is beloofd en wat is gemeten staat apart en wordt nooit opgeteld. Loopt de opdracht een deel van een jaar, dan telt de investering naar het aantal maanden.", Bron),
    ];
}
