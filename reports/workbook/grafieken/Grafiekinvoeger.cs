using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Workbook.Grafieken;

/// <summary>Puts native charts into a saved workbook; the library that writes the sheets knows none.</summary>
internal static class Grafiekinvoeger
{
    private const long Breedte = 7_560_000;

    // A row of 15 points; a chart leaves one of its rows free below it.
    private const long Rijhoogte = 190_500;

    private static readonly XNamespace Xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Adds the charts; relations and parts get fixed names, so that the same report gives the same bytes.</summary>
    public static void Voeg(Stream pakket, IEnumerable<Grafiekplaats> plaatsen)
    {
        using var document = SpreadsheetDocument.Open(pakket, isEditable: true);
        var werkboek = document.WorkbookPart!;
        foreach (var blad in plaatsen.Where(p => Grafiekbouwer.Rijen(p.Grafiek).Count > 0).GroupBy(p => p.Plaats.Blad.Name))
        {
            var id = werkboek.Workbook.Descendants<Sheet>().Single(s => s.Name == blad.Key).Id!.Value!;
            Voeg((WorksheetPart)werkboek.GetPartById(id), [.. blad]);
        }
    }

    private static void Voeg(WorksheetPart blad, List<Grafiekplaats> plaatsen)
    {
        var tekening = blad.AddNewPart<DrawingsPart>("rsdTekening");
        var ankers = new List<XElement>();
        foreach (var plaats in plaatsen)
        {
            var rij = plaats.Rij - 1;
            foreach (var (grafiek, rijen) in Grafiekbouwer.Maak(plaats).Zip(Grafiekbouwer.Rijen(plaats.Grafiek)))
            {
                var naam = string.Create(CultureInfo.InvariantCulture, $"rsdGrafiek{ankers.Count + 1}");
                using (var stroom = tekening.AddNewPart<ChartPart>(naam).GetStream(FileMode.Create))
                {
                    grafiek.Save(stroom, SaveOptions.DisableFormatting);
                }

                ankers.Add(Anker(plaats, rij, rijen - 1, naam, ankers.Count + 2));
                rij += rijen;
            }
        }

        using (var stroom = tekening.GetStream(FileMode.Create))
        {
            new XDocument(new XElement(
                Xdr + "wsDr", new XAttribute(XNamespace.Xmlns + "xdr", Xdr), new XAttribute(XNamespace.Xmlns + "a", Grafiekxml.A), ankers)).Save(stroom, SaveOptions.DisableFormatting);
        }

        // The order of elements in a sheet is fixed: the drawing comes before the list of tables.
        var verwijzing = new Drawing { Id = "rsdTekening" };
        if (blad.Worksheet.GetFirstChild<TableParts>() is { } tabellen)
        {
            blad.Worksheet.InsertBefore(verwijzing, tabellen);
        }
        else
        {
            blad.Worksheet.Append(verwijzing);
        }

        blad.Worksheet.Save();
    }

    private static XElement Anker(Grafiekplaats plaats, int rij, int rijen, string relatie, int nummer) => new(
        Xdr + "oneCellAnchor",
        new XElement(Xdr + "from", new XElement(Xdr + "col", 0), new XElement(Xdr + "colOff", 0), new XElement(Xdr + "row", rij), new XElement(Xdr + "rowOff", 0)),
        new XElement(Xdr + "ext", new XAttribute("cx", Breedte), new XAttribute("cy", rijen * Rijhoogte)),
        new XElement(
            Xdr + "graphicFrame", new XAttribute("macro", ""),
            new XElement(
                Xdr + "nvGraphicFramePr",
                new XElement(
                    Xdr + "cNvPr", new XAttribute("id", nummer), new XAttribute("name", plaats.Grafiek.Id),
                    new XAttribute("title", Schoon.Tekst(plaats.Grafiek.Titel)), new XAttribute("descr", Schoon.Tekst(plaats.Grafiek.Alternatief))),
                new XElement(Xdr + "cNvGraphicFramePr")),
            new XElement(Xdr + "xfrm", Punt("off", "x", "y"), Punt("ext", "cx", "cy")),
            new XElement(
                Grafiekxml.A + "graphic",
                new XElement(
                    Grafiekxml.A + "graphicData", new XAttribute("uri", Grafiekxml.C.NamespaceName),
                    new XElement(Grafiekxml.C + "chart", new XAttribute(XNamespace.Xmlns + "c", Grafiekxml.C), new XAttribute(XNamespace.Xmlns + "r", R), new XAttribute(R + "id", relatie))))),
        new XElement(Xdr + "clientData"));

    private static XElement Punt(string naam, string x, string y) => new(Grafiekxml.A + naam, new XAttribute(x, 0), new XAttribute(y, 0));
}
