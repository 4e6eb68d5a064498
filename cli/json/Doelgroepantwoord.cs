using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd doelgroepen --json.</summary>
internal static class Doelgroepantwoord
{
    public static object Van(Peildatum peildatum, IEnumerable<Doelgroepuitkomst> uitkomsten) => new
    {
        jaar = peildatum.Jaar,
        peildatum = Dagtekst.Van(peildatum),
        doelgroepen = uitkomsten.Select(u => new
        {
            gemeente = u.Gemeente,
            beschut_geplaatst = u.BeschutGeplaatst,
            beschut_lopend = u.BeschutLopend,
            nug = u.Nug,
            nug_met_lks = u.NugMetLks,
            nug_zonder_lks = u.NugZonderLks,
        }),
    };
}
