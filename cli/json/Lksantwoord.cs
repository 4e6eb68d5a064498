using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd lks --json.</summary>
internal static class Lksantwoord
{
    public static object Van(Peildatum peildatum, IEnumerable<Lksuitkomst> uitkomsten) => new
    {
        jaar = peildatum.Jaar,
        peildatum = Dagtekst.Van(peildatum),
        loonkostensubsidies = uitkomsten.Select(u => new
        {
            gemeente = u.Gemeente,
            lopend = Telling(u.Lopend),
            begonnen = Telling(u.Begonnen),
            beeindigd = Telling(u.Beeindigd),
            vervolg = u.Vervolg is { } v
                ? new { termijn_maanden = v.Termijn, zonder_vervolg = v.ZonderVervolg, gemeten = v.Gemeten, aandeel = v.Aandeel, niet_meetbaar = v.NietMeetbaar }
                : null,
        }),
    };

    private static object? Telling(Lkstelling? telling) => telling is { } t ? new { aantal = t.Aantal, personen = t.Personen } : null;
}
