namespace RsdAnalytics.Model.Figures;

/// <summary>What a removal takes away and what it keeps.</summary>
/// <param name="Tot">Detail of months before this one goes.</param>
/// <param name="Regels">The lines removed, by table of facts.</param>
/// <param name="Personen">The pseudonyms of persons removed.</param>
/// <param name="Jaren">The years of which the outcomes are kept as they are now.</param>
/// <param name="Maanden">The number of months of which stock and flow are kept as they are now.</param>
public sealed record Opschoonplan(
    Maand Tot, IReadOnlyList<(string Tabel, int Aantal)> Regels, int Personen, IReadOnlyList<int> Jaren, int Maanden)
{
    /// <summary>The lines removed in all.</summary>
    public int Feiten => Regels.Sum(r => r.Aantal);
}
