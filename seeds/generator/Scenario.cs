namespace RsdAnalytics.Seeds.Generator;

/// <summary>The course that the simulated caseload takes; all scenarios are the same until they part.</summary>
public enum Scenario
{
    /// <summary>The published course: opdracht 2021–2023, then the septembercirculaire (opdracht 2024–2026, "Ons streven").</summary>
    Basis,

    /// <summary>From January 2024 the caseload shrinks by about 3 % a year.</summary>
    Krimp,

    /// <summary>From January 2024 the caseload grows by about 4 % a year.</summary>
    Groei,

    /// <summary>The published course with a jump of about 6 % within four months, later partly undone.</summary>
    Schok,
}
