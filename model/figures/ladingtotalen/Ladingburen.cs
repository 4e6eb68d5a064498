using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// A lading with the ladingen of the months beside it that were valid when it was loaded. Two valid ladingen of months that follow each
/// other are a pair from the moment the last loaded of the two is there, so every pair of every state is found by taking the
/// ladingen one by one.
/// </summary>
/// <param name="Lading">The lading.</param>
/// <param name="Maand">Its month.</param>
/// <param name="Vorige">That of the month before; null when there was none, or its persons' detail was removed.</param>
/// <param name="Volgende">That of the month after; null when there was none.</param>
internal sealed record Ladingburen(int Lading, Maand Maand, int? Vorige, int? Volgende)
{
    /// <summary>Every lading whose detail is there, in order of number.</summary>
    public static IReadOnlyList<Ladingburen> Alle(IWarehouse warehouse, ILaadtransactie? transactie = null)
    {
        var tot = warehouse.Verbinding.ExecuteScalar<int>("select coalesce(max(tot_maand), 0) from opschoning", transaction: transactie?.Transactie);
        var ladingen = warehouse.Verbinding
            .Query<(int Lading, int Maand)>(
                "select lading_id, maand from dim_lading where maand >= @tot order by lading_id", new { tot }, transactie?.Transactie);
        var geldig = new Dictionary<Maand, int>();
        var buren = new List<Ladingburen>();
        foreach (var (lading, sleutel) in ladingen)
        {
            var maand = Maand.VanSleutel(sleutel);
            geldig[maand] = lading;
            buren.Add(new Ladingburen(lading, maand, Geldig(maand.Vorige), Geldig(maand.Volgende)));
        }

        return buren;

        int? Geldig(Maand maand) => geldig.TryGetValue(maand, out var lading) ? lading : null;
    }
}
