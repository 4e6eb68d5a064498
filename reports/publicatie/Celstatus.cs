namespace RsdAnalytics.Reports.Publicatie;

/// <summary>What a reader gets to see of a number.</summary>
public enum Celstatus
{
    /// <summary>The number itself.</summary>
    Getoond,

    /// <summary>Only that it is small: the number lies within the publicatiedrempel.</summary>
    TeKlein,

    /// <summary>Nothing: with this number a small one could be computed.</summary>
    Meeverborgen,
}
