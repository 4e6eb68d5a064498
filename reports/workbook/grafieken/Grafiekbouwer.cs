using System.Xml.Linq;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using static RsdAnalytics.Reports.Workbook.Grafieken.Grafiekxml;

namespace RsdAnalytics.Reports.Workbook.Grafieken;

/// <summary>
/// Makes native charts of a chart description: every panel through time a chart of lines or of columns, results and amounts as
/// bars. A matrix has none: its tinted cells on the sheet are the chart.
/// </summary>
internal static class Grafiekbouwer
{
    private const int Gewoon = 17;
    private const string Maandvorm = "[$-413]mmm\\ yyyy";
    private static readonly Lijnstijl Binnen = new(Kleur.Blauw, Streep.Streepjes, Markering.Geen, 1);
    private static readonly Lijnstijl Buiten = new(Kleur.Blauw, Streep.Stippels, Markering.Geen, 1);

    /// <summary>The rows of default height that each native chart of a chart needs, in the order of <see cref="Maak"/>.</summary>
    public static IReadOnlyList<int> Rijen(Grafiek grafiek) => grafiek.Panelen[0] switch
    {
        Tijdpaneel => [.. grafiek.Panelen.Select(_ => Gewoon)],
        Bulletpaneel => [.. Vormen(grafiek).Select(vorm => VoorBalken(3 * grafiek.Panelen.OfType<Bulletpaneel>().SelectMany(p => p.Groepen).Where(g => g.Vorm == vorm).Sum(g => g.Rijen.Length)))],
        Watervalpaneel => [VoorBalken(2 * grafiek.Panelen.OfType<Watervalpaneel>().Sum(p => p.Stappen.Length))],
        _ => [],
    };

    /// <summary>The native charts of a chart, in the order of its panels.</summary>
    public static IEnumerable<XDocument> Maak(Grafiekplaats plaats) => plaats.Grafiek.Panelen[0] switch
    {
        Tijdpaneel => Tijd(plaats),
        Bulletpaneel => Resultaten(plaats),
        Watervalpaneel => [Grafiek(plaats.Grafiek.Titel, Staven(plaats, [Reeks.Van(plaats, 1) with { Kleur = Kleur.Blauw }], "#,##0"))],
        _ => [],
    };

    // Bars below each other with a name that can be read.
    private static int VoorBalken(int balken) => Math.Max(Gewoon, 7 + (balken * 2 / 3));

    private static IEnumerable<XDocument> Tijd(Grafiekplaats plaats)
    {
        var kolom = 1;
        foreach (var paneel in plaats.Grafiek.Panelen.OfType<Tijdpaneel>())
        {
            var reeksen = new List<Reeks>();
            foreach (var bron in Grafiekgegevens.Reeksen(paneel))
            {
                var stijl = bron.Lijn?.Stijl ?? (bron.Band is { } band ? band.Buiten ? Buiten : Binnen : null);
                reeksen.Add(Reeks.Van(plaats, kolom++) with
                {
                    Stijl = stijl,
                    Kleur = bron.Kolommen?.Kleur ?? Kleur.Blauw,
                    Licht = bron.Kolommen?.Licht ?? false,
                });
            }

            var gevuld = reeksen.Where(r => r.Rijen.Count > 0).ToList();
            var titel = paneel.Kop is null ? plaats.Grafiek.Titel : $"{plaats.Grafiek.Titel}: {Speech.Zinnen.KleineLetter(paneel.Kop)}";
            yield return Grafiek(titel, gevuld.Exists(r => r.Stijl is null) ? Kolommen(plaats, gevuld, paneel.Vorm) : Lijnen(plaats, gevuld, paneel));
        }
    }

