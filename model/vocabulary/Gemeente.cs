namespace RsdAnalytics.Model;

/// <summary>
/// A municipality that the RSD works for. The list is reference data (gemeenten.csv); its order is the order of every table.
/// </summary>
/// <param name="Id">The number in the CBS code (GM0226 → 226); always above zero, because 0 stands for Totaal.</param>
/// <param name="CbsCode">The CBS code, for example GM0226.</param>
/// <param name="Naam">The name as people write it.</param>
public sealed record Gemeente(int Id, string CbsCode, string Naam)
{
    /// <summary>The number that stands for all municipalities together.</summary>
    public const int TotaalId = 0;

    /// <summary>The name of all municipalities together.</summary>
    public const string Totaal = "Totaal";
}
