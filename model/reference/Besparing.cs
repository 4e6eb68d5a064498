namespace RsdAnalytics.Model.Reference;

/// <summary>How certain a document's number of extra persons was when it was written.</summary>
public enum Extrasoort
{
    /// <summary>Counted afterwards.</summary>
    Gerealiseerd,

    /// <summary>Partly counted, the rest estimated.</summary>
    Geraamd,

    /// <summary>Promised beforehand.</summary>
    Beloofd,
}

/// <summary>What the saving of one opdracht is calculated with (opdracht 2024–2026, ch. 2 and 7).</summary>
/// <param name="Opdracht">The opdracht.</param>
/// <param name="Uitkering">The cost of one benefit during one year.</param>
/// <param name="EersteJaar">The fraction of a year that is saved in the year of placement.</param>
/// <param name="VolledigeUitstroom">The fraction of the persons who leave benefit entirely.</param>
/// <param name="Duurzaam">The fraction still out of benefit in the later years of the period.</param>
/// <param name="Jaren">The years of the period, oldest first, without gaps.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record Besparingsregel(
    Opdracht Opdracht, Bedrag Uitkering, decimal EersteJaar, decimal VolledigeUitstroom, decimal Duurzaam,
    IReadOnlyList<Besparingsjaar> Jaren, string Bron);

/// <summary>One year of the period that a saving is calculated over.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Basis">The persons who would have left benefit without the opdracht; only what lies above counts.</param>
/// <param name="Extra">The persons above the base according to the document; null when it names none.</param>
/// <param name="Soort">How certain the document was of <paramref name="Extra"/>; null when it names none.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
/// <param name="Opmerking">What a reader should know beside it; empty when nothing.</param>
public sealed record Besparingsjaar(int Jaar, int Basis, int? Extra, Extrasoort? Soort, string Bron, string Opmerking);
