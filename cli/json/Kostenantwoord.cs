using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd kosten --json: unrounded, with the whole euros that are shown beside it.</summary>
internal static class Kostenantwoord
{
    public static object Van(Kostenverdeling verdeling) => new
    {
        bedrag = verdeling.Bedrag.Euro,
        sleutel = Sleutel(verdeling.Sleutel),
        delen = verdeling.Delen.Select(d => new { gemeente = d.Gemeente, bedrag = d.Euro, hele_euro = d.HeleEuro }),
        afrondingsverschil = verdeling.Afrondingsverschil,
    };

    public static object Van(IEnumerable<Businesscaseverdeling> jaren) => new
    {
        jaren = jaren.Select(j => new
        {
            jaar = j.Jaar,
            sleutel = Sleutel(j.Sleutel),
            regels = j.Regels.Select(r => new
            {
                gemeente = r.Gemeente,
                kosten = r.Kosten.Euro,
                besparing = r.Besparing.Euro,
                resultaat = r.Resultaat.Euro,
                kosten_hele_euro = r.Kosten.HeleEuro,
                besparing_hele_euro = r.Besparing.HeleEuro,
                resultaat_hele_euro = r.Resultaat.HeleEuro,
            }),
        }),
    };

    private static object Sleutel(Verdeelsleutel sleutel) => new
    {
        peildatum = Dagtekst.Van(sleutel.Peildatum),
        inwoners_peildatum = Dagtekst.Van(sleutel.InwonersPeildatum),
        dossiers_herkomst = sleutel.DossierHerkomst,
        regels = sleutel.Regels.Select(r => new
        {
            gemeente = r.Gemeente.Naam,
            inwoners = r.Inwoners,
            dossiers = r.Dossiers,
            aandeel_inwoners = r.AandeelInwoners,
            aandeel_dossiers = r.AandeelDossiers,
            aandeel = r.Aandeel,
        }),
    };
}
