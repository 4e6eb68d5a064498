using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Workbook.Grafieken;

/// <summary>Where a native chart stands and where its data are.</summary>
/// <param name="Grafiek">The chart.</param>
/// <param name="Tabel">Its data, as they stand on the sheet.</param>
/// <param name="Plaats">Where the table is.</param>
/// <param name="Rij">The row the chart begins on, counted from 1.</param>
internal sealed record Grafiekplaats(Grafiek Grafiek, Tabel Tabel, Tabelplaats Plaats, int Rij);
