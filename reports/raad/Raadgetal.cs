using RsdAnalytics.Reports.Publicatie;

namespace RsdAnalytics.Reports.Raad;

/// <summary>A number as the raad gets it: with its value only when that is shown.</summary>
/// <param name="Status">How it is shown; null when there is no such number.</param>
/// <param name="Waarde">The number; null unless it is shown.</param>
public readonly record struct Raadgetal(Celstatus? Status, double? Waarde)
{
    /// <summary>There is no such number.</summary>
    public static Raadgetal Geen => new(null, null);

    /// <summary>Whether there is a number that is not shown.</summary>
    public bool Verborgen => Status is Celstatus.TeKlein or Celstatus.Meeverborgen;
}
