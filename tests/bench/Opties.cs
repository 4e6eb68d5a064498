using System.Globalization;

namespace RsdAnalytics.Bench;

/// <summary>The options of the command line: a name and its value.</summary>
internal sealed class Opties(string[] argumenten)
{
    /// <summary>The value of an option; null when it is not given.</summary>
    public string? Tekst(string naam)
    {
        var plaats = Array.IndexOf(argumenten, naam);
        return plaats >= 0 && plaats + 1 < argumenten.Length ? argumenten[plaats + 1] : null;
    }

    /// <summary>The value of an option that is a whole number.</summary>
    public int Getal(string naam, int anders) => Tekst(naam) is { } tekst ? int.Parse(tekst, CultureInfo.InvariantCulture) : anders;
}
