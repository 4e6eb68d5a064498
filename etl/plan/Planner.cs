using System.Data.Common;
using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Plan;

/// <summary>
/// Finds out what a load would do by doing it: the very same load, in a trial that is undone. So nothing can be in the
/// plan that the load does not do, and a later month sees the earlier ones as loaded.
/// </summary>
public sealed class Planner(IWarehouse warehouse, Referentiegegevens referentie, Pseudonimiseerder pseudoniemen)
{
    /// <summary>Makes the plan of a load; the warehouse is afterwards as it was.</summary>
    /// <param name="opdracht">What would be loaded.</param>
    /// <param name="stop">Stops between two months.</param>
    /// <exception cref="LaadFout">There is nothing to load, or the key is not the one of the warehouse.</exception>
    /// <exception cref="WarehouseFout">Another load holds the warehouse, or there is no room for the trial.</exception>
    public Laadplan Maak(Laadopdracht opdracht, CancellationToken stop)
    {
        using var proef = warehouse.BeginProef();
        try
        {
            var voor = Ladingen.Laatste(warehouse);
            var uitkomsten = new Lader(warehouse, referentie, pseudoniemen).Laad(opdracht, voortgang: null, stop);
            return new Laadplan([.. uitkomsten.Select(Maandplan)], Cijfers(new Stand(voor)));
        }
        catch (DbException fout)
        {
            throw warehouse.Vertaal(fout);
        }
    }

    private Maandplan Maandplan(Laaduitkomst uitkomst) => new(
        uitkomst,
        uitkomst is { Lading: { } nieuw, Vervangt: { } oud } ? Leveringsvergelijking.Vergelijk(warehouse, oud, nieuw) : []);

    // What was loaded before is a state like any other, so one warehouse gives both sides.
    private List<Cijferverschil> Cijfers(Stand voor) =>
        [.. Jaarcijfers.Jaren(warehouse, Stand.Nu).SelectMany(jaar => Cijferverschil.Vergelijk(
            jaar,
            Jaarcijfers.Van(warehouse, referentie, jaar, voor),
            Jaarcijfers.Van(warehouse, referentie, jaar, Stand.Nu)))];
}
