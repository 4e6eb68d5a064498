using System.Globalization;
using RsdAnalytics.Model;

namespace RsdAnalytics.Cli.Json;

/// <summary>Days and months as answers for machines write them.</summary>
internal static class Dagtekst
{
    public static string Van(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Van(Peildatum peildatum) => Van(peildatum.Dag);
}
