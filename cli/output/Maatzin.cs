namespace RsdAnalytics.Cli.Output;

/// <summary>What MASE is on a series, in words: what the error is divided by, and what to compare it with.</summary>
internal static class Maatzin
{
    /// <summary>On a series of two years or more.</summary>
    public const string OverEenJaar =
        "MASE: de gemiddelde fout, gedeeld door het gemiddelde verschil met een jaar eerder over de hele reeks; lager is beter. "
        + "Vorig jaar herhalen is het model seizoensnaief: ook dat komt zelden precies op 1.";

    /// <summary>On a shorter series, which has no year before.</summary>
    public const string OverEenMaand =
        "MASE: de gemiddelde fout, gedeeld door het gemiddelde verschil met de maand ervoor over de hele reeks (korter dan twee jaar); lager is beter.";

    /// <summary>On many series of any length.</summary>
    public const string Gemengd =
        "MASE: de gemiddelde fout, gedeeld door het gemiddelde verschil met een jaar eerder over de hele reeks (korter dan twee jaar: met de maand ervoor); lager is beter. "
        + "Vorig jaar herhalen is het model seizoensnaief: ook dat komt zelden precies op 1.";
}
