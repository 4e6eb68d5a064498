namespace RsdAnalytics.Reports.Speech;

/// <summary>Building stones of sentences at reading level B1.</summary>
public static class Zinnen
{
    /// <summary>a, b en c.</summary>
    public static string Opsomming(IReadOnlyList<string> delen) => delen.Count switch
    {
        0 => "",
        1 => delen[0],
        _ => string.Join(", ", delen.Take(delen.Count - 1)) + " en " + delen[^1],
    };

    /// <summary>The first letter as a capital; for the start of a sentence.</summary>
    public static string Hoofdletter(string tekst) =>
        tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];

    /// <summary>The first letter small; for a name or a definition that goes on within a sentence.</summary>
    public static string KleineLetter(string tekst) =>
        tekst.Length == 0 ? tekst : char.ToLowerInvariant(tekst[0]) + tekst[1..];

    /// <summary>One or more: "1 dossier", "2 dossiers".</summary>
    public static string Aantal(double aantal, string enkelvoud, string meervoud)
    {
        var tekst = Getallen.Getal(aantal);
        return tekst + " " + (tekst == "1" ? enkelvoud : meervoud);
    }

    /// <summary>
    /// A chance as tenths, because people read "7 op 10" better than 71,3 %: "ongeveer 7 op 10".
    /// Rejects what is no chance.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value does not lie in [0, 1].</exception>
    public static string Kans(double kans)
    {
        if (!(kans is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(kans), kans, "Een kans ligt tussen 0 en 1.");
        }

        var tienden = (int)Math.Round((decimal)kans * 10m, MidpointRounding.AwayFromZero);
        return tienden switch
        {
            0 => "kleiner dan 1 op 10",
            10 => "groter dan 9 op 10",
            _ => "ongeveer " + Getallen.Getal((double)tienden) + " op 10",
        };
    }

    /// <summary>The 80 % interval in words: "met een kans van 8 op 10 tussen 1.470 en 1.540 dossiers". Bounds are rounded outwards to the step.</summary>
    public static string Tussen(double onder, double boven, string eenheid, double stap = 10)
    {
        var laag = Math.Floor(onder / stap) * stap;
        var hoog = Math.Ceiling(boven / stap) * stap;
        return "met een kans van 8 op 10 tussen " + Getallen.Getal(laag) + " en " + Getallen.Getal(hoog) + " " + eenheid;
    }
}
