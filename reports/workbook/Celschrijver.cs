using ClosedXML.Excel;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Workbook;

/// <summary>Writes one typed cell: numbers as numbers, days as days, text always as text.</summary>
internal static class Celschrijver
{
    // Dutch names of months, also in a spreadsheet that speaks another language.
    private const string Dagvorm = "[$-413]d\\ mmmm\\ yyyy";
    private const string Maandvorm = "[$-413]mmm\\ yyyy";

    public static void Schrijf(IXLCell doel, Cel cel, Notenlijst noten)
    {
        var noot = noten.Nummer(cel.Noot) is { } nummer ? Notenlijst.Verheven(nummer) : "";
        switch (cel)
        {
            case Getalcel getal:
                doel.SetValue(getal.Waarde);
                doel.Style.NumberFormat.Format = MetNoot(getal.Vorm.Rekenbladvorm, noot);
                break;
            case Dagcel dag:
                doel.SetValue(dag.Dag.ToDateTime(TimeOnly.MinValue));
                doel.Style.NumberFormat.Format = MetNoot(Dagvorm, noot);
                break;
            case Maandcel maand:
                doel.SetValue(maand.Maand.EersteDag.ToDateTime(TimeOnly.MinValue));
                doel.Style.NumberFormat.Format = MetNoot(Maandvorm, noot);
                break;
            default:
                // SetValue of a string never makes a formula, whatever the text begins with; the format keeps it text when edited.
                doel.SetValue(cel.Tekst + noot);
                doel.Style.NumberFormat.Format = "@";
                break;
        }
    }

    /// <summary>A footnote's number behind a number, by way of its format: the cell stays a number.</summary>
    private static string MetNoot(string vorm, string noot) =>
        noot.Length == 0 ? vorm : string.Join(';', vorm.Split(';').Select(deel => deel + "\"" + noot + "\""));
}
