using System.Globalization;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Numbers of series of any size: as many decimals as their size asks for, and powers of ten where digits would say nothing.</summary>
internal static class Reekswaarden
{
    private const double Grootste = 1e15;

    /// <summary>A value: 0,62 · 62,1 · 6.210.</summary>
    public static string Getal(double waarde) => Getal(waarde, Decimalen(waarde));

    /// <summary>A value with so many decimals.</summary>
    public static string Getal(double waarde, int decimalen) =>
        Math.Abs(waarde) < Grootste ? Getallen.Getal(waarde, decimalen) : Macht(waarde);

    /// <summary>A difference with its sign.</summary>
    public static string Verschil(double waarde) =>
        Math.Abs(waarde) < Grootste ? Getallen.Verschil(waarde, Decimalen(waarde)) : Macht(waarde);

    private static int Decimalen(double waarde) => Math.Abs(waarde) switch
    {
        < 10 => 2,
        < 100 => 1,
        _ => 0,
    };

    private static string Macht(double waarde) =>
        waarde.ToString("0.###E+0", CultureInfo.InvariantCulture).Replace('.', ',').Replace("-", Getallen.Min, StringComparison.Ordinal);
}
