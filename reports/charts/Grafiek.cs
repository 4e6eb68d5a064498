using System.Collections.Immutable;

namespace RsdAnalytics.Reports.Charts;

/// <summary>How the panels of a chart stand.</summary>
public enum Schikking
{
    /// <summary>Below each other, on the same months.</summary>
    Onder,

    /// <summary>Beside each other on the same scale; below each other where the paper is narrow.</summary>
    Naast,
}

/// <summary>
/// What a chart shows and says, without a word on how it is drawn. Every renderer draws from this record alone, and the
/// data table beside the chart is made from it too.
/// </summary>
public sealed record Grafiek
{
    /// <summary>Unique within the report: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The message: a sentence with the figure in it.</summary>
    public required string Titel { get; init; }

    /// <summary>What is shown, of whom, over which period.</summary>
    public required string Ondertitel { get; init; }

    /// <summary>Source and peildatum.</summary>
    public required string Bron { get; init; }

    /// <summary>What a reader who does not see the chart needs to know: the message and the figures.</summary>
    public required string Alternatief { get; init; }

    /// <summary>The panels, at least one, all of the same kind.</summary>
    public required ImmutableArray<Paneel> Panelen { get; init; }

    /// <summary>How the panels stand.</summary>
    public Schikking Schikking { get; init; } = Schikking.Onder;

    /// <summary>Whether the figures come from generated data; the chart then says so itself.</summary>
    public bool Synthetisch { get; init; }
}

/// <summary>A part of a chart with its own scale.</summary>
public abstract record Paneel
{
    private protected Paneel()
    {
    }

    /// <summary>The name of the panel; null where the chart's title is enough.</summary>
    public string? Kop { get; init; }
}
