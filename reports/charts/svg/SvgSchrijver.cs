using System.Globalization;
using System.Text;
using System.Xml;
using RsdAnalytics.Reports.Charts.Drawing;

namespace RsdAnalytics.Reports.Charts.Svg;

/// <summary>Writes a laid-out chart as SVG: viewBox, role="img", title and description; looks come from the stylesheet.</summary>
internal static class SvgSchrijver
{
    private const string Naamruimte = "http://www.w3.org/2000/svg";

    /// <summary>Writes the svg element.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="tekening">The laid-out chart.</param>
    /// <param name="grafiek">The chart, for its title and alternative text.</param>
    /// <param name="voorvoegsel">Makes the ids of title and description unique on a page.</param>
    /// <param name="klasse">The class of the svg element.</param>
    /// <param name="stijlblad">The stylesheet to put inside, for a file of its own; null on a page that has it.</param>
    public static void Schrijf(
        XmlWriter xml, Tekening tekening, Grafiek grafiek, string voorvoegsel, string klasse, string? stijlblad)
    {
        var (titelId, tekstId) = (voorvoegsel + "-titel", voorvoegsel + "-tekst");
        xml.WriteStartElement("svg", Naamruimte);
        xml.WriteAttributeString("viewBox", $"0 0 {Getal(tekening.Breedte)} {Getal(tekening.Hoogte)}");
        xml.WriteAttributeString("class", klasse);
        xml.WriteAttributeString("role", "img");
        xml.WriteAttributeString("aria-labelledby", titelId + " " + tekstId);
        xml.WriteAttributeString("lang", "nl");
        if (stijlblad is not null)
        {
            xml.WriteAttributeString("width", Getal(tekening.Breedte));
            xml.WriteAttributeString("height", Getal(tekening.Hoogte));
        }

        Element(xml, "title", titelId, grafiek.Titel);
        Element(xml, "desc", tekstId, grafiek.Alternatief);
        if (stijlblad is not null)
        {
            xml.WriteElementString("style", Naamruimte, stijlblad);
        }

        foreach (var vorm in tekening.Vormen)
        {
            Schrijf(xml, vorm);
        }

        xml.WriteEndElement();
    }

    private static void Schrijf(XmlWriter xml, Vorm vorm)
    {
        switch (vorm)
        {
            case Streepvorm lijn:
                Begin(xml, "line", lijn.Klasse);
                Maat(xml, ("x1", lijn.X1), ("y1", lijn.Y1), ("x2", lijn.X2), ("y2", lijn.Y2));
                Dikte(xml, lijn.Dikte);
                break;
            case Vlak vlak:
                Begin(xml, "rect", vlak.Klasse);
                Maat(xml, ("x", vlak.Kader.X), ("y", vlak.Kader.Y), ("width", vlak.Kader.Breedte), ("height", vlak.Kader.Hoogte));
                break;
            case Pad pad:
                Begin(xml, "path", pad.Klasse);
                xml.WriteAttributeString("d", Route(pad.Punten) + (pad.Gesloten ? "Z" : ""));
                Dikte(xml, pad.Dikte);
                break;
            case Markeervorm { Soort: Markering.Rond } rond:
                Begin(xml, "circle", rond.Klasse);
                Maat(xml, ("cx", rond.Plaats.X), ("cy", rond.Plaats.Y), ("r", rond.Straal));
                break;
            case Markeervorm hoekig:
                Begin(xml, "path", hoekig.Klasse);
                xml.WriteAttributeString("d", Route(Hoeken(hoekig)) + "Z");
                break;
            case Tekst tekst:
                Begin(xml, "text", tekst.Klasse + (tekst.Vet ? " g-vet" : ""));
                Maat(xml, ("x", tekst.X), ("y", tekst.Y), ("font-size", tekst.Grootte));
                if (tekst.Anker != Anker.Begin)
                {
                    xml.WriteAttributeString("text-anchor", tekst.Anker == Anker.Midden ? "middle" : "end");
                }

                xml.WriteString(tekst.Inhoud);
                break;
        }

        xml.WriteEndElement();
    }

    private static List<Punt> Hoeken(Markeervorm vorm)
    {
        var ((x, y), r) = (vorm.Plaats, vorm.Straal);
        return vorm.Soort == Markering.Driehoek
            ? [new(x, y - r), new(x + r, y + r), new(x - r, y + r)]
            : [new(x - r, y - r), new(x + r, y - r), new(x + r, y + r), new(x - r, y + r)];
    }

    private static string Route(IEnumerable<Punt> punten)
    {
        var route = new StringBuilder();
        foreach (var punt in punten)
        {
            route.Append(route.Length == 0 ? 'M' : 'L').Append(Getal(punt.X)).Append(' ').Append(Getal(punt.Y));
        }

        return route.ToString();
    }

    private static void Element(XmlWriter xml, string naam, string id, string tekst)
    {
        xml.WriteStartElement(naam, Naamruimte);
        xml.WriteAttributeString("id", id);
        xml.WriteString(tekst);
        xml.WriteEndElement();
    }

    private static void Begin(XmlWriter xml, string naam, string klasse)
    {
        xml.WriteStartElement(naam, Naamruimte);
        xml.WriteAttributeString("class", klasse);
    }

    private static void Maat(XmlWriter xml, params ReadOnlySpan<(string Naam, double Waarde)> maten)
    {
        foreach (var (naam, waarde) in maten)
        {
            xml.WriteAttributeString(naam, Getal(waarde));
        }
    }

    private static void Dikte(XmlWriter xml, double? dikte)
    {
        if (dikte is { } breedte)
        {
            xml.WriteAttributeString("stroke-width", Getal(breedte));
        }
    }

    /// <summary>A coordinate with a point and at most two decimals. A drawing with a hole in it is a fault of the layout.</summary>
    private static string Getal(double waarde) => double.IsFinite(waarde)
        ? (Math.Round(waarde, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture)
        : throw new InvalidOperationException("Een grafiek heeft een maat die geen getal is.");
}
