using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting;

/// <summary>One month of a forecast with its intervals, in the unit of the series; nothing lies below zero.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Punt">The forecast.</param>
/// <param name="Onder80">Lower bound of the 80 % interval: one in ten ends below it.</param>
/// <param name="Boven80">Upper bound of the 80 % interval.</param>
/// <param name="Onder95">Lower bound of the 95 % interval: one in forty ends below it.</param>
/// <param name="Boven95">Upper bound of the 95 % interval.</param>
public sealed record Prognosepunt(
    Maand Maand, double Punt, double Onder80, double Boven80, double Onder95, double Boven95)
{
    // What rounding does to a value on its way through roots and back; far below anything that is counted.
    private const double Afronding = 1e-9;

    /// <summary>Whether the 80 % interval holds a value, its bounds included.</summary>
    public bool Houdt80(double waarde) => Binnen(waarde, Onder80, Boven80);

    /// <summary>Whether the 95 % interval holds a value, its bounds included.</summary>
    public bool Houdt95(double waarde) => Binnen(waarde, Onder95, Boven95);

    /// <summary>Whether a value lies between two bounds or on one: a band without width holds the value it stands at.</summary>
    internal static bool Binnen(double waarde, double onder, double boven)
    {
        var speling = Afronding * Math.Max(Math.Abs(onder), Math.Abs(boven));
        return waarde >= onder - speling && waarde <= boven + speling;
    }
}
