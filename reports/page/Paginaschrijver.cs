using System.Security.Cryptography;
using System.Text;
using System.Xml;
using RsdAnalytics.Reports.Charts.Svg;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Page;

/// <summary>
/// Writes a report as one HTML page that needs nothing else: style and charts are inside, and a content security policy
/// keeps it so. Works without JavaScript; a line of it opens the tables for printers that need the help.
/// </summary>
public static class Paginaschrijver
{
    /// <summary>Chromium opens closed tables in print by style; this does it for other browsers.</summary>
    private const string Script =
        "addEventListener('beforeprint',function(){document.querySelectorAll('details').forEach(function(d){d.open=true})});";

    private static readonly XmlWriterSettings Vorm = new()
    {
        OmitXmlDeclaration = true,
        Encoding = new UTF8Encoding(false),
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
        ConformanceLevel = ConformanceLevel.Fragment,
    };

    /// <summary>Writes the page in UTF-8; the same bytes for the same report.</summary>
    /// <param name="rapport">The report.</param>
    /// <param name="uit">Where to; stays open.</param>
    public static void Schrijf(Rapport rapport, Stream uit)
    {
        using var xml = XmlWriter.Create(uit, Vorm);
        xml.WriteRaw("<!DOCTYPE html>\n");
        xml.WriteStartElement("html");
        xml.WriteAttributeString("lang", "nl");
        Hoofd(xml, rapport);
        xml.WriteStartElement("body");
        if (rapport.Kort)
        {
            xml.WriteAttributeString("class", "kort");
        }

        Bovenkant(xml, rapport);
        Inhoud(xml, rapport);
        Onderkant(xml, rapport);
        xml.Element("script", "", () => xml.WriteRaw(Script));
        xml.WriteFullEndElement();
        xml.WriteFullEndElement();
        xml.WriteRaw("\n");
    }

    private static void Hoofd(XmlWriter xml, Rapport rapport)
    {
        var stijl = SvgRenderer.Stijlblad + Ingebed.Tekst("pagina.css") + Drukstijl(rapport);
        xml.WriteStartElement("head");
        Meta(xml, ("charset", "utf-8"));
        Meta(xml, ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        Meta(
            xml, ("http-equiv", "Content-Security-Policy"),
            ("content", $"default-src 'none'; style-src '{Hash(stijl)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'"));
        Meta(xml, ("name", "color-scheme"), ("content", "light dark"));
        if (rapport.Kenmerken.Lading is { } lading)
        {
            Meta(xml, ("name", "rsd-lading"), ("content", XmlConvert.ToString(lading)));
        }

        xml.Element("title", "", rapport.Titel + (rapport.Kenmerken.Synthetisch ? " (synthetische gegevens)" : ""));
        xml.Element("style", "", () => xml.WriteRaw(stijl));
        xml.WriteFullEndElement();
    }

    /// <summary>The running title and, on generated data, the band on every printed page.</summary>
    private static string Drukstijl(Rapport rapport)
    {
        var titel = rapport.Titel.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("<", "\\3c ", StringComparison.Ordinal).Replace("&", "\\26 ", StringComparison.Ordinal);
        var band = rapport.Kenmerken.Synthetisch ? "@top-right { content: \"Synthetische gegevens, geen echte inwoners\"; }" : "";
        return $"@page {{ @top-left {{ content: \"{titel}\"; }} {band} }}\n";
    }

    private static void Bovenkant(XmlWriter xml, Rapport rapport)
    {
        xml.Element("a", "sprong", "Naar de inhoud", ("href", "#inhoud"));
        xml.Element("header", "kop", () =>
        {
            if (rapport.Kenmerken.Synthetisch)
            {
                xml.Element("p", "synthetisch", Rapport.SynthetischBericht);
            }

            xml.Element("h1", "", rapport.Titel);
            xml.Element("p", "ondertitel", rapport.Ondertitel);
        });
    }

    private static void Inhoud(XmlWriter xml, Rapport rapport)
    {
        xml.Element(
            "main", "",
            () =>
            {
                for (var i = 0; i < rapport.Secties.Length; i++)
                {
                    Sectieschrijver.Schrijf(xml, rapport.Secties[i]);
                    // A page of links is an overview itself.
                    if (i == 0 && rapport.Secties.Length > 2 && rapport.Secties[0].Blokken is not [Verwijzingenblok])
                    {
                        Inhoudsopgave(xml, rapport);
                    }
                }
            },
            ("id", "inhoud"), ("tabindex", "-1"));
    }

    private static void Inhoudsopgave(XmlWriter xml, Rapport rapport) => xml.Element(
        "nav", "inhoudsopgave",
        () =>
        {
            xml.Element("h2", "", "In dit rapport");
            xml.Element("ul", "", () =>
            {
                foreach (var sectie in rapport.Secties.Skip(1))
                {
                    xml.Element("li", "", () => xml.Element("a", "", sectie.Naam, ("href", "#" + sectie.Id)));
                }
            });
        },
        ("aria-label", "Inhoud"));

    private static void Onderkant(XmlWriter xml, Rapport rapport) => xml.Element("footer", "voet", () =>
        xml.Element("dl", "", () =>
        {
            foreach (var (naam, waarde) in Kenmerkregels.Van(rapport.Kenmerken))
            {
                xml.Element("div", "", () =>
                {
                    xml.Element("dt", "", naam);
                    xml.Element("dd", "", waarde);
                });
            }
        }));

    private static void Meta(XmlWriter xml, params ReadOnlySpan<(string Naam, string Waarde)> kenmerken)
    {
        xml.WriteStartElement("meta");
        foreach (var (naam, waarde) in kenmerken)
        {
            xml.WriteAttributeString(naam, waarde);
        }

        xml.WriteEndElement();
    }

    private static string Hash(string tekst) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));
}
