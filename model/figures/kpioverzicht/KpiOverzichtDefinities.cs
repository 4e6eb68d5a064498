namespace RsdAnalytics.Model.Figures;

/// <summary>The rules of what stands beside the key results, in words.</summary>
public static class KpiOverzichtDefinities
{
    private const string Onderwerp = "Naast de resultaatafspraken";
    private const string Bron = "Bestuurlijke opdracht 2024–2026, hoofdstuk 6";

    /// <summary>All rules, in the order in which a report tells them.</summary>
    public static IReadOnlyList<Rekenregel> Alle { get; } =
    [
        new(Onderwerp, "naast_k3", "Nog niet meetbaar (naast K3)",
            "De plaatsingen in het jaar die op de peildatum nog geen 6 maanden geleden zijn.",
            "Zij tellen mee in het jaar waarin hun 6 maanden om zijn.", Bron),
        new(Onderwerp, "naast_k5", "270 van ongeveer 900 (naast K5)",
            "Het aantal personen met actieve begeleiding naast het afgesproken aantal, en de groep naast de groep waar de afspraak van uitging.",
            "De norm is het percentage; de aantallen staan erbij.", Bron),
        new(Onderwerp, "naast_k6", "Gesprekken (naast K6)",
            "De preventieve gesprekken die in het jaar zijn gevoerd, naast de gemiddeld 200 waar de afspraak van uitging.",
            "Dit zijn gesprekken van dit jaar; K6 gaat over de gesprekken waarvan de 6 maanden in dit jaar om zijn.", Bron),
        new(Onderwerp, "naast_rato", "Norm naar rato",
            "Het deel van de norm dat bij het verstreken deel van het jaar hoort.",
            "Alleen voor aantallen en voor de ontwikkeling van het bestand; een percentage of rapportcijfer heeft het hele jaar dezelfde norm. Verondersteld is dat een jaar gelijkmatig verloopt.", Bron),
        new(Onderwerp, "naast_maanden", "Per maand en alle jaren",
            "Het cijfer met het eind van elke maand als peildatum, en dat van elk jaar met 31 december of de laatste geladen dag als peildatum.",
            "", Bron),
    ];
}
