using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd bandbreedte --json: formatie in FTE, since the base and to apply.</summary>
internal static class Bandbreedteantwoord
{
    public static object Van(Bandbreedtetabel tabel, Bandbreedtevooruitblik vooruitblik) => new
    {
        jaar = tabel.Jaar,
        peildatum = Dagtekst.Van(tabel.Peildatum),
        basis = Dagtekst.Van(tabel.Basis),
        basis_uit_referentie = tabel.BasisUitReferentie,
        ingang_op = Dagtekst.Van(tabel.IngangOp),
        clusters = tabel.Regels.Select(r => new
        {
            cluster = r.Cluster,
            stap = r.Stap,
            fte_per_stap = r.FtePerStap,
            klanten_basis = r.KlantenBasis,
            klanten_vorig = r.KlantenVorig,
            klanten = r.Klanten,
            cumulatief = r.Cumulatief,
            cumulatief_vorig = r.CumulatiefVorig,
            wijziging = r.Wijziging,
        }),
        cumulatief = tabel.Cumulatief,
        wijziging = tabel.Wijziging,
        toelichting = tabel.Toelichting.Length > 0 ? tabel.Toelichting : null,
        verwachting = Verwachting(vooruitblik),
    };

    private static object Verwachting(Bandbreedtevooruitblik v) => new
    {
        peildatum = Dagtekst.Van(v.Peildatum),
        ingang_op = Dagtekst.Van(v.IngangOp),
        oorsprong = v.Oorsprong?.ToString(),
        dossiers = v.Dossiers is { } d ? new { punt = d.Punt, onder80 = d.Onder, boven80 = d.Boven } : null,
        clusters = v.Regels.Select(r => new
        {
            cluster = r.Cluster,
            klanten = r.Klanten.Punt,
            klanten_onder80 = r.Klanten.Onder,
            klanten_boven80 = r.Klanten.Boven,
            wijziging = r.Wijziging,
            wijziging_onder80 = r.WijzigingOnder,
            wijziging_boven80 = r.WijzigingBoven,
        }),
        wijziging = v.Regels.Count > 0 ? v.Regels.Sum(r => r.Wijziging) : (decimal?)null,
        wijziging_onder80 = v.Regels.Count > 0 ? v.Regels.Sum(r => r.WijzigingOnder) : (decimal?)null,
        wijziging_boven80 = v.Regels.Count > 0 ? v.Regels.Sum(r => r.WijzigingBoven) : (decimal?)null,
        gerealiseerd = v.Gerealiseerd,
        reden = v.Reden.Length > 0 ? v.Reden : null,
    };
}
