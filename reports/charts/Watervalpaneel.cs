using System.Collections.Immutable;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Charts;

/// <summary>What a step of a waterfall is.</summary>
public enum Stapsoort
{
    /// <summary>Adds or takes away; it begins where the step before it ended.</summary>
    Deel,

    /// <summary>What the steps before it come to; it stands on zero.</summary>
    Saldo,
}

/// <summary>One step from cost to benefit.</summary>
/// <param name="Naam">What it is, in a few words.</param>
/// <param name="Waarde">The amount with its sign; for a saldo the amount that is reached.</param>
/// <param name="Soort">Whether it adds or sums up.</param>
public sealed record Watervalstap(string Naam, double Waarde, Stapsoort Soort = Stapsoort.Deel);

/// <summary>Steps that lead from one amount to another. Panels of one chart share their scale.</summary>
public sealed record Watervalpaneel : Paneel
{
    /// <summary>The steps in order.</summary>
    public required ImmutableArray<Watervalstap> Stappen { get; init; }

    /// <summary>How amounts are written.</summary>
    public required Getalvorm Vorm { get; init; }

    /// <summary>What is counted: "duizenden euro's".</summary>
    public required string Eenheid { get; init; }
}
