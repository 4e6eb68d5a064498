using System.Globalization;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Reports;

/// <summary>
/// The command line that stands in a report as what made it: all that decides the content, and not where it happens to be
/// written, so that the same figures give the same bytes everywhere and by whichever command.
/// </summary>
internal static class Opdrachttekst
{
    /// <summary>Of a report on a year.</summary>
    public static string Jaar(string opdracht, int jaar, Stand stand, string? peildatum = null, string? gemeente = null)
    {
        var tekst = string.Create(CultureInfo.InvariantCulture, $"rsd {opdracht} --jaar {jaar}");
        tekst += gemeente is null ? "" : $" --gemeente {(gemeente.Contains(' ', StringComparison.Ordinal) ? $"\"{gemeente}\"" : gemeente)}";
        tekst += peildatum is null ? "" : $" --peildatum {peildatum}";
        return tekst + Van(stand);
    }

    /// <summary>Of a report on a month.</summary>
    public static string Maand(string opdracht, Maand maand, Stand stand) => $"rsd {opdracht} --maand {maand}{Van(stand)}";

    /// <summary>Of an export of facts.</summary>
    public static string Feiten(Stand stand) => $"rsd exporteer --wat feiten --niet-voor-publicatie{Van(stand)}";

    private static string Van(Stand stand) =>
        stand == Stand.Nu ? "" : string.Create(CultureInfo.InvariantCulture, $" --stand-lading {stand.Lading}");
}
