using System.Collections.Immutable;
using RsdAnalytics.Model;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Charts;

/// <summary>How tall a panel is.</summary>
public enum Paneelhoogte
{
    /// <summary>A panel that supports another, or one of many.</summary>
    Laag,

    /// <summary>A panel that stands on its own.</summary>
    Gewoon,

    /// <summary>A panel with many lines that need room.</summary>
    Hoog,
}

/// <summary>A value at the end of a month.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Waarde">The value; must be finite.</param>
public readonly record struct Maandpunt(Maand Maand, double Waarde);

/// <summary>Two bounds at the end of a month.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Onder">The lower bound.</param>
/// <param name="Boven">The upper bound, not below the lower.</param>
public readonly record struct Bandpunt(Maand Maand, double Onder, double Boven);

/// <summary>A line through months.</summary>
/// <param name="Naam">Its name, as short as a direct label.</param>
/// <param name="Stijl">How it looks.</param>
/// <param name="Punten">Its points in order of month.</param>
public sealed record Lijn(string Naam, Lijnstijl Stijl, ImmutableArray<Maandpunt> Punten)
{
    /// <summary>The most months between two points that are still joined: 1 for a monthly line, 12 for a yearly one.</summary>
    public int Tussenstap { get; init; } = 1;

    /// <summary>Whether the value is written at every point; for lines with few points.</summary>
    public bool MetWaarden { get; init; }
}

/// <summary>An interval around a line.</summary>
/// <param name="Naam">Its chance in words: "8 op de 10".</param>
/// <param name="Buiten">Whether this is the wider, lighter of two.</param>
/// <param name="Punten">Its bounds in order of month.</param>
public sealed record Band(string Naam, bool Buiten, ImmutableArray<Bandpunt> Punten);

/// <summary>Columns, one a month; series on the same side are stacked in the order given.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Kleur">Its colour.</param>
/// <param name="Licht">Whether it is the lighter tint.</param>
/// <param name="Omlaag">Whether the columns hang below zero; the values themselves stay positive.</param>
/// <param name="Punten">Its values in order of month, none negative.</param>
public sealed record Kolomreeks(string Naam, Kleur Kleur, bool Licht, bool Omlaag, ImmutableArray<Maandpunt> Punten);

/// <summary>A vertical mark before a month: "hier begint de prognose".</summary>
/// <param name="Maand">The month it stands in front of.</param>
/// <param name="Tekst">What it says.</param>
public sealed record Maandmerk(Maand Maand, string Tekst);

/// <summary>A horizontal line at an agreed value.</summary>
/// <param name="Naam">What it says.</param>
/// <param name="Waarde">The agreed value.</param>
public sealed record Normlijn(string Naam, double Waarde);

/// <summary>Words at a point.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Waarde">The value the words belong to.</param>
/// <param name="Tekst">The words, a few.</param>
public sealed record Annotatie(Maand Maand, double Waarde, string Tekst);

/// <summary>Lines, bands and columns over months.</summary>
public sealed record Tijdpaneel : Paneel
{
    /// <summary>The first month.</summary>
    public required Maand Van { get; init; }

    /// <summary>The last month.</summary>
    public required Maand Tot { get; init; }

    /// <summary>What is counted: "dossiers". Written at the top of the axis.</summary>
    public required string Eenheid { get; init; }

    /// <summary>How values are written.</summary>
    public Getalvorm Vorm { get; init; } = Getalvorm.Aantal;

    /// <summary>Whether the scale begins at zero; a scale that does not says so. Columns always do.</summary>
    public bool VanafNul { get; init; }

    /// <summary>How tall the panel is.</summary>
    public Paneelhoogte Hoogte { get; init; } = Paneelhoogte.Gewoon;

    /// <summary>The intervals, the widest first.</summary>
    public ImmutableArray<Band> Banden { get; init; } = [];

    /// <summary>The columns.</summary>
    public ImmutableArray<Kolomreeks> Kolommen { get; init; } = [];

    /// <summary>The lines.</summary>
    public ImmutableArray<Lijn> Lijnen { get; init; } = [];

    /// <summary>The agreed values.</summary>
    public ImmutableArray<Normlijn> Normlijnen { get; init; } = [];

    /// <summary>The vertical marks.</summary>
    public ImmutableArray<Maandmerk> Merken { get; init; } = [];

    /// <summary>Words at points.</summary>
    public ImmutableArray<Annotatie> Annotaties { get; init; } = [];
}
