using System.Runtime.InteropServices;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Counts cases by their trede at the beginning and at the end of a year. In memory: the engine takes three seconds to put two month ends
/// of the country side by side, this takes half of one.
/// </summary>
internal static class Bewegingstelling
{
    /// <summary>The number of cases by area and pair of treden; null for not open.</summary>
    public static ILookup<int, Tredeovergang> Lees(IWarehouse warehouse, KpiParameters jaar)
    {
        var treden = Tredeprofielen.Lees(warehouse);
        var dossiers = new Dictionary<int, Treden>();
        warehouse.LeesGetallen(new Getallenvraag(
            Cijfersql.Opdracht("werkladder/beweging"),
            rij =>
            {
                ref var dossier = ref CollectionsMarshal.GetValueRefOrAddDefault(dossiers, (int)rij[0], out var bekend);
                var (gemeente, trede, isBegin) = ((int)rij[1], treden[(int)rij[2]], rij[3] == 1);
                // A case that was there at the beginning counts in the gemeente it had then, as a leaver does in the stroom.
                dossier = isBegin
                    ? new Treden(gemeente, trede, dossier.Naar)
                    : new Treden(bekend ? dossier.Gemeente : gemeente, dossier.Van, trede);
            },
            jaar.VoorSql()));
        var gebieden = Gebiedsindeling.Lees(warehouse);
        return dossiers.Values
            .CountBy(dossier => dossier)
            .SelectMany(s => gebieden[s.Key.Gemeente].Select(gebied => (Gebied: gebied, s.Key.Van, s.Key.Naar, Aantal: s.Value)))
            .GroupBy(s => (s.Gebied, s.Van, s.Naar), s => s.Aantal)
            .ToLookup(g => g.Key.Gebied, g => new Tredeovergang(g.Key.Van, g.Key.Naar, g.Sum()));
    }

    // The gemeente in which a case counts, and its trede at both ends.
    private readonly record struct Treden(int Gemeente, string? Van, string? Naar);
}
