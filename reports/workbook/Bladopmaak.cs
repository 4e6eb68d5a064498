using ClosedXML.Excel;

namespace RsdAnalytics.Reports.Workbook;

/// <summary>The looks of a sheet: one accent colour, light header rows, numbers right.</summary>
internal static class Bladopmaak
{
    public const string Lettertype = "Calibri";

    public static XLColor Accent { get; } = XLColor.FromHtml("#FF12436D");

    public static XLColor Kopvlak { get; } = XLColor.FromHtml("#FFE4EAF1");

    public static XLColor Stil { get; } = XLColor.FromHtml("#FF4B5563");

    public static XLColor Lijn { get; } = XLColor.FromHtml("#FFD5D9E0");

    public static XLColor Band { get; } = XLColor.FromHtml("#FFFDECC8");

    public static XLColor Bandinkt { get; } = XLColor.FromHtml("#FF3D2C00");

    /// <summary>Paper, margins, repeated rows and page numbers of a sheet.</summary>
    public static void Druk(IXLWorksheet blad, int laatsteRij, int laatsteKolom, double breedte, bool eenPagina, string voet)
    {
        // A portrait A4 holds some 95 characters at a size that can be read.
        const double staand = 100;
        var pagina = blad.PageSetup;
        pagina.PaperSize = XLPaperSize.A4Paper;
        pagina.PageOrientation = breedte <= staand ? XLPageOrientation.Portrait : XLPageOrientation.Landscape;
        pagina.FitToPages(1, eenPagina ? 1 : 0);
        pagina.Margins.SetLeft(0.7).SetRight(0.7).SetTop(0.7).SetBottom(0.7).SetHeader(0.3).SetFooter(0.3);
        pagina.PrintAreas.Add(1, 1, laatsteRij, laatsteKolom);
        pagina.Footer.Left.AddText(voet.Replace("&", "&&", StringComparison.Ordinal));
        pagina.Footer.Right.AddText("Pagina ");
        pagina.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        pagina.Footer.Right.AddText(" van ");
        pagina.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
    }
}
