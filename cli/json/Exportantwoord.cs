using RsdAnalytics.Model;
using RsdAnalytics.Reports.Opendata;

namespace RsdAnalytics.Cli.Json;

/// <summary>
/// The answer of rsd exporteer --json: what was written and whether it may be published; per file its rows and how many of them do not show their number.
/// Jaar and peildatum are null for facts, verborgen is null where nothing is hidden.
/// </summary>
internal static class Exportantwoord
{
    public static object Van(
        IReadOnlyList<string> wat, string map, int? jaar, Peildatum? peildatum, bool publicatie, bool synthetisch, IReadOnlyList<Uitvoerbestand> bestanden) => new
        {
            wat,
            jaar,
            peildatum = peildatum is { } dag ? Dagtekst.Van(dag) : null,
            voor_publicatie = publicatie,
            synthetisch,
            map,
            bestanden = bestanden.Select(b => new { bestand = b.Bestand, rijen = b.Rijen, verborgen = b.Verborgen }),
        };
}