    private static IEnumerable<XDocument> Resultaten(Grafiekplaats plaats)
    {
        // Persons and percentages do not go on one scale.
        foreach (var vorm in Vormen(plaats.Grafiek))
        {
            var rijen = plaats.Tabel.Rijen.Select((rij, r) => (rij, r)).Where(p => p.rij.Cellen[1] is Getalcel getal && getal.Vorm == vorm).Select(p => p.r).ToList();
            Reeks[] reeksen =
            [
                Reeks.Van(plaats, 1, rijen) with { Kleur = Kleur.Blauw }, Reeks.Van(plaats, 2, rijen) with { Kleur = Kleur.Blauw, Licht = true },
                Reeks.Van(plaats, 4, rijen) with { Kleur = Kleur.Inkt },
            ];
            // The message is about the first; the others say what they show.
            yield return Grafiek(vorm == Vormen(plaats.Grafiek)[0] ? plaats.Grafiek.Titel : plaats.Grafiek.Ondertitel, Staven(plaats, [.. reeksen.Where(r => r.Rijen.Count > 0)], vorm.Rekenbladvorm));
        }
    }

    private static List<Getalvorm> Vormen(Grafiek grafiek) =>
        [.. grafiek.Panelen.OfType<Bulletpaneel>().SelectMany(p => p.Groepen).Where(g => g.Rijen.Any(r => r.Waarde is not null)).Select(g => g.Vorm).Distinct()];

    private static object[] Lijnen(Grafiekplaats plaats, List<Reeks> reeksen, Tijdpaneel paneel) =>
    [
        new XElement(
            C + "scatterChart", Waarde("scatterStyle", "lineMarker"), Waarde("varyColors", 0),
            reeksen.Select((r, i) => new XElement(
                C + "ser", Waarde("idx", i), Waarde("order", i), Naam(r), Lijn(r.Stijl!), Marker(r.Stijl!), Getallen("xVal", plaats, 0, r.Rijen), Getallen("yVal", plaats, r.Kolom, r.Rijen), Waarde("smooth", 0))),
            Waarde("axId", 1), Waarde("axId", 2)),
        As("valAx", 1, 2, "b", Maandvorm, Waarde("crossBetween", "midCat")),
        As("valAx", 2, 1, "l", paneel.Vorm.Rekenbladvorm, Waarde("crossBetween", "midCat")),
    ];

    private static object[] Kolommen(Grafiekplaats plaats, List<Reeks> reeksen, Getalvorm vorm) =>
        Balken(plaats, reeksen, "col", ("b", "l"), vorm.Rekenbladvorm, r => Getallen("cat", plaats, 0, r.Rijen), "dateAx", Maandvorm);

    private static object[] Staven(Grafiekplaats plaats, IReadOnlyList<Reeks> reeksen, string vorm) =>
        Balken(plaats, reeksen, "bar", ("l", "b"), vorm, r => Woorden(plaats, r.Rijen), "catAx", "General");

    private static object[] Balken(
        Grafiekplaats plaats, IReadOnlyList<Reeks> reeksen, string richting, (string Namen, string Waarden) kant, string vorm, Func<Reeks, XElement> namen, string as1, string namenvorm) =>
    [
        new XElement(
            C + "barChart", Waarde("barDir", richting), Waarde("grouping", "clustered"), Waarde("varyColors", 0),
            reeksen.Select((r, i) => new XElement(
                C + "ser", Waarde("idx", i), Waarde("order", i), Naam(r), Vlak(r.Kleur, r.Licht), Waarde("invertIfNegative", 0), namen(r), Getallen("val", plaats, r.Kolom, r.Rijen))),
            Waarde("gapWidth", 60), Waarde("axId", 1), Waarde("axId", 2)),
        As(as1, 1, 2, kant.Namen, namenvorm),
        As("valAx", 2, 1, kant.Waarden, vorm, Waarde("crossBetween", "between")),
    ];

    private static XDocument Grafiek(string titel, object[] inhoud) => new(
        new XElement(
            C + "chartSpace", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", A), Waarde("roundedCorners", 0),
            new XElement(
                C + "chart", Titel(titel), Waarde("autoTitleDeleted", 0), new XElement(C + "plotArea", new XElement(C + "layout"), inhoud),
                inhoud.OfType<XElement>().Descendants(C + "ser").Skip(1).Any() ? new XElement(C + "legend", Waarde("legendPos", "b"), Waarde("overlay", 0)) : null, Waarde("plotVisOnly", 1), Waarde("dispBlanksAs", "gap"))));
}
