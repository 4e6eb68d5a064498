using System.Globalization;
using ClosedXML.Excel;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Workbook;

/// <summary>Where a table ended up.</summary>
/// <param name="Blad">Its sheet.</param>
/// <param name="Koprij">The row of its header, counted from 1.</param>
internal sealed record Tabelplaats(IXLWorksheet Blad, int Koprij)
{
    /// <summary>The absolute address of a cell, with its sheet.</summary>
    public string Adres(Celverwijzing cel) =>
        Bladnaam.InFormule(Blad.Name) + "!$" + XLHelper.GetColumnLetterFromNumber(cel.Kolom + 1) + "$"
        + (Koprij + 1 + cel.Rij).ToString(CultureInfo.InvariantCulture);
}
