using System.Diagnostics.CodeAnalysis;
using RsdAnalytics.Reports.Jaar;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>Everything the evaluatie of a year is made from: what every report on a year has, and the subjects beside the key results.</summary>
public sealed record EvaluatieGegevens : Jaargegevens
{
    /// <summary>The figures of a year with its subjects.</summary>
    [SetsRequiredMembers]
    public EvaluatieGegevens(Jaargegevens jaar, Onderwerpcijfers onderwerpen)
        : base(jaar) => Onderwerpen = onderwerpen;

    /// <summary>The figures of the subjects beside the key results.</summary>
    public required Onderwerpcijfers Onderwerpen { get; init; }
}
