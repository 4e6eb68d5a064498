using System.Globalization;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Document;

/// <summary>The origin of a report as lines a person reads; the same on the page and in the workbook.</summary>
internal static class Kenmerkregels
{
    /// <summary>Name and value of each line.</summary>
    public static IEnumerable<(string Naam, string Waarde)> Van(Kenmerken kenmerken)
    {
        if (kenmerken.Peildatum is { } dag)
        {
            yield return ("Peildatum", Datums.Dag(dag));
        }

        if (kenmerken.Lading is { } lading)
        {
            yield return ("Lading", lading.ToString(CultureInfo.InvariantCulture));
        }

        if (kenmerken.Definitieversie.Length > 0)
        {
            yield return ("Definities", kenmerken.Definitieversie);
        }

        if (kenmerken.Opdrachtregel.Length > 0)
        {
            yield return ("Gemaakt met", kenmerken.Opdrachtregel);
        }
    }

    /// <summary>All lines in one, for the head of a sheet.</summary>
    public static string Regel(Kenmerken kenmerken) =>
        string.Join(" · ", Van(kenmerken).Select(regel => regel.Naam + ": " + regel.Waarde));
}
