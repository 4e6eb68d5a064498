using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>Where a municipality stands with the vangnet of a year.</summary>
public enum Vangnetstatus
{
    /// <summary>There is no deficit.</summary>
    GeenTekort,

    /// <summary>The deficit does not rise above the threshold: it is borne entirely.</summary>
    OnderDrempel,

    /// <summary>Every condition is met.</summary>
    Recht,

    /// <summary>The amount follows from the rule, but a condition cannot be tested yet.</summary>
    Voorwaardelijk,

    /// <summary>A condition is not met: the deficit is borne entirely.</summary>
    GeenRecht,

    /// <summary>The rule of the year is not known where this deficit lies.</summary>
    Onbekend,
}

/// <summary>What the multi-year condition says.</summary>
public enum Toetsuitkomst
{
    /// <summary>The rule has no such condition.</summary>
    Geen,

    /// <summary>The condition is met.</summary>
    Voldaan,

    /// <summary>The condition is not met.</summary>
    NietVoldaan,

    /// <summary>Not all years that it looks at are known.</summary>
    NietTeToetsen,

    /// <summary>The condition itself is not known.</summary>
    Onbekend,
}

/// <summary>What one vangnet rule means for one municipality in one year.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Status">Where the municipality stands.</param>
/// <param name="Meerjarentoets">The multi-year condition.</param>
/// <param name="EigenRisico">The part of the deficit the municipality bears; null when not known.</param>
/// <param name="Uitkering">The vangnetuitkering, conditional where <paramref name="Status"/> says so; null when not known.</param>
/// <param name="Zekerheid">How certain the least certain part of the rule is that this outcome rests on.</param>
/// <param name="Toelichting">What a reader should know, in Dutch; empty when nothing.</param>
public sealed record Vangnetuitkomst(
    Vangnetregel Regel, Vangnetstatus Status, Toetsuitkomst Meerjarentoets, Bedrag? EigenRisico, Bedrag? Uitkering,
    Zekerheid Zekerheid, string Toelichting);

/// <summary>The expected open cases of a municipality at the end of a month: the forecast that a year in progress is extrapolated with.</summary>
/// <param name="Gemeente">The name of the municipality.</param>
/// <param name="Maand">The month.</param>
/// <param name="Dossiers">The expected open cases at its end.</param>
public sealed record Bestandsverwachting(string Gemeente, Maand Maand, double Dossiers);
