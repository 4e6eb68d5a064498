namespace RsdAnalytics.Reports.Charts;

/// <summary>The paper a chart is drawn on.</summary>
/// <param name="Breedte">The width in units of the drawing, at least 280; text is at least 12 units high.</param>
/// <param name="MetOpschrift">Whether title, subtitle and source are drawn too, for a file that stands alone.</param>
public sealed record Tekenmaat(double Breedte, bool MetOpschrift)
{
    /// <summary>The widest drawing that still is narrow: its labels stand above the plot and not beside it.</summary>
    private const double GrensSmal = 520;

    /// <summary>On a page, for desktop and paper.</summary>
    public static Tekenmaat Breed { get; } = new(800, false);

    /// <summary>On a page, for a phone.</summary>
    public static Tekenmaat Smal { get; } = new(340, false);

    /// <summary>A file of its own, for a slide.</summary>
    public static Tekenmaat Los { get; } = new(800, true);

    /// <summary>Whether the narrow layout applies.</summary>
    public bool IsSmal => Breedte < GrensSmal;
}

/// <summary>Draws a chart description. The project's own writes SVG; others stand beside it behind the same description.</summary>
public interface IGrafiekRenderer
{
    /// <summary>The extension of the file, with its point: ".svg".</summary>
    public string Extensie { get; }

    /// <summary>Draws one chart as a file of its own, the same bytes for the same chart.</summary>
    public void Teken(Grafiek grafiek, Tekenmaat maat, Stream uit);
}
