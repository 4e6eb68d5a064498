namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Every calculation rule of the product in words, in the order of the documentation. The documentation is generated from this
/// list and the reports print their footnotes from it, so that the two cannot differ.
/// </summary>
public static class Rekenregels
{
    private const string Resultaatafspraken = "Resultaatafspraken";

    /// <summary>All rules.</summary>
    public static IReadOnlyList<Rekenregel> Alle { get; } =
    [
        .. KpiDefinities.Alle.Select(d => new Rekenregel(Resultaatafspraken, d.Code, d.Naam, d.Definitie, d.Keuze, d.Bron)),
        .. KpiOverzichtDefinities.Alle,
        .. HalenDefinities.Alle,
        .. StroomDefinities.Alle,
        .. BesparingDefinities.Alle,
        .. KostenDefinities.Alle,
        .. BandbreedteDefinities.Alle,
        .. BuigDefinities.Alle,
        .. WerkladderDefinities.Alle,
        .. LeonDefinities.Alle,
        .. LksDefinities.Alle,
        .. DoelgroepDefinities.Alle,
        .. LandelijkDefinities.Alle,
        .. OpvallendDefinities.Alle,
    ];

    /// <summary>The subjects in the order of the documentation.</summary>
    public static IReadOnlyList<string> Onderwerpen { get; } = [.. Alle.Select(r => r.Onderwerp).Distinct()];

    /// <summary>The rule with a code; null when there is none. Case does not matter.</summary>
    public static Rekenregel? Zoek(string code) =>
        Alle.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));
}
