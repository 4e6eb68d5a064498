namespace RsdAnalytics.Model.Reference;

/// <summary>On which side of the norm a result must lie.</summary>
public enum Richting
{
    /// <summary>At least the norm.</summary>
    Minimaal,

    /// <summary>At most the norm.</summary>
    Maximaal,
}

/// <summary>For whom a norm was agreed.</summary>
public enum Normgebied
{
    /// <summary>Only for the municipalities together: counts, and the score of K8.</summary>
    Totaal,

    /// <summary>For the municipalities together and for each of them: shares and growth.</summary>
    Alle,
}

/// <summary>The unit of a norm.</summary>
public enum Normeenheid
{
    /// <summary>A number of persons.</summary>
    Personen,

    /// <summary>A fraction: 0.8 stands for 80 %.</summary>
    Aandeel,

    /// <summary>A mark from 1 to 10.</summary>
    Cijfer,
}

/// <summary>What was agreed for one key result in a range of years (opdracht 2024–2026, ch. 6).</summary>
/// <param name="Kpi">K1 … K9, as in the rekenregels.</param>
/// <param name="Jaren">The years it holds for.</param>
/// <param name="Norm">The agreed value, in the unit of the figure: 0.8 for 80 %.</param>
/// <param name="Richting">Whether the norm is a minimum or a maximum.</param>
/// <param name="Gebied">Whether it holds for each municipality too.</param>
/// <param name="Eenheid">The unit of the norm.</param>
/// <param name="Naam">The agreement in a few words.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record Resultaatafspraak(
    string Kpi, Jaarbereik Jaren, double Norm, Richting Richting, Normgebied Gebied, Normeenheid Eenheid, string Naam, string Bron)
{
    // A growth is a quotient minus one, which leaves a trace of binary rounding: 509 / 500 − 1 is 2E-17 above 0.018.
    private const double Afronding = 1e-12;

    /// <summary>Whether a figure meets the norm; exactly on the norm does. Null without a figure.</summary>
    public bool? Behaald(double? waarde) => waarde is not { } w
        ? null
        : Richting == Richting.Minimaal ? w >= Norm - Afronding : w <= Norm + Afronding;

    /// <summary>Whether the norm holds for an area: every norm for Totaal, shares and growth also per municipality.</summary>
    public bool GeldtVoor(string gebied) =>
        Gebied == Normgebied.Alle || gebied.Equals(Gemeente.Totaal, StringComparison.OrdinalIgnoreCase);
}
