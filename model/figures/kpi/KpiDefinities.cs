namespace RsdAnalytics.Model.Figures;

/// <summary>The key results in the order of the opdracht. Source: rekenregels, "Key results".</summary>
public static class KpiDefinities
{
    private const string Opdracht = "Bestuurlijke opdracht 2024–2026, hoofdstuk 6";

    /// <summary>All key results, in the order in which every table shows them.</summary>
    public static IReadOnlyList<KpiDefinitie> Alle { get; } =
    [
        new("K1", "Inwoners geplaatst", KpiSoort.Aantal, Telwijze.VanafDag,
            "Het aantal verschillende personen met een plaatsing op werk, opleiding of eigen bedrijf waarvan de datum in het jaar ligt.",
            "Iemand met twee plaatsingen in een jaar telt één keer; de gemeente is die op de plaatsing.", Opdracht),
        new("K1A", "Inwoners geplaatst met arbeidsbeperking", KpiSoort.Aantal, Telwijze.VanafDag,
            "Het aantal verschillende personen met een plaatsing in het jaar waarbij een arbeidsbeperking is vermeld.",
            "De arbeidsbeperking is die op de plaatsing zelf.", Opdracht),
        new("K1P", "Plaatsingen", KpiSoort.Aantal, Telwijze.VanafDag,
            "Het aantal plaatsingen in het jaar, herplaatsingen meegeteld.",
            "Er is geen norm afgesproken.", Opdracht),
        new("K2", "Inwoners werkfit gemaakt", KpiSoort.Aantal, Telwijze.VanafDag,
            "Het aantal verschillende personen met een traject dat in het jaar eindigde met resultaat werkfit.",
            "De nieuwste levering van het traject geldt.", Opdracht),
        new("K3", "Duurzame plaatsing", KpiSoort.Aandeel, Telwijze.VanafDag,
            "Het deel van de plaatsingen dat langer duurt dan 6 maanden. Elke plaatsing wordt één keer gemeten: 6 maanden na de start.",
            "De groep bestaat uit plaatsingen waarvan het meetmoment in het jaar ligt. Duurzaam: geen einddatum, of een einddatum na het meetmoment.", Opdracht),
        new("K4", "Stijging loonkostensubsidie", KpiSoort.Groei, Telwijze.VanafMaand,
            "De groei van het aantal verschillende personen met loonkostensubsidie in het jaar, vergeleken met het jaar ervoor.",
            "De opdracht spreekt van een percentage; geteld wordt het aantal personen in de maandleveringen.", Opdracht),
        new("K5", "Actieve begeleiding zorg en ondersteuning", KpiSoort.Aandeel, Telwijze.VanafMaand,
            "Het aantal verschillende personen op trede 1 of 2a aan het eind van een maand, met begeleiding in die maand, gedeeld door het gemiddelde aantal dossiers op die treden aan het eind van de maanden.",
            "Alle soorten begeleiding tellen; het gemiddelde loopt over de geladen maanden van het jaar.", Opdracht, NoemerIsGemiddelde: true),
        new("K6", "Doorstroom jongeren naar de uitkering", KpiSoort.Aandeel, Telwijze.VanafDag,
            "Het deel van de jongeren met een preventief gesprek dat binnen 6 maanden daarna een uitkering krijgt, als aanvrager of als partner.",
            "De groep bestaat uit jongeren bij wie de termijn van 6 maanden in het jaar afloopt; iedereen telt één keer.", Opdracht),
        new("K7", "Jongeren actief", KpiSoort.Aandeel, Telwijze.InMaand,
            "Het deel van de jongeren tot 27 jaar, in de uitkering gekomen binnen 6 maanden na een preventief gesprek en zonder ontheffing, dat op de peildatum een traject of begeleiding heeft.",
            "Gemeten aan het laatste maandeinde van het jaar. De tegels zijn in de opdracht niet leesbaar; elk traject en elke begeleiding telt.", Opdracht),
        new("K8", "Klanttevredenheid", KpiSoort.Score, Telwijze.Altijd,
            "Het rapportcijfer van inwoners over de dienstverlening in het jaar.",
            "De nieuwste levering over het jaar geldt, ook als die na de peildatum kwam.", "Bestuurlijke opdracht 2024–2026, hoofdstuk 7", PerGemeente: false),
        new("K9", "Ontwikkeling van het bestand", KpiSoort.Groei, Telwijze.InMaand,
            "De groei van het aantal open dossiers aan het laatste maandeinde van het jaar, vergeleken met eind december van het jaar ervoor.",
            "De norm is de ontwikkeling uit de septembercirculaire voor dat jaar.", "Bestuurlijke opdracht 2024–2026, \"Ons streven\""),
    ];

    /// <summary>The definition of a code; null when there is no such key result. Case does not matter.</summary>
    public static KpiDefinitie? Zoek(string code) =>
        Alle.FirstOrDefault(d => string.Equals(d.Code, code, StringComparison.OrdinalIgnoreCase));
}
