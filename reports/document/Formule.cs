using System.Collections.Immutable;

namespace RsdAnalytics.Reports.Document;

/// <summary>Points at a cell of a table of the same report, wherever the workbook puts that table.</summary>
/// <param name="Tabel">The id of the table.</param>
/// <param name="Rij">The row, counted from 0 below the header.</param>
/// <param name="Kolom">The column, counted from 0.</param>
public sealed record Celverwijzing(string Tabel, int Rij, int Kolom);

/// <summary>
/// How a spreadsheet computes a cell: a template with {0}, {1} … for the cells it rests on. The value beside it stays
/// the one computed here; a spreadsheet that recomputes must find the same number.
/// </summary>
/// <param name="Sjabloon">The formula in the file format's own English notation, without the leading =.</param>
/// <param name="Cellen">The cells of {0}, {1} ….</param>
public sealed record Formule(string Sjabloon, ImmutableArray<Celverwijzing> Cellen);
