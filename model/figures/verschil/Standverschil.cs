namespace RsdAnalytics.Model.Figures;

/// <summary>In what two states of the warehouse differ for a year, and where that comes from.</summary>
/// <param name="Maanden">The months whose valid lading is not the same: what every difference comes from.</param>
/// <param name="Bestanden">The files of the redelivered months that are not the same.</param>
/// <param name="Cijfers">The key results that differ, with their records.</param>
/// <param name="Cellen">The cells of the year's stock-flow table that differ.</param>
public sealed record Standverschil(
    IReadOnlyList<Maandverschil> Maanden, IReadOnlyList<Bestandsverschil> Bestanden, IReadOnlyList<Cijferverklaring> Cijfers,
    IReadOnlyList<Celverschil> Cellen);

/// <summary>A month with another valid lading: added (no Van), redelivered, or not there any more (no Naar).</summary>
/// <param name="Maand">The month.</param>
/// <param name="Van">Its lading in the one state; null when there was none.</param>
/// <param name="Naar">Its lading in the other; null when there is none.</param>
public sealed record Maandverschil(Maand Maand, int? Van, int? Naar);

/// <summary>A key result that differs, and the records that only one of the states has.</summary>
/// <param name="Cijfer">From what to what.</param>
/// <param name="Eraf">Records of the one state that the other lacks.</param>
/// <param name="Erbij">Records of the other that the one lacks.</param>
public sealed record Cijferverklaring(Cijferverschil Cijfer, IReadOnlyList<Bronregel> Eraf, IReadOnlyList<Bronregel> Erbij);

/// <summary>A record behind a figure, by its place in what was delivered; never by whom it is about.</summary>
/// <param name="Maand">The month of the delivery.</param>
/// <param name="Lading">The lading that brought it.</param>
/// <param name="Bestand">The file.</param>
/// <param name="Regel">The line, the header is 1.</param>
/// <param name="Teller">Whether it counts in the numerator.</param>
/// <param name="Noemer">Whether it counts in the denominator.</param>
public sealed record Bronregel(Maand Maand, int Lading, string Bestand, int Regel, bool Teller, bool Noemer);

/// <summary>A cell of the stock-flow table that differs.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Gemeente">The municipality, or Totaal.</param>
/// <param name="Kolom">The column, as in the machine-readable answer.</param>
/// <param name="Van">Its value in the one state; null where there is none.</param>
/// <param name="Naar">Its value in the other.</param>
public sealed record Celverschil(Maand Maand, string Gemeente, string Kolom, int? Van, int? Naar);
