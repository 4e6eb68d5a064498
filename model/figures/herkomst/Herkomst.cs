namespace RsdAnalytics.Model.Figures;

/// <summary>A figure with every line of the deliveries behind it. Source: ontwerp, "The warehouse".</summary>
/// <param name="Cijfer">The code of the key result, or the name of the cell of the stock-flow table.</param>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Teller">The numerator as the figure shows it; null where there is none.</param>
/// <param name="Noemer">The denominator as the figure shows it; null where there is none.</param>
/// <param name="Waarde">The figure; null where there is none.</param>
/// <param name="MaandenInNoemer">Over how many months the denominator is the mean (K5); 1 for every other figure.</param>
/// <param name="Regels">The lines that are counted, then those that say why; both in order of month, file and line.</param>
public sealed record Herkomst(
    string Cijfer, string Gemeente, double? Teller, double? Noemer, double? Waarde, int MaandenInNoemer, IReadOnlyList<Herkomstregel> Regels)
{
    /// <summary>The different units among the lines of the numerator.</summary>
    public int EenhedenInTeller => Regels.Where(r => r.Teller).Select(r => r.Eenheid).Distinct().Count();

    /// <summary>The different units among the lines of the denominator.</summary>
    public int EenhedenInNoemer => Regels.Where(r => r.Noemer).Select(r => r.Eenheid).Distinct().Count();
}
