using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Charts.Drawing;
using ScottPlot;

namespace RsdAnalytics.Reports.ScottPlot;

/// <summary>
/// Draws a chart as PNG with ScottPlot. The layout is the project's own, so that the picture says and shows the same as the
/// SVG beside it; ScottPlot paints the shapes on an empty plot whose axes are the units of the drawing.
/// </summary>
public sealed class ScottPlotRenderer : IGrafiekRenderer
{
    // Twice the units of the drawing: sharp on a slide.
    private const int Schaal = 2;

    /// <inheritdoc/>
    public string Extensie => ".png";

    /// <inheritdoc/>
    public void Teken(Grafiek grafiek, Tekenmaat maat, Stream uit)
    {
        ArgumentNullException.ThrowIfNull(uit);
        var tekening = Grafiektekenaar.Teken(grafiek, maat);
        using var plot = new Plot();
        plot.HideGrid();
        plot.Layout.Frameless();
        plot.Axes.SetLimits(0, tekening.Breedte, 0, tekening.Hoogte);
        foreach (var vorm in tekening.Vormen)
        {
            Voeg(plot, vorm, tekening.Hoogte);
        }

        uit.Write(plot.GetImageBytes((int)tekening.Breedte * Schaal, (int)tekening.Hoogte * Schaal, ImageFormat.Png));
    }

    // A drawing counts down from the top, a plot up from the bottom.
    private static void Voeg(Plot plot, Vorm vorm, double hoogte)
    {
        var uiterlijk = Uiterlijk.Van(vorm.Klasse);
        var kleur = Color.FromHex(uiterlijk.Kleur).WithAlpha(uiterlijk.Dekking);
        switch (vorm)
        {
            case Streepvorm streep:
                var lijn = plot.Add.Line(streep.X1, hoogte - streep.Y1, streep.X2, hoogte - streep.Y2);
                (lijn.LineColor, lijn.LineWidth, lijn.LinePattern) = (kleur, Dikte(streep.Dikte ?? uiterlijk.Dikte), Patroon(uiterlijk.Streep));
                break;
            case Vlak vlak:
                var rechthoek = plot.Add.Rectangle(vlak.Kader.X, vlak.Kader.Rechts, hoogte - vlak.Kader.Onder, hoogte - vlak.Kader.Y);
                (rechthoek.FillColor, rechthoek.LineWidth) = (kleur, 0);
                break;
            case Pad { Gesloten: true } gebied:
                var veelhoek = plot.Add.Polygon(gebied.Punten.Select(p => new Coordinates(p.X, hoogte - p.Y)).ToArray());
                (veelhoek.FillColor, veelhoek.LineWidth) = (kleur, 0);
                break;
            case Pad pad:
                var route = plot.Add.ScatterLine(pad.Punten.Select(p => p.X).ToArray(), pad.Punten.Select(p => hoogte - p.Y).ToArray(), kleur);
                (route.LineWidth, route.LinePattern) = (Dikte(pad.Dikte ?? uiterlijk.Dikte), Patroon(uiterlijk.Streep));
                break;
            case Markeervorm merk:
                plot.Add.Marker(merk.Plaats.X, hoogte - merk.Plaats.Y, Merkvorm(merk.Soort), (float)(2 * merk.Straal * Schaal), kleur);
                break;
            case Tekst tekst:
                // The point is on the baseline; the box of the text reaches below it.
                var label = plot.Add.Text(tekst.Inhoud, tekst.X, hoogte - tekst.Y - (tekst.Grootte * Tekstmaat.Onder));
                (label.LabelFontSize, label.LabelFontColor, label.LabelBold) = ((float)(tekst.Grootte * Schaal), kleur, tekst.Vet);
                label.LabelAlignment = tekst.Anker switch { Anker.Midden => Alignment.LowerCenter, Anker.Einde => Alignment.LowerRight, _ => Alignment.LowerLeft };
                break;
        }
    }

    private static float Dikte(double dikte) => (float)(dikte * Schaal);

    private static LinePattern Patroon(Streep streep) => streep switch
    {
        Streep.Streepjes => LinePattern.Dashed,
        Streep.Stippels => LinePattern.Dotted,
        _ => LinePattern.Solid,
    };

    private static MarkerShape Merkvorm(Markering markering) => markering switch
    {
        Markering.Rond => MarkerShape.FilledCircle,
        Markering.Vierkant => MarkerShape.FilledSquare,
        Markering.Driehoek => MarkerShape.FilledTriangleUp,
        _ => MarkerShape.None,
    };
}
