using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd besparing --json: what was promised and what was measured, never added up; amounts in euros.</summary>
internal static class Besparingantwoord
{
    public static object Van(Besparingsuitkomst uitkomst) => new
    {
        opdracht = uitkomst.Opdracht.Code,
        beloofd = Tabel(uitkomst.Beloofd),
        gemeten = Tabel(uitkomst.Gemeten),
        maatschappelijk = uitkomst.Maatschappelijk.Select(m => new
        {
            post = m.Post.Post,
            naam = m.Post.Naam,
            per_persoon = m.Post.PerPersoon.Euro,
            beloofd_personen = m.Post.Personen,
            beloofd_per_jaar = m.Post.PerJaar.Euro,
            beloofd_geheel = m.Post.Geheel?.Euro,
            in_totaal = m.Post.InTotaal,
            gemeten_personen = m.GemetenPersonen,
            gemeten_per_jaar = m.GemetenPerJaar.Select(Jaar),
            gemeten_geheel = m.GemetenGeheel?.Euro,
            toelichting = m.Toelichting.Length > 0 ? m.Toelichting : null,
        }),
        kosten_baten = new
        {
            investering_per_jaar = uitkomst.Kostenbaten.InvesteringPerJaar?.Euro,
            jaren = uitkomst.Kostenbaten.Jaren.Select(Regel),
            geheel = Regel(uitkomst.Kostenbaten.Geheel),
            tot_nu = uitkomst.Kostenbaten.TotNu is { } nu ? Regel(nu) : null,
        },
    };

    private static object Tabel(Besparingstabel tabel) => new
    {
        cohorten = tabel.Cohorten.Select(c => new
        {
            jaar = c.Jaar,
            personen = c.Personen,
            basis = c.Basis,
            extra = c.Extra,
            bedragen = c.Bedragen.Select(Jaar),
            volledig = c.Volledig,
            opmerking = c.Opmerking.Length > 0 ? c.Opmerking : null,
        }),
        per_jaar = tabel.PerJaar.Select(Jaar),
        totaal = tabel.Totaal?.Euro,
        volledig = tabel.Volledig,
    };

    private static object Jaar(Jaarbedrag bedrag) => new { jaar = bedrag.Jaar, bedrag = bedrag.Bedrag.Euro };

    private static object Regel(Kostenbatenregel r) => new
    {
        van_jaar = r.VanJaar,
        tot_en_met_jaar = r.TotEnMetJaar,
        investering = r.Investering?.Euro,
        beloofd_direct = r.BeloofdDirect?.Euro,
        beloofd_maatschappelijk = r.BeloofdMaatschappelijk?.Euro,
        beloofd_in_al = r.BeloofdInAl?.Euro,
        beloofd_saldo_direct = r.BeloofdSaldoDirect?.Euro,
        beloofd_saldo_in_al = r.BeloofdSaldoInAl?.Euro,
        gemeten_direct = r.GemetenDirect?.Euro,
        gemeten_maatschappelijk = r.GemetenMaatschappelijk?.Euro,
        gemeten_in_al = r.GemetenInAl?.Euro,
        gemeten_saldo_direct = r.GemetenSaldoDirect?.Euro,
        gemeten_saldo_in_al = r.GemetenSaldoInAl?.Euro,
        volledig = r.Volledig,
    };
}
