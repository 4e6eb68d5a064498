using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Own;

namespace RsdAnalytics.Cli.Forecasts;

/// <summary>The user's own file of series, as --reeks names it.</summary>
internal static class Reeksbron
{
    /// <summary>The series; may be gone through more than once, each time from the file.</summary>
    /// <exception cref="OpdrachtFout">There is no such file.</exception>
    /// <exception cref="ReeksbestandFout">A row of it is wrong.</exception>
    public static IEnumerable<Reeks> Lees(string bestand) => File.Exists(bestand)
        ? Reeksbestand.Lees(bestand)
        : throw new OpdrachtFout($"Het bestand '{bestand}' bestaat niet. Geef met --reeks een CSV-bestand met de kolommen reeks;maand;waarde.");
}
