using ClosedXML.Excel;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Workbook.Grafieken;

namespace RsdAnalytics.Reports.Workbook;

/// <summary>
/// Writes a report as a workbook: one sheet per section, typed cells, real tables. Same report, same bytes:
/// the package is rewritten with fixed times and a fixed order.
/// </summary>
public static class Werkboekschrijver
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="rapport">The report; its first section becomes the opening sheet and fits one A4.</param>
    /// <param name="uit">Where to; stays open.</param>
    public static void Schrijf(Rapport rapport, Stream uit)
    {
        using var werkboek = new XLWorkbook();
        werkboek.Style.Font.FontName = Bladopmaak.Lettertype;
        werkboek.Style.Font.FontSize = 11;
        werkboek.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        var adressen = new Dictionary<string, Tabelplaats>(StringComparer.Ordinal);
        var bladen = new List<Bladschrijver>();
        foreach (var sectie in rapport.Secties)
        {
            var blad = werkboek.AddWorksheet(Bladnaam.Van(sectie.Naam));
            bladen.Add(new Bladschrijver(blad, rapport, sectie, adressen));
        }

        foreach (var blad in bladen)
        {
            blad.Schrijf();
        }

        // Only now every table has its place, so a formula can point to a later sheet.
        var formulewaarden = bladen.Select(blad => blad.Formules()).ToList();

        using var pakket = new MemoryStream();
        werkboek.SaveAs(pakket, new SaveOptions { EvaluateFormulasBeforeSaving = false, ValidatePackage = false });
        Grafiekinvoeger.Voeg(pakket, bladen.SelectMany(blad => blad.Grafieken));
        pakket.Position = 0;
        Pakket.Herschrijf(pakket, rapport, formulewaarden, uit);
    }
}
