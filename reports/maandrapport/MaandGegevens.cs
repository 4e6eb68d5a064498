using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Maandrapport;

/// <summary>What the report of a month is made from; filled by the caller, so that the same input always gives the same bytes.</summary>
public sealed record MaandGegevens
{
    /// <summary>The month.</summary>
    public required Maand Maand { get; init; }

    /// <summary>The key results on the last day of the month, Totaal first.</summary>
    public required IReadOnlyList<KpiUitkomst> Nu { get; init; }

    /// <summary>The results against the part of the norm that belongs to the year so far.</summary>
    public required IReadOnlyList<KpiNaarRato> NaarRato { get; init; }

    /// <summary>The stock-flow table up to and including the month.</summary>
    public required IReadOnlyList<Stroomregel> Stroom { get; init; }

    /// <summary>What stands out, the farthest first.</summary>
    public required IReadOnlyList<Opvallend> Opvallend { get; init; }

    /// <summary>The lading of the month.</summary>
    public required GeldigeLading Lading { get; init; }

    /// <summary>The findings of the load by code.</summary>
    public required IReadOnlyList<(string Code, int Aantal)> Afkeur { get; init; }

    /// <summary>What does not reconcile in the month.</summary>
    public required IReadOnlyList<Controlebevinding> Bevindingen { get; init; }

    /// <summary>Whether some lading below the figures was generated.</summary>
    public required bool Synthetisch { get; init; }

    /// <summary>The reference data.</summary>
    public required Referentiegegevens Referentie { get; init; }

    /// <summary>The command line that makes the report.</summary>
    public required string Opdrachtregel { get; init; }

    /// <summary>The version of the program, which carries the definitions.</summary>
    public required string Versie { get; init; }

    /// <summary>The source line below the chart.</summary>
    internal string Bron => $"Bron: maandextracten van de RSD, lading {Lading.Lading}; peildatum {Datums.Dag(Maand.LaatsteDag)}";

    /// <summary>The areas of a table: Totaal, then the municipalities in the order of the reference data.</summary>
    internal IReadOnlyList<string> Gebieden => [Gemeente.Totaal, .. Referentie.Gemeenten.Select(g => g.Naam)];

    /// <summary>The row of the month in an area; null when there is none.</summary>
    internal Stroomregel? Regel(string gebied) => Stroom.FirstOrDefault(r => r.Maand == Maand && r.Gemeente == gebied);
}
