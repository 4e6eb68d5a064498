using System.Globalization;
using RsdAnalytics.Model;

namespace RsdAnalytics.Reports.Speech;

/// <summary>Days and months in Dutch words: 31 december 2024, december 2024, dec.</summary>
public static class Datums
{
    private static readonly string[] Namen =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    private static readonly string[] Korte =
        ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>31 december 2024.</summary>
    public static string Dag(DateOnly dag) =>
        string.Create(CultureInfo.InvariantCulture, $"{dag.Day} {Namen[dag.Month - 1]} {dag.Year}");

    /// <summary>december 2024.</summary>
    public static string Maand(Maand maand) =>
        string.Create(CultureInfo.InvariantCulture, $"{Namen[maand.Nummer - 1]} {maand.Jaar}");

    /// <summary>dec 2024, for a table or a label.</summary>
    public static string MaandKort(Maand maand) =>
        string.Create(CultureInfo.InvariantCulture, $"{Korte[maand.Nummer - 1]} {maand.Jaar}");

    /// <summary>The three letters under an axis; the year stands below once.</summary>
    public static string Maandletters(int nummer) => Korte[nummer - 1];

    /// <summary>A year as four digits, without a point.</summary>
    public static string Jaar(int jaar) => jaar.ToString("0000", CultureInfo.InvariantCulture);
}
