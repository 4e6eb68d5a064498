using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Load;

/// <summary>
/// Refuses another key than the one the warehouse was loaded with: it would split every person in two.
/// Source: ontwerp, "Privacy by design".
/// </summary>
internal static class Sleutelcontrole
{
    /// <summary>Refuses another key.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="kenmerk">The key id.</param>
    /// <param name="gevolg">What another key would lead to.</param>
    /// <exception cref="LaadFout">The warehouse was loaded with another key.</exception>
    public static void Controleer(IWarehouse warehouse, string kenmerk, string gevolg = "zou elke persoon dubbel tellen")
    {
        var bekend = warehouse.Verbinding.Query<string>("select distinct sleutel_kenmerk from dim_lading").ToList();
        if (bekend.Any(b => b != kenmerk))
        {
            throw new LaadFout(
                $"Dit is niet de sleutel waarmee {warehouse.Plaats} is geladen (kenmerk {bekend[0]}, deze sleutel heeft {kenmerk}). "
                + $"Gebruik de oorspronkelijke sleutel; met een andere {gevolg}.");
        }
    }
}
