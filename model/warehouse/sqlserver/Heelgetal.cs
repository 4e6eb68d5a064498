using System.Globalization;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>
/// Whole numbers of any width as one type. SQLite has only 64 bits; SQL Server gives 32 for a count and 64 for a sum of amounts, and
/// what reads them must not depend on that.
/// </summary>
internal static class Heelgetal
{
    /// <summary>Whether a type of the engine is a whole number here. The schema has no fractions, so a decimal is a whole number that the engine made wide.</summary>
    public static bool Is(Type soort) =>
        soort == typeof(int) || soort == typeof(long) || soort == typeof(short) || soort == typeof(byte) || soort == typeof(bool) || soort == typeof(decimal);

    /// <summary>The value with whole numbers made 64 bits wide, and everything else as it is.</summary>
    /// <exception cref="OverflowException">A decimal with a fraction or too large.</exception>
    public static object Wijd(object waarde) => Is(waarde.GetType()) ? Van(waarde) : waarde;

    /// <summary>A whole number of any width.</summary>
    public static long Van(object waarde) => waarde switch
    {
        long breed => breed,
        int gewoon => gewoon,
        decimal getal when getal == decimal.Truncate(getal) => (long)getal,
        decimal => throw new OverflowException("A fraction where the schema has whole numbers only."),
        _ => Convert.ToInt64(waarde, CultureInfo.InvariantCulture),
    };
}
