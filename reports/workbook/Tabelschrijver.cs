using ClosedXML.Excel;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Workbook;

/// <summary>Writes one table as a real table of the spreadsheet.</summary>
internal static class Tabelschrijver
{
    /// <summary>Writes header and rows from <paramref name="koprij"/> on; returns the first row below.</summary>
    public static int Schrijf(IXLWorksheet blad, Tabel tabel, int koprij, Notenlijst noten)
    {
        var kolommen = tabel.Kolommen.Length;
        for (var k = 0; k < kolommen; k++)
        {
            blad.Cell(koprij, k + 1).SetValue(Schoon.Tekst(tabel.Kolommen[k].Volledig));
        }

        for (var r = 0; r < tabel.Rijen.Length; r++)
        {
            for (var k = 0; k < kolommen; k++)
            {
                Celschrijver.Schrijf(blad.Cell(koprij + 1 + r, k + 1), tabel.Rijen[r].Cellen[k], noten);
            }

            Rijhoogte(blad, tabel, koprij + 1 + r, tabel.Rijen[r]);
        }

        var laatste = koprij + Math.Max(1, tabel.Rijen.Length);
        var gebied = blad.Range(koprij, 1, laatste, kolommen);
        var echt = gebied.CreateTable(Bladnaam.Tabel(tabel.Id));
        echt.Theme = XLTableTheme.None;
        echt.ShowAutoFilter = tabel.Rijen.Length > 12;
        Opmaak(blad, tabel, koprij, laatste);
        return laatste + 1;
    }

    private static void Opmaak(IXLWorksheet blad, Tabel tabel, int koprij, int laatste)
    {
        for (var k = 0; k < tabel.Kolommen.Length; k++)
        {
            var kolom = blad.Range(koprij, k + 1, laatste, k + 1);
            kolom.Style.Alignment.Horizontal =
                tabel.Kolommen[k].Rechts ? XLAlignmentHorizontalValues.Right : XLAlignmentHorizontalValues.Left;
            if (!tabel.Kolommen[k].Rechts && k > 0)
            {
                // Words behind a column of numbers would otherwise touch them.
                kolom.Style.Alignment.Indent = 1;
            }

            kolom.Style.Alignment.WrapText = true;
            kolom.Style.Border.BottomBorder = XLBorderStyleValues.Hair;
            kolom.Style.Border.BottomBorderColor = Bladopmaak.Lijn;
        }

        var kop = blad.Range(koprij, 1, koprij, tabel.Kolommen.Length);
        kop.Style.Font.Bold = true;
        kop.Style.Fill.BackgroundColor = Bladopmaak.Kopvlak;
        kop.Style.Alignment.Vertical = XLAlignmentVerticalValues.Bottom;
        blad.Row(koprij).Height = tabel.Kolommen.Max(kolom => Regelhoogte.Voor(kolom.Volledig, kolom.Breedte - 2, 12));
        for (var r = 0; r < tabel.Rijen.Length; r++)
        {
            if (tabel.Rijen[r].Nadruk)
            {
                blad.Range(koprij + 1 + r, 1, koprij + 1 + r, tabel.Kolommen.Length).Style.Font.Bold = true;
            }
        }
    }

    private static void Rijhoogte(IXLWorksheet blad, Tabel tabel, int nummer, Rij rij)
    {
        var hoogte = 0.0;
        for (var k = 0; k < rij.Cellen.Length; k++)
        {
            hoogte = Math.Max(hoogte, Regelhoogte.Voor(rij.Cellen[k].Tekst, tabel.Kolommen[k].Breedte - 1, 11));
        }

        blad.Row(nummer).Height = hoogte;
    }
}
