using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Flows;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Forecasts;

/// <summary>A scenario beside the baseline, for Totaal.</summary>
/// <param name="Scenario">The changes.</param>
/// <param name="Parameters">What an extra placement does and what a case costs.</param>
/// <param name="Maanden">Every month of the horizon.</param>
/// <param name="Peildata">The staff at every peildatum of the bandbreedte within the horizon.</param>
/// <param name="Toelichting">What the staff is measured against, or why there is none; Dutch.</param>
internal sealed record Watalsuitkomst(
    Scenario Scenario, Scenarioparameters Parameters, IReadOnlyList<Watalsmaand> Maanden,
    IReadOnlyList<Watalspeildatum> Peildata, string Toelichting)
{
    /// <summary>Per calendar year the benefit above the baseline, in euros, and how many of its months lie within the horizon.</summary>
    public IReadOnlyList<(int Jaar, int Maanden, double Lasten)> Jaren =>
        [.. Maanden.GroupBy(m => m.Maand.Jaar).Select(g => (g.Key, g.Count(), g.Sum(m => m.Stroom.Lasten)))];
}

/// <summary>One month of a scenario.</summary>
/// <param name="Stroom">The month according to the flows alone: baseline, scenario and their difference.</param>
/// <param name="Prognose">The forecast of the month without the scenario.</param>
internal sealed record Watalsmaand(Stroommaand Stroom, Prognosepunt Prognose)
{
    /// <summary>The month.</summary>
    public Maand Maand => Stroom.Maand;

    /// <summary>The forecast with the difference laid on it, bounds included; nothing below zero.</summary>
    public Prognosepunt Scenario => new(
        Maand, Op(Prognose.Punt), Op(Prognose.Onder80), Op(Prognose.Boven80), Op(Prognose.Onder95), Op(Prognose.Boven95));

    private double Op(double waarde) => Math.Max(0, waarde + Stroom.Verschil);
}

/// <summary>The staff that belongs to one peildatum of the bandbreedte, without and with the scenario.</summary>
/// <param name="Peildatum">The day the clients are counted on.</param>
/// <param name="IngangOp">The day from which the change applies.</param>
/// <param name="Basis">Per cluster, without the scenario.</param>
/// <param name="Scenario">Per cluster, with the scenario; the same clusters in the same order.</param>
internal sealed record Watalspeildatum(
    DateOnly Peildatum, DateOnly IngangOp, IReadOnlyList<Bandbreedteverwachting> Basis, IReadOnlyList<Bandbreedteverwachting> Scenario)
{
    /// <summary>The FTE against the last known peildatum, without the scenario.</summary>
    public decimal FteBasis => Basis.Sum(cluster => cluster.Wijziging);

    /// <summary>The FTE against the last known peildatum, with the scenario.</summary>
    public decimal FteScenario => Scenario.Sum(cluster => cluster.Wijziging);
}
