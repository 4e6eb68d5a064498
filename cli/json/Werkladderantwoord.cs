using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd werkladder --json: in the matrix van is null for a new case and naar for one that is gone.</summary>
internal static class Werkladderantwoord
{
    public static object Van(Werkladderbeeld beeld) => new
    {
        jaar = beeld.Peildatum.Jaar,
        peildatum = Dagtekst.Van(beeld.Peildatum),
        beweging = beeld.Bewegingen.Select(b => new
        {
            gemeente = b.Gemeente,
            begin = b.Begin.ToString(),
            eind = b.Eind.ToString(),
            omhoog = b.Omhoog,
            gelijk = b.Gelijk,
            omlaag = b.Omlaag,
            uit = b.Uit,
            nieuw = b.Nieuw,
            overgangen = b.Overgangen.Select(o => new { van = o.Van, naar = o.Naar, aantal = o.Aantal }),
        }),
        duur = beeld.Duur.Select(d => new { gemeente = d.Gemeente, trede = d.Trede, lopend = Duur(d.Lopend), afgerond = Duur(d.Afgerond) }),
        instroom = beeld.Instroom.Select(i => new
        {
            gemeente = i.Gemeente,
            jaar = i.Jaar,
            instroom = i.Instroom,
            heel_jaar = i.HeelJaar,
            metingen = i.Metingen.Select(m => new
            {
                maanden = m.Maanden,
                nog_open = m.NogOpen,
                meetbaar = m.Meetbaar,
                aandeel = m.Aandeel,
                niet_meetbaar = m.NietMeetbaar,
            }),
        }),
    };

    private static object Duur(Duurverdeling d) => new { aantal = d.Aantal, mediaan = d.Mediaan, gemiddelde = d.Gemiddelde, begrensd = d.Begrensd };
}
