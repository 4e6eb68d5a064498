namespace RsdAnalytics.Reports.Opendata;

/// <summary>How long a period is, by the way it is written: 2024, 2024-K1, 2024-03.</summary>
internal static class Periodesoort
{
    private static readonly string[] Soorten = ["maand", "kwartaal", "jaar"];

    /// <summary>The words there are for it.</summary>
    public static IReadOnlyList<string> Alle => Soorten;

    /// <summary>Shortest first.</summary>
    public static int Rang(string periode) => periode.Length == 4 ? 2 : periode.Contains('K', StringComparison.Ordinal) ? 1 : 0;

    /// <summary>In a word.</summary>
    public static string Woord(string periode) => Soorten[Rang(periode)];
}
