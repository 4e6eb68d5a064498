namespace RsdAnalytics.Model.Figures;

/// <summary>One line of a delivery that a figure rests on.</summary>
/// <param name="Maand">The month of the delivery.</param>
/// <param name="Lading">The lading it was loaded with.</param>
/// <param name="Bestand">The file in that delivery.</param>
/// <param name="Regel">The line in the file; the header is 1.</param>
/// <param name="Gemeente">The municipality on the record; Totaal for a figure that has none.</param>
/// <param name="Eenheid">
/// Which person, placement or case the line counts for, numbered within this answer from 1: lines with one number count once.
/// It leads nowhere outside the answer.
/// </param>
/// <param name="Teller">Whether it counts in the numerator; a cell of the stock-flow table has nothing else.</param>
/// <param name="Noemer">Whether it counts in the denominator.</param>
public sealed record Herkomstregel(
    Maand Maand, int Lading, string Bestand, int Regel, string Gemeente, int Eenheid, bool Teller, bool Noemer)
{
    /// <summary>
    /// Whether the line is not counted itself but is why its unit counts in the numerator: the begeleiding of K5, the case of
    /// K6, the traject or begeleiding of K7.
    /// </summary>
    public bool Bewijs => !Teller && !Noemer;
}
