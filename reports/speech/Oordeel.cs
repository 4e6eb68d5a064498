namespace RsdAnalytics.Reports.Speech;

/// <summary>What can be said of a result against what was agreed.</summary>
public enum Oordeel
{
    /// <summary>There is no norm for this figure: nothing is judged.</summary>
    GeenAfspraak,

    /// <summary>There is a norm, but no value yet, or the year is not over.</summary>
    NogNietTeZeggen,

    /// <summary>The norm is met.</summary>
    Gehaald,

    /// <summary>The norm is missed by a little; how little is in <see cref="Oordelen.NetNietUitleg"/>.</summary>
    NetNietGehaald,

    /// <summary>The norm is missed.</summary>
    NietGehaald,
}
