namespace RsdAnalytics.Etl.Contract;

/// <summary>How a file tells what is: wholly, or only what changed. Source: extractcontract, "Files".</summary>
internal enum Leveringsoort
{
    /// <summary>Complete in itself: what is missing from it is gone.</summary>
    Stand,

    /// <summary>Only what changed: the newest month that mentions a key holds its state.</summary>
    Mutaties,

    /// <summary>A measurement or a control total, delivered when there is one.</summary>
    Los,
}

/// <summary>A file of the extract contract.</summary>
/// <param name="Naam">The name of the file.</param>
/// <param name="Verplicht">Whether a month without it is refused (M01).</param>
/// <param name="Kolommen">Its columns, in the order of the contract.</param>
internal sealed record Contractbestand(string Naam, bool Verplicht, IReadOnlyList<Kolom> Kolommen)
{
    /// <summary>How it tells what is.</summary>
    public required Leveringsoort Soort { get; init; }

    /// <summary>The table its rows become facts of; null for the control totals, which become none.</summary>
    public required string? Feittabel { get; init; }

    /// <summary>What belongs in it, in Dutch, for the supplier.</summary>
    public required string Uitleg { get; init; }

    /// <summary>The columns that together name one row (R06).</summary>
    public required IReadOnlyList<Kolom> Sleutel { get; init; }
}
