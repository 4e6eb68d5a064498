namespace RsdAnalytics.Model.Figures;

/// <summary>One key result that is not the same in two states of the warehouse.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Van">The figure in the one state.</param>
/// <param name="Naar">The figure in the other.</param>
public sealed record Cijferverschil(int Jaar, KpiUitkomst Van, KpiUitkomst Naar)
{
    /// <summary>The figures of a year that differ, in the order of the key results; both lists have the same figures.</summary>
    public static IReadOnlyList<Cijferverschil> Vergelijk(int jaar, IEnumerable<KpiUitkomst> van, IEnumerable<KpiUitkomst> naar)
    {
        var nieuw = naar.ToDictionary(u => (u.Kpi, u.Gemeente));
        return [.. van
            .Select(oud => new Cijferverschil(jaar, oud, nieuw[(oud.Kpi, oud.Gemeente)]))
            .Where(v => (v.Van.Teller, v.Van.Noemer, v.Van.Waarde) != (v.Naar.Teller, v.Naar.Noemer, v.Naar.Waarde))];
    }
}
