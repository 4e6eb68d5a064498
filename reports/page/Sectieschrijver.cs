using System.Xml;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Charts.Svg;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Page;

/// <summary>Writes one section: its message, its parts in order, its footnotes.</summary>
internal static class Sectieschrijver
{
    public static void Schrijf(XmlWriter xml, Sectie sectie)
    {
        var noten = Notenlijst.Van(sectie);
        var tabellen = new Tabelschrijver(xml, sectie.Id, noten);
        xml.Element(
            "section", "",
            () =>
            {
                xml.Element("h2", "", sectie.Kop, ("id", sectie.Id + "-kop"));
                foreach (var blok in sectie.Blokken)
                {
                    Schrijf(xml, tabellen, blok, sectie.Naam);
                }

                Noten(xml, sectie.Id, noten);
            },
            ("id", sectie.Id), ("aria-labelledby", sectie.Id + "-kop"));
    }

    private static void Schrijf(XmlWriter xml, Tabelschrijver tabellen, Blok blok, string bladnaam)
    {
        switch (blok)
        {
            case Alinea alinea:
                xml.Element("p", "", alinea.Tekst);
                break;
            case Resultatenblok resultaten:
                Resultaten(xml, resultaten);
                break;
            case Grafiekblok { Grafiek: var grafiek }:
                Figuur(xml, tabellen, grafiek);
                break;
            case Tabelblok { AlleenWerkboek: true } elders:
                xml.Element("p", "elders", $"In het werkboek, op het blad {bladnaam}, staat ook: {elders.Tabel.Bijschrift}.");
                break;
            case Tabelblok { Open: true } open:
                tabellen.Schrijf(open.Tabel);
                break;
            case Tabelblok dicht:
                Uitklap(xml, "Tabel: " + dicht.Tabel.Bijschrift, () => tabellen.Schrijf(dicht.Tabel));
                break;
            case Verwijzingenblok verwijzingen:
                Verwijzingen(xml, verwijzingen);
                break;
        }
    }

    private static void Resultaten(XmlWriter xml, Resultatenblok blok) => xml.Element("ul", "resultaten", () =>
    {
        foreach (var resultaat in blok.Resultaten)
        {
            xml.Element("li", "", () =>
            {
                xml.Element("span", "naam", resultaat.Naam);
                xml.WriteString(" ");
                xml.Element("span", "waarde", resultaat.Waarde.Tekst);
                xml.WriteString(" ");
                xml.Element("span", "afspraak", resultaat.Afspraak);
                xml.WriteString(" ");
                xml.Element("span", "oordeel oordeel-" + Klasse(resultaat.Oordeel), resultaat.Oordeel.Tekst());
            });
        }
    });

    private static void Figuur(XmlWriter xml, Tabelschrijver tabellen, Grafiek grafiek) => xml.Element(
        "figure", "",
        () =>
        {
            xml.Element("figcaption", "", () =>
            {
                xml.Element("p", "boodschap", grafiek.Titel, ("id", grafiek.Id + "-kop"));
                xml.Element("p", "onderschrift", grafiek.Ondertitel);
            });
            SvgRenderer.TekenInPagina(xml, grafiek, Tekenmaat.Breed);
            SvgRenderer.TekenInPagina(xml, grafiek, Tekenmaat.Smal);
            xml.Element("p", "bron", grafiek.Bron);
            Uitklap(xml, "De cijfers van deze grafiek als tabel", () => tabellen.Schrijf(Grafiekgegevens.Tabel(grafiek)));
        },
        ("id", grafiek.Id));

    private static void Uitklap(XmlWriter xml, string samenvatting, Action inhoud) => xml.Element("details", "", () =>
    {
        xml.Element("summary", "", samenvatting);
        inhoud();
    });

    private static void Verwijzingen(XmlWriter xml, Verwijzingenblok blok) => xml.Element("ul", "verwijzingen", () =>
    {
        foreach (var verwijzing in blok.Verwijzingen)
        {
            xml.Element("li", "", () =>
            {
                xml.Element("a", "", verwijzing.Tekst, ("href", Pad(verwijzing.Pad)));
                xml.Element("span", "toelichting", verwijzing.Toelichting);
            });
        }
    });

    private static void Noten(XmlWriter xml, string sectie, Notenlijst noten)
    {
        if (noten.Noten.Count == 0)
        {
            return;
        }

        xml.Element(
            "ol", "noten",
            () =>
            {
                for (var i = 1; i <= noten.Noten.Count; i++)
                {
                    xml.Element("li", "", noten.Noten[i - 1], ("id", Tabelschrijver.NootId(sectie, i)));
                }
            },
            ("aria-label", "Voetnoten"));
    }

    /// <summary>A relative path as an address: each part escaped, the slashes kept.</summary>
    private static string Pad(string pad) => string.Join('/', pad.Split('/', '\\').Select(Uri.EscapeDataString));

    private static string Klasse(Oordeel oordeel) => oordeel switch
    {
        Oordeel.Gehaald => "goed",
        Oordeel.NetNietGehaald or Oordeel.NietGehaald => "niet",
        _ => "open",
    };
}
