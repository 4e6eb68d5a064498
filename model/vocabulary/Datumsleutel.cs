namespace RsdAnalytics.Model;

/// <summary>
/// A day as the warehouse writes it: JJJJMMDD as one whole number. Comparing the numbers compares the days,
/// and both engines store and index it the same way.
/// </summary>
public static class Datumsleutel
{
    /// <summary>The key of a day.</summary>
    public static int Van(DateOnly dag) => (((dag.Year * 100) + dag.Month) * 100) + dag.Day;

    /// <summary>The day of a key.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no JJJJMMDD.</exception>
    public static DateOnly Naar(int sleutel) => new(sleutel / 10000, sleutel / 100 % 100, sleutel % 100);

    /// <summary>
    /// The key of the day a number of months later, clamped to the end of the month
    /// (31 August + 6 months = 28 or 29 February; rekenregels, "Notation").
    /// </summary>
    public static int PlusMaanden(DateOnly dag, int maanden) => Van(dag.AddMonths(maanden));
}
