using RsdAnalytics.Forecasting;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Reports.Jaar;

/// <summary>
/// What every report on a year is made from. It is filled by the caller: a report itself reads no database, so that the same
/// input always gives the same bytes.
/// </summary>
public record Jaargegevens
{
    /// <summary>The day on which the year is judged.</summary>
    public required Peildatum Peildatum { get; init; }

    /// <summary>The key results of the year, Totaal first.</summary>
    public required IReadOnlyList<KpiUitkomst> Nu { get; init; }

    /// <summary>The key results of the year before on its last day, in the same order; empty when it is not loaded.</summary>
    public required IReadOnlyList<KpiUitkomst> Vorig { get; init; }

    /// <summary>The stock-flow table up to the peildatum.</summary>
    public required IReadOnlyList<Stroomregel> Stroom { get; init; }

    /// <summary>The forecast from the last month before the peildatum; null when the history is too short.</summary>
    public required Prognose? Prognose { get; init; }

    /// <summary>The valid ladingen the figures rest on.</summary>
    public required IReadOnlyList<GeldigeLading> Ladingen { get; init; }

    /// <summary>The reference data: municipalities, agreements, circulaire, national figures.</summary>
    public required Referentiegegevens Referentie { get; init; }

    /// <summary>What became of the evaluatie of the year since it was laid down; null when it was not.</summary>
    public Vaststellingverschil? Vaststelling { get; init; }

    /// <summary>The command line that makes the report, as a person would type it.</summary>
    public required string Opdrachtregel { get; init; }

    /// <summary>The version of the program, which carries the definitions.</summary>
    public required string Versie { get; init; }

    /// <summary>The year.</summary>
    public int Jaar => Peildatum.Jaar;

    /// <summary>Whether the peildatum is the last day of the year.</summary>
    public bool JaarVoorbij => Peildatum.Dag == new DateOnly(Jaar, 12, 31);

    /// <summary>Whether some lading was generated: then every page, sheet and chart says so.</summary>
    public bool Synthetisch => Ladingen.Any(l => l.Synthetisch);

    /// <summary>The months of the year up to the peildatum, and how many of them are loaded.</summary>
    internal (int Alle, int Geladen) Maanden => (Peildatum.LaatsteMaand / 100 == Jaar ? Peildatum.LaatsteMaand % 100 : 0, Ladingen.Count(l => l.Maand.Jaar == Jaar && l.Maand.Sleutel <= Peildatum.LaatsteMaand));

    /// <summary>The areas of a table: Totaal, then the municipalities in the order of the reference data.</summary>
    public IReadOnlyList<string> Gebieden => [Gemeente.Totaal, .. Referentie.Gemeenten.Select(g => g.Naam)];

    /// <summary>The source line below every chart.</summary>
    internal string Bron => $"Bron: maandextracten van de RSD, lading {(Ladingen.Count > 0 ? Ladingen.Max(l => l.Lading) : 0)}; peildatum {Speech.Datums.Dag(Peildatum.Dag)}";

    /// <summary>The outcome of a key result in an area; null when it is not given there.</summary>
    internal KpiUitkomst? Uitkomst(string kpi, string gebied) => Nu.FirstOrDefault(u => u.Kpi == kpi && u.Gemeente == gebied);

    /// <summary>The outcome of the year before.</summary>
    internal KpiUitkomst? Vorige(string kpi, string gebied) => Vorig.FirstOrDefault(u => u.Kpi == kpi && u.Gemeente == gebied);

    /// <summary>What can be said of a key result in an area.</summary>
    internal Speech.Oordeel Oordeel(KpiDefinitie definitie, string gebied) =>
        Uitkomst(definitie.Code, gebied) is { } uitkomst
            ? Speech.Oordelen.Van(uitkomst, definitie.Soort, JaarVoorbij)
            : Speech.Oordeel.GeenAfspraak;
}
