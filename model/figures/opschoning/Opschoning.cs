namespace RsdAnalytics.Model.Figures;

/// <summary>One recorded removal of persons' detail. Source: ontwerp, "The warehouse": the one exception to append-only.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Tot">Detail of months before this one was removed.</param>
/// <param name="UitgevoerdOp">When, UTC, ISO 8601.</param>
/// <param name="LaatsteLading">The last lading that the kept outcomes know of.</param>
/// <param name="Feiten">The lines removed.</param>
/// <param name="Personen">The pseudonyms of persons removed.</param>
public sealed record Opschoning(int Nummer, Maand Tot, string UitgevoerdOp, int LaatsteLading, int Feiten, int Personen)
{
    /// <summary>
    /// The last year whose figures reach into the removed months: growth compares with the year before, and a meetmoment lies
    /// up to half a year after what is measured.
    /// </summary>
    public int LaatsteJaar => Tot.Vorige.Jaar + 1;

    /// <summary>Whether a figure of the year can no longer be counted from records.</summary>
    public bool RaaktJaar(int jaar) => jaar <= LaatsteJaar;

    /// <summary>Whether the stock and flow of the month can no longer be counted: its own detail or that of the month before is gone.</summary>
    public bool RaaktMaand(Maand maand) => maand <= Tot;
}
