using System.Globalization;

namespace RsdAnalytics.Model.Figures;

/// <summary>Days and months as a Dutch reader writes them, for messages and footnotes.</summary>
internal static class Getaltekst
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>31 december 2024.</summary>
    public static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", Nederlands);

    /// <summary>december 2024.</summary>
    public static string Naam(Maand maand) => maand.EersteDag.ToString("MMMM yyyy", Nederlands);

    /// <summary>1.400.000.</summary>
    public static string Heel(long getal) => getal.ToString("N0", Nederlands);
}
