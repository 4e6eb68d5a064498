using System.Collections.Immutable;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Charts;

/// <summary>One result against its norm.</summary>
/// <param name="Naam">The area, or the name of the result when the group has no heading of its own.</param>
/// <param name="Waarde">The result; null where there is none, and then <paramref name="Reden"/> says why.</param>
/// <param name="Norm">What was agreed; null where nothing was.</param>
/// <param name="Vorig">Last year's result; null where it is unknown.</param>
/// <param name="Oordeel">The verdict.</param>
/// <param name="Reden">Why there is no value; null where there is one.</param>
/// <param name="VorigReden">Why last year's result is not given, where it is more than unknown.</param>
public sealed record Bulletrij(
    string Naam, double? Waarde, double? Norm, double? Vorig, Oordeel Oordeel, string? Reden = null, string? VorigReden = null);

/// <summary>Results that share one scale, because they measure the same thing.</summary>
/// <param name="Kop">The name of the result; null when the one row names itself.</param>
/// <param name="Vorm">How values are written.</param>
/// <param name="Eenheid">What is counted.</param>
/// <param name="NormIsMaximum">Whether the norm is an upper bound.</param>
/// <param name="Rijen">The rows.</param>
public sealed record Bulletgroep(
    string? Kop, Getalvorm Vorm, string Eenheid, bool NormIsMaximum, ImmutableArray<Bulletrij> Rijen)
{
    /// <summary>The norm in words: "minstens 250", "hoogstens 25,0 %".</summary>
    public string Normtekst(double norm) => (NormIsMaximum ? "hoogstens " : "minstens ") + Vorm.Tekst(norm);
}

/// <summary>Results against norms: bar = result, thick mark = norm, pale bar = last year.</summary>
public sealed record Bulletpaneel : Paneel
{
    /// <summary>The groups, each with its own scale.</summary>
    public required ImmutableArray<Bulletgroep> Groepen { get; init; }

    /// <summary>What the bar is, for the key: "2024".</summary>
    public required string NuNaam { get; init; }

    /// <summary>What the pale bar is, for the key: "2023".</summary>
    public required string VorigNaam { get; init; }
}
