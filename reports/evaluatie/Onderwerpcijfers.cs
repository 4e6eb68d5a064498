using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>
/// The figures of the subjects beside the key results, as the warehouse gave them. A subject that cannot be made is null (or
/// empty) and its reason stands in <see cref="Redenen"/>: a report says what is not there.
/// </summary>
public sealed record Onderwerpcijfers
{
    /// <summary>The key results at the end of every loaded month of the year.</summary>
    public required IReadOnlyList<KpiMoment> PerMaand { get; init; }

    /// <summary>The key results of every loaded year, up to the year of the report.</summary>
    public required IReadOnlyList<KpiMoment> AlleJaren { get; init; }

    /// <summary>What stands beside the key results.</summary>
    public required KpiErnaast? Ernaast { get; init; }

    /// <summary>Where the key results are heading; empty when the year is over.</summary>
    public required IReadOnlyList<Projectie> Halen { get; init; }

    /// <summary>Savings and benefits to society of the opdracht of the year.</summary>
    public required Besparingsuitkomst? Besparing { get; init; }

    /// <summary>The yearly investment divided over the municipalities.</summary>
    public required Kostenverdeling? Kosten { get; init; }

    /// <summary>The business case of 2018, year by year.</summary>
    public required IReadOnlyList<Businesscaseverdeling> Businesscase { get; init; }

    /// <summary>The bandbreedte of the year.</summary>
    public required Bandbreedtetabel? Bandbreedte { get; init; }

    /// <summary>What is expected of the bandbreedte at the next peildatum.</summary>
    public required IReadOnlyList<Bandbreedteverwachting> BandbreedteVerwacht { get; init; }

    /// <summary>Budget and spending: every municipality, then Totaal.</summary>
    public required IReadOnlyList<BuigUitkomst> Buig { get; init; }

    /// <summary>Movement over the werkladder.</summary>
    public required IReadOnlyList<Tredebeweging> Bewegingen { get; init; }

    /// <summary>Time on a trede.</summary>
    public required IReadOnlyList<Trededuur> Duur { get; init; }

    /// <summary>What became of each year's inflow.</summary>
    public required IReadOnlyList<Instroomcohort> Instroom { get; init; }

    /// <summary>The Leer- en Ontwikkelnetwerk.</summary>
    public required Leontabel? Leon { get; init; }

    /// <summary>Wage subsidies.</summary>
    public required IReadOnlyList<Lksuitkomst> Lks { get; init; }

    /// <summary>Nieuw beschut and persons without a benefit.</summary>
    public required IReadOnlyList<Doelgroepuitkomst> Doelgroepen { get; init; }

    /// <summary>Why a subject is not there, by the id of its section: a whole Dutch sentence.</summary>
    public required IReadOnlyDictionary<string, string> Redenen { get; init; }
}
