using System.Globalization;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The BUIG budget beside net spending per municipality, with own risk and vangnetuitkering by the rules of that year.
/// Source: opdracht 2024–2026, ch. 7 ("Nuancering opbrengsten"); rekenregels, "BUIG and vangnet".
/// </summary>
public sealed class Buigberekening(IWarehouse warehouse, Referentiegegevens referentie)
{
    private const int MaandenPerJaar = 12;
    private const string Samen = "Eigen risico en vangnetuitkering gelden per gemeente; voor de gemeenten samen bestaan ze niet.";

    /// <summary>The year for every municipality in the order of the reference data, then Totaal.</summary>
    /// <param name="jaar">The budget year.</param>
    /// <param name="stand">The state of the warehouse.</param>
    /// <param name="verwachting">The caseload forecast for the months of the year that are not loaded; null extrapolates nothing.</param>
    /// <param name="bekendOp">The day on which a budget must have been known; null for everything known now.</param>
    public IReadOnlyList<BuigUitkomst> Bereken(
        int jaar, Stand stand, IReadOnlyList<Bestandsverwachting>? verwachting = null, DateOnly? bekendOp = null)
    {
        var lezing = new Buiglezing(warehouse, stand);
        BuigUitkomst[] gemeenten = [.. referentie.Gemeenten.Select(g => Gemeentejaar(g, jaar, lezing, verwachting ?? [], bekendOp))];
        return [.. gemeenten, Totaal(jaar, gemeenten)];
    }

    private BuigUitkomst Gemeentejaar(
        Gemeente gemeente, int jaar, Buiglezing lezing, IReadOnlyList<Bestandsverwachting> verwachting, DateOnly? bekendOp)
    {
        var budget = referentie.Budget(gemeente, jaar, bekendOp);
        var maanden = lezing.Jaar(gemeente, jaar);
        var ontbreekt = Maand.Reeks(new Maand(jaar, 1), new Maand(jaar, MaandenPerJaar)).Except(maanden.Select(m => m.Maand)).ToList();
        var straks = verwachting.Where(v => v.Gemeente == gemeente.Naam && ontbreekt.Contains(v.Maand)).OrderBy(v => v.Maand).ToList();
        var erbij = straks.Count == ontbreekt.Count && ontbreekt.Count > 0
            ? BuigRegels.Verwacht(maanden, [.. straks.Select(v => v.Dossiers)])
            : null;
        var uitgaven = BuigRegels.Som(maanden) + (erbij ?? default);
        var compleet = ontbreekt.Count == 0 || erbij is not null;
        Bedrag? resultaat = compleet && budget is not null ? budget.Bedrag - uitgaven.Netto : null;
        var voorlopig = Voorlopig(budget, erbij is not null);
        return new BuigUitkomst(
            gemeente.Naam, jaar, budget?.Bedrag, budget?.Status, budget?.BekendgemaaktOp, budget?.Bron ?? "", uitgaven, maanden.Count,
            erbij is null ? [] : ontbreekt, referentie.Parameter(Rekenparameters.LksVertraging, jaar) is not null, resultaat,
            resultaat is { } r ? Vangnet(gemeente, jaar, budget!.Bedrag, r, voorlopig, lezing, bekendOp) : [],
            Toelichtingen(jaar, budget, maanden.Count, erbij is not null))
        {
            BudgetSynthetisch = budget is { Synthetisch: true },
        };
    }

    private IReadOnlyList<Vangnetuitkomst> Vangnet(
        Gemeente gemeente, int jaar, Bedrag budget, Bedrag resultaat, string voorlopig, Buiglezing lezing, DateOnly? bekendOp)
    {
        if (budget.Centen <= 0)
        {
            return [];
        }

        (Bedrag, Bedrag)? Bekend(int ander) => ander == jaar ? (resultaat, budget) : VolledigJaar(gemeente, ander, lezing, bekendOp);
        return
        [
            .. referentie.Vangnetregels.Where(r => r.Jaar == jaar).OrderBy(r => r.Variant).Select(regel => VangnetRegels.Uitkomst(
                regel, budget, resultaat, voorlopig, VangnetRegels.Toets(regel.Toets, Bekend), referentie.Verklaring(gemeente, jaar))),
        ];
    }

