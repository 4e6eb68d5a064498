using System.Text;
using System.Xml;
using RsdAnalytics.Reports.Charts.Drawing;

namespace RsdAnalytics.Reports.Charts.Svg;

/// <summary>The project's own renderer: small, without a font or a graphics library, the same bytes on every machine.</summary>
public sealed class SvgRenderer : IGrafiekRenderer
{
    private static readonly XmlWriterSettings LosBestand = new()
    {
        Encoding = new UTF8Encoding(false),
        NewLineChars = "\n",
        Indent = true,
        IndentChars = " ",
    };

    /// <inheritdoc/>
    public string Extensie => ".svg";

    /// <summary>The stylesheet of charts: palette, dark mode and forced colours.</summary>
    public static string Stijlblad { get; } = Ingebed.Tekst("grafiek.css");

    /// <inheritdoc/>
    public void Teken(Grafiek grafiek, Tekenmaat maat, Stream uit)
    {
        using var xml = XmlWriter.Create(uit, LosBestand);
        SvgSchrijver.Schrijf(xml, Grafiektekenaar.Teken(grafiek, maat), grafiek, grafiek.Id, "grafiek", Stijlblad);
    }

    /// <summary>Writes the chart into a page that already carries <see cref="Stijlblad"/>.</summary>
    internal static void TekenInPagina(XmlWriter xml, Grafiek grafiek, Tekenmaat maat)
    {
        var soort = maat.IsSmal ? "smal" : "breed";
        SvgSchrijver.Schrijf(
            xml, Grafiektekenaar.Teken(grafiek, maat), grafiek, grafiek.Id + "-" + soort, "grafiek grafiek-" + soort, null);
    }
}
