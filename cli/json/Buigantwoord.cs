using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd buig --json: amounts in euros, the deficit as a fraction of the budget.</summary>
internal static class Buigantwoord
{
    public static object Van(int jaar, IEnumerable<BuigUitkomst> uitkomsten) => new
    {
        jaar,
        gemeenten = uitkomsten.Select(u => new
        {
            gemeente = u.Gemeente,
            budget = u.Budget?.Euro,
            budget_status = u.Status is { } status ? Buigwoorden.Status(status) : null,
            budget_synthetisch = u.BudgetSynthetisch,
            budget_bron = u.Bron.Length > 0 ? u.Bron : null,
            bekendgemaakt_op = u.BekendgemaaktOp is { } dag ? Dagtekst.Van(dag) : null,
            lasten = u.Uitgaven.Lasten.Euro,
            ontvangsten = u.Uitgaven.Ontvangsten.Euro,
            lks_lasten = u.Uitgaven.LksLasten.Euro,
            lks_apart = u.LksApart,
            netto = u.Uitgaven.Netto.Euro,
            geladen_maanden = u.GeladenMaanden,
            verwachte_maanden = u.Verwacht.Select(m => m.ToString()),
            resultaat = u.Resultaat?.Euro,
            tekort = u.Tekort,
            vangnet = u.Vangnet.Select(v => new
            {
                variant = v.Regel.Variant == Vangnetvariant.Regulier ? "regulier" : "verruimd",
                drempel = v.Regel.Drempel.Waarde,
                bovengrens = v.Regel.Bovengrens.Waarde,
                vergoed_tussen = v.Regel.VergoedTussen.Waarde,
                status = Buigwoorden.Status(v.Status),
                meerjarentoets = Buigwoorden.Toets(v.Meerjarentoets),
                eigen_risico = v.EigenRisico?.Euro,
                uitkering = v.Uitkering?.Euro,
                zekerheid = Buigwoorden.Zekerheid(v.Zekerheid),
                toelichting = v.Toelichting.Length > 0 ? v.Toelichting : null,
            }),
            toelichtingen = u.Toelichtingen,
        }),
    };
}
