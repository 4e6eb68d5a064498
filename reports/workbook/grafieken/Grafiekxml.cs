using System.Globalization;
using System.Xml.Linq;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Workbook.Grafieken;

/// <summary>Writes the parts that every native chart is made of, in the notation of the file format (DrawingML).</summary>
internal static class Grafiekxml
{
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private const int EmuPerPunt = 12700;

    public static XElement Waarde(string naam, object waarde) => new(C + naam, new XAttribute("val", waarde));

    /// <summary>The message above the plot.</summary>
    public static XElement Titel(string tekst) => new(
        C + "title",
        new XElement(C + "tx", new XElement(C + "rich", new XElement(A + "bodyPr"), new XElement(
            A + "p",
            new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", 1100), new XAttribute("b", 1))),
            new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", "nl-NL"), new XAttribute("sz", 1100), new XAttribute("b", 1)), new XElement(A + "t", Schoon.Tekst(tekst)))))),
        Waarde("overlay", 0));

    public static XElement Naam(Reeks reeks) => new(
        C + "tx",
        new XElement(C + "strRef", new XElement(C + "f", reeks.Naam.Adres), new XElement(C + "strCache", Waarde("ptCount", 1), Punt(0, Schoon.Tekst(reeks.Naam.Tekst)))));

    /// <summary>Numbers by reference, with the stored copy a viewer shows without computing.</summary>
    public static XElement Getallen(string naam, Grafiekplaats plaats, int kolom, IReadOnlyList<int> rijen) => new(
        C + naam,
        new XElement(
            C + "numRef", new XElement(C + "f", Verwijzing(plaats, kolom, rijen)),
            new XElement(C + "numCache", new XElement(C + "formatCode", "General"), Waarde("ptCount", rijen.Count), rijen.Select((r, i) => Punt(i, Getal(plaats.Tabel.Rijen[r].Cellen[kolom]))))));

    /// <summary>Words by reference: the names of the bars.</summary>
    public static XElement Woorden(Grafiekplaats plaats, IReadOnlyList<int> rijen) => new(
        C + "cat",
        new XElement(
            C + "strRef", new XElement(C + "f", Verwijzing(plaats, 0, rijen)),
            new XElement(C + "strCache", Waarde("ptCount", rijen.Count), rijen.Select((r, i) => Punt(i, Schoon.Tekst(plaats.Tabel.Rijen[r].Cellen[0].Tekst))))));

    public static XElement Lijn(Lijnstijl stijl) => new(
        C + "spPr",
        new XElement(
            A + "ln", new XAttribute("w", (int)(stijl.Dikte * EmuPerPunt)), Vulling(stijl.Kleur, licht: false),
            new XElement(A + "prstDash", new XAttribute("val", stijl.Streep switch { Streep.Streepjes => "dash", Streep.Stippels => "sysDot", _ => "solid" }))));

    public static XElement Marker(Lijnstijl stijl) => stijl.Markering == Markering.Geen
        ? new XElement(C + "marker", Waarde("symbol", "none"))
        : new XElement(
            C + "marker", Waarde("symbol", stijl.Markering switch { Markering.Vierkant => "square", Markering.Driehoek => "triangle", _ => "circle" }), Waarde("size", 6),
            new XElement(C + "spPr", Vulling(stijl.Kleur, licht: false)));

    public static XElement Vlak(Kleur kleur, bool licht) => new(C + "spPr", Vulling(kleur, licht));

    public static XElement As(string soort, int id, int ander, string kant, string vorm, params object[] achteraf) => new(
        C + soort, Waarde("axId", id), new XElement(C + "scaling", Waarde("orientation", kant == "l" && soort == "catAx" ? "maxMin" : "minMax")), Waarde("delete", 0), Waarde("axPos", kant),
        soort == "valAx" && (kant == "l" || ander == 1) ? new XElement(C + "majorGridlines", new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", 6350), Vulling(Kleur.Grijs, licht: true)))) : null,
        new XElement(C + "numFmt", new XAttribute("formatCode", vorm), new XAttribute("sourceLinked", 0)), Waarde("majorTickMark", "none"), Waarde("minorTickMark", "none"),
        Waarde("tickLblPos", "low"), Waarde("crossAx", ander), Waarde("crosses", soort == "valAx" && kant == "b" && ander == 1 ? "max" : "autoZero"), achteraf);

    // Rows that follow each other become one range; a gap begins another.
    private static string Verwijzing(Grafiekplaats plaats, int kolom, IReadOnlyList<int> rijen)
    {
        var stukken = new List<string>();
        for (var i = 0; i < rijen.Count; i++)
        {
            var begin = i;
            while (i + 1 < rijen.Count && rijen[i + 1] == rijen[i] + 1)
            {
                i++;
            }

            var van = plaats.Plaats.Adres(new Celverwijzing(plaats.Tabel.Id, rijen[begin], kolom));
            var tot = plaats.Plaats.Adres(new Celverwijzing(plaats.Tabel.Id, rijen[i], kolom));
            stukken.Add(begin == i ? van : van + ":" + tot[(tot.LastIndexOf('!') + 1)..]);
        }

        return stukken.Count == 1 ? stukken[0] : "(" + string.Join(',', stukken) + ")";
    }

    private static XElement Punt(int plaats, string waarde) => new(C + "pt", new XAttribute("idx", plaats), new XElement(C + "v", waarde));

    private static string Getal(Cel cel) => cel switch
    {
        Getalcel getal => getal.Waarde.ToString("R", CultureInfo.InvariantCulture),
        Maandcel maand => maand.Maand.EersteDag.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture),
        _ => "0",
    };

    private static XElement Vulling(Kleur kleur, bool licht) => new(
        A + "solidFill",
        new XElement(A + "srgbClr", new XAttribute("val", Hex(kleur)), licht ? new XElement(A + "alpha", new XAttribute("val", 45000)) : null));

    private static string Hex(Kleur kleur) => kleur switch
    {
        Kleur.Blauw => "12436D",
        Kleur.Oranje => "F46A25",
        Kleur.Turquoise => "28A197",
        Kleur.Roze => "801650",
        Kleur.Grijs => "6B7280",
        _ => "1B1B1B",
    };
}
