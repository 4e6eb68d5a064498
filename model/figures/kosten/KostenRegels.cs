namespace RsdAnalytics.Model.Figures;

/// <summary>
/// How costs are divided: pure rules, without a database. Source: opdracht 2024–2026, ch. 7 ("Kosten per gemeente");
/// businesscase 2018, bijlage 3; rekenregels, "Kosten per gemeente".
/// </summary>
internal static class KostenRegels
{
    /// <summary>The shares of inhabitants and cases. Without a single case in all municipalities there is no key.</summary>
    public static IReadOnlyList<Sleutelregel>? Sleutel(IReadOnlyList<(Gemeente Gemeente, int Inwoners, int Dossiers)> tallen)
    {
        decimal inwoners = tallen.Sum(t => t.Inwoners);
        decimal dossiers = tallen.Sum(t => t.Dossiers);
        return inwoners == 0 || dossiers == 0
            ? null
            : [.. tallen.Select(t => new Sleutelregel(t.Gemeente, t.Inwoners, t.Dossiers, t.Inwoners / inwoners, t.Dossiers / dossiers))];
    }

    /// <summary>An amount by the unrounded key.</summary>
    public static Kostenverdeling Verdeel(Bedrag bedrag, Verdeelsleutel sleutel) =>
        new(bedrag, sleutel, [.. sleutel.Regels.Select(r => new Kostendeel(r.Gemeente.Naam, bedrag.Euro * r.Aandeel))]);

    /// <summary>Costs and savings of one year by the unrounded key, and Totaal.</summary>
    public static Businesscaseverdeling Verdeel(int jaar, Bedrag kosten, Bedrag besparing, Verdeelsleutel sleutel)
    {
        var delen = Verdeel(kosten, sleutel).Delen.Zip(
            Verdeel(besparing, sleutel).Delen, (k, b) => new Businesscasedeel(k.Gemeente, k, b));
        var totaal = new Businesscasedeel(
            Gemeente.Totaal, new Kostendeel(Gemeente.Totaal, kosten.Euro), new Kostendeel(Gemeente.Totaal, besparing.Euro));
        return new Businesscaseverdeling(jaar, sleutel, [.. delen, totaal]);
    }
}
