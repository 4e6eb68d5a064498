namespace RsdAnalytics.Model.Reference;

/// <summary>The calendar years for which a row of reference data holds; both ends included, an absent end is open.</summary>
/// <param name="Van">The first year, or null: from the beginning.</param>
/// <param name="TotEnMet">The last year, or null: until further notice.</param>
public sealed record Jaarbereik(int? Van, int? TotEnMet)
{
    /// <summary>Whether the year lies in the range.</summary>
    public bool Bevat(int jaar) => !(jaar < Van) && !(jaar > TotEnMet);

    /// <summary>Whether some year lies in both ranges.</summary>
    public bool Overlapt(Jaarbereik ander)
    {
        ArgumentNullException.ThrowIfNull(ander);
        return !(ander.TotEnMet < Van) && !(TotEnMet < ander.Van);
    }
}
