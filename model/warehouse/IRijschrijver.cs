namespace RsdAnalytics.Model.Warehouse;

/// <summary>
/// Appends the rows of one table. Facts of this warehouse are whole numbers only (keys, days, cents, flags), so a row
/// is a span of numbers: no boxing, and the same for both engines.
/// </summary>
public interface IRijschrijver : IDisposable
{
    /// <summary>The number that stands for "no value"; no fact can have it.</summary>
    const long Leeg = long.MinValue;

    /// <summary>Appends one row: one number per column, <see cref="Leeg"/> for none.</summary>
    void Schrijf(ReadOnlySpan<long> rij);

    /// <summary>
    /// Makes sure that what was written is with the engine: before rows that point at it are written, or it is read. What is left
    /// goes when the transaction is confirmed.
    /// </summary>
    void Voltooi();
}
