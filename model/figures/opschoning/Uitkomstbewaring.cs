using Dapper;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>Keeps outcomes in the warehouse before the records behind them go: counts only, nothing of a person.</summary>
internal sealed class Uitkomstbewaring(IWarehouse warehouse, Referentiegegevens referentie)
{
    /// <summary>Keeps the years and the rows of the stock-flow table that are not kept yet.</summary>
    public void Bewaar(int opschoning, IEnumerable<int> jaren, IEnumerable<Stroomregel> stand, IReadOnlyList<Maand> geladen)
    {
        var bekend = warehouse.Verbinding.Query<int>("select distinct jaar from opschoning_kpi").ToHashSet();
        foreach (var jaar in jaren.Where(jaar => !bekend.Contains(jaar)))
        {
            BewaarJaar(opschoning, Peildatum.Standaard(jaar, geladen[^1]), geladen);
        }

        var maanden = warehouse.Verbinding.Query<int>("select distinct maand from opschoning_stand").ToHashSet();
        var gebieden = referentie.Gemeenten.ToDictionary(g => g.Naam, g => g.Id);
        warehouse.Verbinding.Execute(
            """
            insert into opschoning_stand (
                opschoning_id, maand, gebied_id, begin_stand, instroom, nagekomen_instroom, uitstroom, nagekomen_uitstroom, verdwenen,
                overgang_in, overgang_uit, eind_stand)
            values (@opschoning, @maand, @gebied, @begin, @instroom, @nagekomenIn, @uitstroom, @nagekomenUit, @verdwenen, @in, @uit, @eind)
            """,
            stand.Where(r => !maanden.Contains(r.Maand.Sleutel)).Select(r => new
            {
                opschoning,
                maand = r.Maand.Sleutel,
                gebied = gebieden.GetValueOrDefault(r.Gemeente, Gemeente.TotaalId),
                begin = r.Begin ?? 0,
                instroom = r.Instroom ?? 0,
                nagekomenIn = r.NagekomenInstroom ?? 0,
                uitstroom = r.Uitstroom ?? 0,
                nagekomenUit = r.NagekomenUitstroom ?? 0,
                verdwenen = r.Verdwenen ?? 0,
                @in = r.OvergangIn ?? 0,
                uit = r.OvergangUit ?? 0,
                eind = r.Eind,
            }).ToList());
    }

    private void BewaarJaar(int opschoning, Peildatum peildatum, IReadOnlyList<Maand> geladen)
    {
        var parameters = KpiParameters.Van(peildatum, Stand.Nu, geladen, referentie);
        var gebieden = referentie.Gemeenten.Select(g => g.Id).Prepend(Gemeente.TotaalId).ToList();
        var rijen = new KpiBerekening(warehouse, referentie).Geteld(parameters).SelectMany(kpi => gebieden
            // A score that was never given stays absent; a count that is absent is nought.
            .Where(gebied => KpiDefinities.Zoek(kpi.Key)?.Soort != KpiSoort.Score || kpi.Value.ContainsKey(gebied))
            .Select(gebied => new
            {
                opschoning,
                jaar = peildatum.Jaar,
                peildatum = peildatum.Sleutel,
                kpi = kpi.Key,
                gebied,
                teller = kpi.Value.GetValueOrDefault(gebied)?.Teller ?? 0,
                noemer = kpi.Value.GetValueOrDefault(gebied)?.Noemer ?? 0,
            }));
        warehouse.Verbinding.Execute(
            """
            insert into opschoning_kpi (opschoning_id, jaar, peildatum, kpi, gebied_id, teller, noemer)
            values (@opschoning, @jaar, @peildatum, @kpi, @gebied, @teller, @noemer)
            """,
            rijen.ToList());
    }
}
