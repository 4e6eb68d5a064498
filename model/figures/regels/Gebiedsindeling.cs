using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>Which areas a municipality counts in: itself and Totaal.</summary>
internal sealed class Gebiedsindeling
{
    private readonly ILookup<int, int> _gebieden;

    private Gebiedsindeling(ILookup<int, int> gebieden) => _gebieden = gebieden;

    /// <summary>The areas of a municipality, by the key of the municipality.</summary>
    public IEnumerable<int> this[int gemeente] => _gebieden[gemeente];

    /// <summary>Reads brug_gebied.</summary>
    public static Gebiedsindeling Lees(IWarehouse warehouse) => new(warehouse.Verbinding
        .Query<(int Gebied, int Gemeente)>("select gebied_id, gemeente_id from brug_gebied")
        .ToLookup(g => g.Gemeente, g => g.Gebied));
}
