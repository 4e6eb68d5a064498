using System.Collections.Concurrent;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Reads several things from a warehouse over two connections at once, where it can give a second one: a figure over all of the country
/// is bound by the processor, and one connection uses one. The order of the outcomes is that of what was asked.
/// </summary>
public static class Naastelkaar
{
    /// <summary>Does several things, each over the warehouse it is given; what is first is begun first.</summary>
    public static void Doe(IWarehouse warehouse, IReadOnlyList<Action<IWarehouse>> werk) => Doe(warehouse, werk, (doe, lezer) =>
    {
        doe(lezer);
        return true;
    });

    /// <summary>Does each of a list; what is first in it is begun first.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="werk">What is to be done.</param>
    /// <param name="doe">Does one, over the warehouse it is given.</param>
    public static IReadOnlyList<TUit> Doe<TIn, TUit>(IWarehouse warehouse, IReadOnlyList<TIn> werk, Func<TIn, IWarehouse, TUit> doe)
    {
        using var naast = werk.Count < 2 ? null : warehouse.LeenNaast();
        if (naast is null)
        {
            return [.. werk.Select(w => doe(w, warehouse))];
        }

        var uitkomsten = new TUit[werk.Count];
        var wachtrij = new ConcurrentQueue<int>(Enumerable.Range(0, werk.Count));
        void Werk(IWarehouse lezer)
        {
            while (wachtrij.TryDequeue(out var i))
            {
                uitkomsten[i] = doe(werk[i], lezer);
            }
        }

        var ernaast = Task.Run(() => Werk(naast.Warehouse));
        try
        {
            Werk(warehouse);
        }
        finally
        {
            // Also after a fault here: nobody may read on over a connection that is closed.
            wachtrij.Clear();
            ernaast.GetAwaiter().GetResult();
        }

        return uitkomsten;
    }
}
