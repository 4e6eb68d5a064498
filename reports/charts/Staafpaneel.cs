using System.Collections.Immutable;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Charts;

/// <summary>The value of a bar, or what stands in its place.</summary>
/// <param name="Waarde">The value, zero or more; null where there is none, or none to show.</param>
/// <param name="Weergave">What is written where there is no bar: "&lt; 5"; null for a dash.</param>
/// <param name="Reden">Why there is no bar, a whole sentence; null where there is one.</param>
public sealed record Staafwaarde(double? Waarde, string? Weergave = null, string? Reden = null);

/// <summary>The bars of one thing.</summary>
/// <param name="Naam">What it is: a municipality, a year.</param>
/// <param name="Waarden">One for each series of the panel.</param>
public sealed record Staafrij(string Naam, ImmutableArray<Staafwaarde> Waarden);

/// <summary>A series of bars.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Kleur">Its colour; the order within a row tells the series apart as well, so that colour is never needed.</param>
public sealed record Staafreeks(string Naam, Kleur Kleur);

/// <summary>Horizontal bars on one scale from zero, each with its value behind it.</summary>
public sealed record Staafpaneel : Paneel
{
    /// <summary>The series, at least one.</summary>
    public required ImmutableArray<Staafreeks> Reeksen { get; init; }

    /// <summary>The rows, from top to bottom.</summary>
    public required ImmutableArray<Staafrij> Rijen { get; init; }

    /// <summary>What is counted: "dossiers".</summary>
    public required string Eenheid { get; init; }

    /// <summary>The heading of the names in the data table: "Gemeente", "Jaar".</summary>
    public required string Naamkop { get; init; }

    /// <summary>How values are written.</summary>
    public Getalvorm Vorm { get; init; } = Getalvorm.Aantal;
}
