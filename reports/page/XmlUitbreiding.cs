using System.Xml;

namespace RsdAnalytics.Reports.Page;

/// <summary>Elements of HTML; the XML writer escapes every text and attribute.</summary>
internal static class XmlUitbreiding
{
    /// <summary>An element with content; always closed in full, because HTML knows no self-closing div.</summary>
    public static void Element(
        this XmlWriter xml, string naam, string klasse, Action inhoud, params (string Naam, string Waarde)[] kenmerken)
    {
        xml.WriteStartElement(naam);
        if (klasse.Length > 0)
        {
            xml.WriteAttributeString("class", klasse);
        }

        foreach (var (kenmerk, waarde) in kenmerken)
        {
            xml.WriteAttributeString(kenmerk, waarde);
        }

        inhoud();
        xml.WriteFullEndElement();
    }

    /// <summary>An element with text.</summary>
    public static void Element(
        this XmlWriter xml, string naam, string klasse, string tekst, params (string Naam, string Waarde)[] kenmerken) =>
        xml.Element(naam, klasse, () => xml.WriteString(tekst), kenmerken);
}
