using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting.Flows;

/// <summary>One month of the what-if beside the baseline. Cases and flows are unrounded; euros are of that month.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Basis">Cases at the end of the month when nothing changes.</param>
/// <param name="Scenario">Cases at the end of the month in the scenario.</param>
/// <param name="Instroom">Cases that come in, in the scenario, those that return included.</param>
/// <param name="Uitstroom">Cases that go out, in the scenario, extra placements included.</param>
/// <param name="Lasten">
/// What the scenario costs more (above zero) or less (below zero) in benefit than the baseline, in euros, over the mean of the cases at
/// the beginning and the end of the month.
/// </param>
public sealed record Stroommaand(Maand Maand, double Basis, double Scenario, double Instroom, double Uitstroom, double Lasten)
{
    /// <summary>Cases in the scenario above the baseline.</summary>
    public double Verschil => Scenario - Basis;
}