    private (Bedrag Resultaat, Bedrag Budget)? VolledigJaar(Gemeente gemeente, int jaar, Buiglezing lezing, DateOnly? bekendOp)
    {
        var maanden = lezing.Jaar(gemeente, jaar);
        return maanden.Count == MaandenPerJaar && referentie.Budget(gemeente, jaar, bekendOp) is { Bedrag.Centen: > 0 } budget
            ? (budget.Bedrag - BuigRegels.Som(maanden).Netto, budget.Bedrag)
            : null;
    }

    private static BuigUitkomst Totaal(int jaar, BuigUitkomst[] gemeenten)
    {
        var metBudget = gemeenten.Where(g => g.Budget is not null).ToList();
        var volledig = metBudget.Count == gemeenten.Length && gemeenten.Length > 0;
        var synthetisch = metBudget.Exists(g => g.BudgetSynthetisch);
        return new BuigUitkomst(
            Gemeente.Totaal, jaar, volledig ? Som(gemeenten, g => g.Budget) : null, volledig ? gemeenten.Min(g => g.Status) : null, null,
            string.Join("; ", metBudget.Select(g => g.Bron).Distinct()),
            gemeenten.Aggregate(default(Uitgaven), (som, g) => som + g.Uitgaven), gemeenten.Select(g => g.GeladenMaanden).DefaultIfEmpty().Max(),
            [.. gemeenten.SelectMany(g => g.Verwacht).Distinct().Order()], gemeenten.Any(g => g.LksApart), Som(gemeenten, g => g.Resultaat), [],
            synthetisch ? [Samen, BuigUitkomst.SynthetischTekst] : [Samen])
        {
            BudgetSynthetisch = synthetisch,
        };
    }

    private static Bedrag? Som(BuigUitkomst[] gemeenten, Func<BuigUitkomst, Bedrag?> deel) =>
        gemeenten.Aggregate((Bedrag?)default(Bedrag), (som, g) => som + deel(g));

    private static string Voorlopig(BuigBudget? budget, bool verwacht) => string.Join(" ", new[]
    {
        budget is { Status: not Budgetstatus.Definitief } ? "Het budget is nog niet definitief." : "",
        verwacht ? "Een deel van de lasten is een verwachting." : "",
    }.Where(t => t.Length > 0));

    private List<string> Toelichtingen(int jaar, BuigBudget? budget, int geladen, bool verwacht)
    {
        var teksten = new List<string>();
        if (budget is null)
        {
            teksten.Add(string.Create(CultureInfo.InvariantCulture, $"Voor {jaar} staat geen budget in buig_budget.csv."));
        }

        if (budget is { Synthetisch: true })
        {
            teksten.Add(BuigUitkomst.SynthetischTekst);
        }

        if (verwacht)
        {
            teksten.Add($"De lasten van {MaandenPerJaar - geladen} van de {MaandenPerJaar} maanden zijn een verwachting: de kosten per dossier tot nu toe maal het verwachte aantal dossiers.");
        }
        else if (geladen < MaandenPerJaar)
        {
            teksten.Add($"Het jaar is niet volledig: {geladen} van de {MaandenPerJaar} maanden zijn geladen. Daarom is er nog geen resultaat.");
        }

        if (referentie.Parameter(Rekenparameters.LksVertraging, jaar) is { } vertraging)
        {
            teksten.Add(string.Create(CultureInfo.InvariantCulture, $"De lasten voor loonkostensubsidie van {jaar} komen terug in het budget van {jaar + (int)vertraging}."));
        }

        if (referentie.Vangnetregels.All(r => r.Jaar != jaar))
        {
            teksten.Add(string.Create(CultureInfo.InvariantCulture, $"Van het vangnet in {jaar} zijn geen regels bekend."));
        }

        return teksten;
    }
}
