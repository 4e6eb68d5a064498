namespace RsdAnalytics.Model.Datapackage;

/// <summary>A set of CSV files with their description, for people and programs outside: a Frictionless data package.</summary>
/// <param name="Naam">A name for machines: lower-case letters, digits and hyphens.</param>
/// <param name="Titel">The title, in Dutch.</param>
/// <param name="Uitleg">What the set is, where it comes from and what to heed, in Dutch.</param>
/// <param name="Bestanden">The files, in order.</param>
public sealed record Datapakket(string Naam, string Titel, string Uitleg, IReadOnlyList<Databestand> Bestanden)
{
    /// <summary>Whether the files hold made-up data.</summary>
    public bool Synthetisch { get; init; }
}

/// <summary>One CSV file of a package.</summary>
/// <param name="Naam">A name for machines: lower-case letters, digits, hyphens and underscores.</param>
/// <param name="Pad">The path from the package, with forward slashes.</param>
/// <param name="Uitleg">What one row of it stands for, in Dutch.</param>
/// <param name="Velden">Its columns, in order.</param>
public sealed record Databestand(string Naam, string Pad, string Uitleg, IReadOnlyList<Dataveld> Velden)
{
    /// <summary>The columns that together name one row; empty when there are none.</summary>
    public IReadOnlyList<string> Sleutel { get; init; } = [];

    /// <summary>The columns that point at another file of the package, with that file and its column.</summary>
    public IReadOnlyList<(string Veld, string NaarBestand, string NaarVeld)> Verwijzingen { get; init; } = [];

    /// <summary>Whether a delivery must have the file; null where that is no question.</summary>
    public bool? Verplicht { get; init; }

    /// <summary>How the file tells what is (stand, mutaties); null where that is no question.</summary>
    public string? Levering { get; init; }
}

/// <summary>What a column holds.</summary>
public enum Veldsoort
{
    /// <summary>Text.</summary>
    Tekst,

    /// <summary>A whole number.</summary>
    HeelGetal,

    /// <summary>A number with a decimal point.</summary>
    Getal,

    /// <summary>A day, JJJJ-MM-DD.</summary>
    Datum,

    /// <summary>Ja or nee.</summary>
    JaNee,
}

/// <summary>One column of a file.</summary>
/// <param name="Naam">The name in the header.</param>
/// <param name="Soort">What it holds.</param>
/// <param name="Uitleg">What it means, in Dutch.</param>
public sealed record Dataveld(string Naam, Veldsoort Soort, string Uitleg)
{
    /// <summary>Whether every row has a value in it.</summary>
    public bool Verplicht { get; init; }

    /// <summary>The values it may have; empty for any.</summary>
    public IReadOnlyList<string> Keuzes { get; init; } = [];

    /// <summary>A regular expression that the whole value must match; null for none.</summary>
    public string? Patroon { get; init; }

    /// <summary>The smallest number; null for no bound.</summary>
    public long? Minimum { get; init; }

    /// <summary>The largest number; null for no bound.</summary>
    public long? Maximum { get; init; }
}
