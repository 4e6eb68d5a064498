using System.Globalization;
using System.Xml;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Page;

/// <summary>Writes the tables of one section: caption, units in the header, row headings, exact values behind rounded ones.</summary>
internal sealed class Tabelschrijver(XmlWriter xml, string sectie, Notenlijst noten)
{
    private readonly HashSet<int> _gelinkt = [];

    /// <summary>The id of a footnote on the page.</summary>
    public static string NootId(string sectie, int nummer) =>
        sectie + "-noot-" + nummer.ToString(CultureInfo.InvariantCulture);

    public void Schrijf(Tabel tabel)
    {
        // A wide table scrolls by itself and the keyboard must reach it. A group and not a landmark: a page has dozens, and a
        // reader who jumps from landmark to landmark looks for the parts of the page.
        var bijschrift = tabel.Id + "-bijschrift";
        xml.Element(
            "div", "tabelvak",
            () => xml.Element(
                "table", "",
                () =>
                {
                    xml.Element("caption", "", tabel.Bijschrift, ("id", bijschrift));
                    Kop(tabel);
                    xml.Element("tbody", "", () =>
                    {
                        foreach (var rij in tabel.Rijen)
                        {
                            xml.WriteString("\n");
                            xml.Element("tr", rij.Nadruk ? "totaal" : "", () => Cellen(tabel, rij));
                        }
                    });
                },
                ("id", tabel.Id)),
            ("role", "group"), ("aria-labelledby", bijschrift), ("tabindex", "0"));
    }

    private void Kop(Tabel tabel) => xml.Element("thead", "", () => xml.Element("tr", "", () =>
    {
        foreach (var kolom in tabel.Kolommen)
        {
            xml.Element(
                "th", kolom.Rechts ? "getal" : "",
                () =>
                {
                    xml.WriteString(kolom.Kop);
                    if (kolom.Eenheid is { } eenheid)
                    {
                        xml.WriteString(" ");
                        xml.Element("span", "eenheid", "(" + eenheid + ")");
                    }
                },
                ("scope", "col"));
        }
    }));

    private void Cellen(Tabel tabel, Rij rij)
    {
        for (var i = 0; i < rij.Cellen.Length; i++)
        {
            var cel = rij.Cellen[i];
            if (i == 0)
            {
                xml.Element("th", cel is Maandcel or Dagcel ? "heel" : "", () => Cel(cel), ("scope", "row"));
            }
            else
            {
                xml.Element("td", tabel.Kolommen[i].Rechts ? "getal" : "", () => Cel(cel));
            }
        }
    }

    private void Cel(Cel cel)
    {
        if (cel is Getalcel getal && getal.Waarde != Math.Truncate(getal.Waarde))
        {
            // The text is rounded for reading; the exact number travels with it.
            xml.Element("data", "", cel.Tekst, ("value", getal.Waarde.ToString("R", CultureInfo.InvariantCulture)));
        }
        else
        {
            xml.WriteString(cel.Tekst);
        }

        if (noten.Nummer(cel.Noot) is { } nummer)
        {
            Nootverwijzing(nummer);
        }
    }

    /// <summary>Only the first mention is a link, so that a keyboard does not stop at every empty cell.</summary>
    private void Nootverwijzing(int nummer)
    {
        var tekst = nummer.ToString(CultureInfo.InvariantCulture);
        xml.Element("sup", "", () =>
        {
            if (_gelinkt.Add(nummer))
            {
                xml.Element("a", "", tekst, ("href", "#" + NootId(sectie, nummer)), ("aria-label", "voetnoot " + tekst));
            }
            else
            {
                xml.WriteString(tekst);
            }
        });
    }
}
