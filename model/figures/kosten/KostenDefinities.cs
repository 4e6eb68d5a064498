namespace RsdAnalytics.Model.Figures;

/// <summary>The rules of costs per municipality in words.</summary>
public static class KostenDefinities
{
    private const string Onderwerp = "Kosten per gemeente";

    /// <summary>All rules, in the order in which a report tells them.</summary>
    public static IReadOnlyList<Rekenregel> Alle { get; } =
    [
        new(Onderwerp, "kosten_sleutel", "Verdeelsleutel",
            "Het gemiddelde van het aandeel in de inwoners en het aandeel in de dossiers.",
            "Inwoners: het nieuwste gepubliceerde aantal tot en met de peildatum. Dossiers: het aantal dat voor die dag is gepubliceerd, anders de open dossiers aan het laatste maandeinde tot en met die dag.",
            "Bestuurlijke opdracht 2024–2026, hoofdstuk 7 (Kosten per gemeente)"),
        new(Onderwerp, "kosten_verdeling", "Verdeling van een bedrag",
            "Het bedrag maal de sleutel. Er wordt met de sleutel zonder afronding gerekend en pas bij het tonen afgerond op hele euro's.",
            "Door het afronden kan de som van de getoonde delen een euro verschillen van het getoonde totaal.",
            "Bestuurlijke opdracht 2024–2026, hoofdstuk 7 (Kosten per gemeente)"),
        new(Onderwerp, "kosten_businesscase", "Kosten en besparing 2018–2020",
            "Kosten en besparing van elk jaar verdeeld met de sleutel van 1 oktober 2017. Resultaat = besparing − kosten.",
            "Twee bedragen wijken een euro af van de businesscase, die met verborgen centen rekent: de kosten van Zevenaar in 2018 (361.543, daar 361.542) en het resultaat van de gemeenten samen in 2020 (544.140, daar 544.141).",
            "Bijlagen businesscase 2018, bijlage 3"),
    ];
}
