namespace RsdAnalytics.Model.Figures;

/// <summary>On which peildata of a year a record counts.</summary>
public enum Telwijze
{
    /// <summary>On every one: what is given once over the whole year.</summary>
    Altijd,

    /// <summary>From the day on which it happened.</summary>
    VanafDag,

    /// <summary>From the end of the month whose stand it is.</summary>
    VanafMaand,

    /// <summary>Where the stand of its month is the last one that counts; the stand of before the year always.</summary>
    InMaand,
}
