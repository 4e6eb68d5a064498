using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>An area that figures are given for: one municipality, or all of them together.</summary>
/// <param name="Id">0 for Totaal, otherwise the number of the municipality; the key of brug_gebied.</param>
/// <param name="Naam">The name of the municipality, or Totaal.</param>
internal readonly record struct Gebied(int Id, string Naam)
{
    /// <summary>Totaal first, then every municipality in the order of the reference data.</summary>
    public static IReadOnlyList<Gebied> Alle(Referentiegegevens referentie) =>
        [new(Gemeente.TotaalId, Gemeente.Totaal), .. referentie.Gemeenten.Select(g => new Gebied(g.Id, g.Naam))];
}
