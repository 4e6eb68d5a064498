namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>
/// The names of lines at their ends, each with a piece of its own line before it. Labels that would stand on each other are
/// moved apart, and a thin line leads back to where the line ends. A line that ends earlier is named in the key: a thin line
/// across the plot would look like one more forecast.
/// </summary>
internal static class Eindlabels
{
    private const double Regel = 15;

    // A line that stops within this part of the width is at the edge for the eye.
    private const int Randdeel = 24;

    private sealed class Label
    {
        public required Lijn Lijn { get; init; }

        public required Punt Einde { get; init; }

        public required IReadOnlyList<string> Regels { get; init; }

        public double Midden { get; set; }

        public double Hoogte => (Regels.Count * Regel) + 3;
    }

    /// <summary>The lines that reach the right edge of the panel, and so have their name there.</summary>
    public static IEnumerable<Lijn> AanDeRand(Tijdpaneel paneel) => paneel.Lijnen.Where(lijn =>
        lijn.Punten.Any(punt => punt.Maand >= paneel.Van && punt.Maand <= paneel.Tot
            && paneel.Tot.MaandenSinds(punt.Maand) * Randdeel <= paneel.Tot.MaandenSinds(paneel.Van)));

    public static void Teken(Tekening tekening, Tijdpaneel paneel, Kader plot, Func<Maandpunt, Punt> plaats)
    {
        var labels = new List<Label>();
        foreach (var lijn in AanDeRand(paneel))
        {
            var einde = plaats(lijn.Punten.Last(punt => punt.Maand <= paneel.Tot));
            labels.Add(new Label
            {
                Lijn = lijn,
                Einde = einde,
                Midden = einde.Y,
                Regels = Tekstmaat.Breek(lijn.Naam, Marges.Labelbreedte, Letter.Klein),
            });
        }

        labels = [.. labels.OrderBy(label => label.Einde.Y).ThenBy(label => label.Lijn.Naam, StringComparer.Ordinal)];
        Spreid(labels, plot.Y - 6, plot.Onder);
        foreach (var label in labels)
        {
            Teken(tekening, label, plot.Rechts + 8);
        }
    }

    /// <summary>Pushes labels down until none touches the one above, then up again from the bottom.</summary>
    private static void Spreid(List<Label> labels, double boven, double onder)
    {
        var grens = boven;
        foreach (var label in labels)
        {
            label.Midden = Math.Max(label.Midden, grens + (label.Hoogte / 2));
            grens = label.Midden + (label.Hoogte / 2);
        }

        grens = onder;
        foreach (var label in labels.AsEnumerable().Reverse())
        {
            label.Midden = Math.Min(label.Midden, grens - (label.Hoogte / 2));
            grens = label.Midden - (label.Hoogte / 2);
        }
    }

    private static void Teken(Tekening tekening, Label label, double x)
    {
        if (Math.Abs(label.Midden - label.Einde.Y) > 4 || x - label.Einde.X > 20)
        {
            tekening.Voeg(new Streepvorm(label.Einde.X + 3, label.Einde.Y, x - 2, label.Midden, "g-hulp"));
        }

        foreach (var vorm in Sleutel.Lijnmonster(label.Lijn.Stijl, x, label.Midden))
        {
            tekening.Voeg(vorm);
        }

        var y = label.Midden - (label.Regels.Count * Regel / 2) + 11;
        foreach (var regel in label.Regels)
        {
            tekening.Voeg(new Tekst(x + Sleutel.Monsterbreedte + 6, y, regel, Letter.Klein, "g-tekst"));
            y += Regel;
        }
    }
}
