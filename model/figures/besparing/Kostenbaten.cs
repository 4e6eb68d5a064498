namespace RsdAnalytics.Model.Figures;

/// <summary>Cost beside benefit of an opdracht; promised and measured are never added up.</summary>
/// <param name="InvesteringPerJaar">What the opdracht costs in a full year; null when no document gives it.</param>
/// <param name="Jaren">One row per year of the period, oldest first.</param>
/// <param name="Geheel">The whole period. Measured amounts are null until every year of it is measured.</param>
/// <param name="TotNu">The years that are measured, promised and measured side by side; null when none is.</param>
public sealed record Kostenbaten(
    Bedrag? InvesteringPerJaar, IReadOnlyList<Kostenbatenregel> Jaren, Kostenbatenregel Geheel, Kostenbatenregel? TotNu);

/// <summary>Cost and benefit of one year or of several years.</summary>
/// <param name="VanJaar">The first year.</param>
/// <param name="TotEnMetJaar">The last year.</param>
/// <param name="Investering">The cost; in a year in which the opdracht ran partly the part of its months.</param>
/// <param name="BeloofdDirect">The promised saving on benefits.</param>
/// <param name="BeloofdMaatschappelijk">The promised benefits to society that the document counts in its total.</param>
/// <param name="GemetenDirect">The saving by the same rule from measured persons; null when not measured.</param>
/// <param name="GemetenMaatschappelijk">The benefits to society by the same rule; null when not measured. Only items that can be measured.</param>
/// <param name="Volledig">Whether what is measured covers the whole period of the row.</param>
public sealed record Kostenbatenregel(
    int VanJaar, int TotEnMetJaar, Bedrag? Investering, Bedrag? BeloofdDirect, Bedrag? BeloofdMaatschappelijk,
    Bedrag? GemetenDirect, Bedrag? GemetenMaatschappelijk, bool Volledig)
{
    /// <summary>All that was promised; null when a part is not known.</summary>
    public Bedrag? BeloofdInAl => BeloofdDirect + BeloofdMaatschappelijk;

    /// <summary>All that was measured; null when a part is not known.</summary>
    public Bedrag? GemetenInAl => GemetenDirect + GemetenMaatschappelijk;

    /// <summary>The promised saving on benefits minus the cost.</summary>
    public Bedrag? BeloofdSaldoDirect => BeloofdDirect - Investering;

    /// <summary>All that was promised minus the cost.</summary>
    public Bedrag? BeloofdSaldoInAl => BeloofdInAl - Investering;

    /// <summary>The measured saving on benefits minus the cost.</summary>
    public Bedrag? GemetenSaldoDirect => GemetenDirect - Investering;

    /// <summary>All that was measured minus the cost.</summary>
    public Bedrag? GemetenSaldoInAl => GemetenInAl - Investering;
}
