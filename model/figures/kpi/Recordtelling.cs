using System.Runtime.InteropServices;
using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Counts the different units of records per area, in numerator and denominator. Here and not in the engine: a set in memory takes
/// a tenth of the time of the engine's tree, which for a figure over all of the country is the time of the figure.
/// </summary>
internal sealed class Recordtelling
{
    private readonly Dictionary<int, (HashSet<long> Teller, HashSet<long> Noemer)> _eenheden = [];
    private readonly Dictionary<int, KpiTelling> _tellingen = [];
    private readonly ILookup<int, int> _gebieden;

    private Recordtelling(IWarehouse warehouse) => _gebieden = warehouse.Verbinding
        .Query<(int Gebied, int Gemeente)>("select gebied_id, gemeente_id from brug_gebied")
        .ToLookup(g => g.Gemeente, g => g.Gebied);

    /// <summary>The counts of every area that has a record.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="naam">The file below figures/ that makes the records, or that counts some of them itself: such a row has no unit.</param>
    /// <param name="parameters">The values it asks for.</param>
    public static Dictionary<int, KpiTelling> Tel(IWarehouse warehouse, string naam, object parameters)
    {
        var telling = new Recordtelling(warehouse);
        var staart = naam.EndsWith("_geteld", StringComparison.Ordinal) ? "" : Cijfersql.Lees("kpi/telling");
        using var lezer = warehouse.Verbinding.ExecuteReader(Cijfersql.Opdracht(naam, staart), parameters);
        while (lezer.Read())
        {
            long? eenheid = lezer.IsDBNull(1) ? null : lezer.GetInt64(1);
            telling.Neem(lezer.GetInt32(0), eenheid, lezer.GetInt64(2), lezer.GetInt64(3));
        }

        foreach (var (gebied, (teller, noemer)) in telling._eenheden)
        {
            telling.Bij(gebied, teller.Count, noemer.Count);
        }

        return telling._tellingen;
    }

    private void Neem(int gemeente, long? eenheid, long teller, long noemer)
    {
        foreach (var gebied in _gebieden[gemeente])
        {
            if (eenheid is not { } sleutel)
            {
                Bij(gebied, teller, noemer);
                continue;
            }

            ref var sets = ref CollectionsMarshal.GetValueRefOrAddDefault(_eenheden, gebied, out var bekend);
            if (!bekend)
            {
                sets = ([], []);
            }

            _ = teller == 1 && sets.Teller.Add(sleutel);
            _ = noemer == 1 && sets.Noemer.Add(sleutel);
        }
    }

    private void Bij(int gebied, long teller, long noemer)
    {
        if (!_tellingen.TryGetValue(gebied, out var telling))
        {
            _tellingen[gebied] = telling = new KpiTelling { GebiedId = gebied };
        }

        telling.Teller += teller;
        telling.Noemer += noemer;
    }
}
