using System.Collections.Immutable;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Charts;

/// <summary>Numbers from one state to another, as a matrix of tinted cells.</summary>
public sealed record Matrixpaneel : Paneel
{
    /// <summary>What the rows are: "Trede eind 2023".</summary>
    public required string VanNaam { get; init; }

    /// <summary>What the columns are: "Trede eind 2024".</summary>
    public required string NaarNaam { get; init; }

    /// <summary>The names of the rows.</summary>
    public required ImmutableArray<string> Van { get; init; }

    /// <summary>The names of the columns.</summary>
    public required ImmutableArray<string> Naar { get; init; }

    /// <summary>The values, row by row, each with one value per column; null where none can be.</summary>
    public required ImmutableArray<ImmutableArray<double?>> Waarden { get; init; }

    /// <summary>How values are written.</summary>
    public Getalvorm Vorm { get; init; } = Getalvorm.Aantal;

    /// <summary>What is counted.</summary>
    public required string Eenheid { get; init; }
}
