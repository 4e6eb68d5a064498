using System.Text;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Etl.Validate.Rows;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Conform;

/// <summary>
/// The pseudonym of one person whose number is given: the only way from a BSN to the warehouse, for a request of that person.
/// </summary>
public static class Persoonszoeker
{
    /// <summary>The pseudonym under the key of the warehouse.</summary>
    /// <param name="warehouse">The warehouse in which it will be looked up.</param>
    /// <param name="pseudoniemen">The key.</param>
    /// <param name="bsn">The number; blanks around it do not matter. It is in no message.</param>
    /// <returns>Null when the number is no BSN.</returns>
    /// <exception cref="LaadFout">The key is not the one of the warehouse.</exception>
    public static Pseudoniem? Zoek(IWarehouse warehouse, Pseudonimiseerder pseudoniemen, string bsn)
    {
        Sleutelcontrole.Controleer(warehouse, pseudoniemen.Kenmerk, "wordt deze persoon niet gevonden");
        var bytes = Encoding.UTF8.GetBytes(bsn.Trim());
        return R04Bsn.Voldoet(bytes) ? pseudoniemen.Maak(Nummersoort.Persoon, bytes) : null;
    }
}
