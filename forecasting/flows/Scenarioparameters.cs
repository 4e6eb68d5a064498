namespace RsdAnalytics.Forecasting.Flows;

/// <summary>
/// What an extra placement does and what a case costs: reference data, not this project's to choose (rekenregels, "Besparing op de
/// uitkeringslasten"; bestuurlijke opdracht ch. 2 and 7: € 18.000, 75 % and 80 % for 2024–2026).
/// </summary>
/// <param name="UitkeringPerJaar">The benefit of one case for a year, in euros.</param>
/// <param name="VolledigeUitstroom">The share (0–1) of extra placements that leave benefit altogether.</param>
/// <param name="Duurzaam">The share (0–1) of those that stay away; the others return after half a year, when durability is measured.</param>
public sealed record Scenarioparameters(double UitkeringPerJaar, double VolledigeUitstroom, double Duurzaam);
