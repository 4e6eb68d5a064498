using Dapper;
using RsdAnalytics.Etl.Entities;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Plan;

/// <summary>
/// Compares the facts of two ladingen of a month, file by file. A fact is what the row says; which line it stood on and
/// by which lading it came is no part of that.
/// </summary>
internal static class Leveringsvergelijking
{
    private static readonly string[] Herkomst = ["lading_id", "regel"];

    /// <summary>Every file of the contract with the table of its facts. What becomes no fact, the control totals, is checked at the load.</summary>
    internal static IReadOnlyList<(string Bestand, string Feittabel)> Bestanden { get; } =
        [.. Extractcontract.Bestanden.Where(b => b.Feittabel is not null).Select(b => (b.Naam, b.Feittabel!))];

    /// <summary>The files that differ, in the order of the contract.</summary>
    public static IReadOnlyList<Bestandsverschil> Vergelijk(IWarehouse warehouse, int oud, int nieuw) =>
        [.. Bestanden.Select(b => Vergelijk(warehouse, b.Bestand, b.Feittabel, oud, nieuw)).Where(v => v.AlleenOud + v.AlleenNieuw > 0)];

    private static Bestandsverschil Vergelijk(IWarehouse warehouse, string bestand, string feittabel, int oud, int nieuw)
    {
        var (alleenOud, alleenNieuw) = warehouse.Verbinding.QuerySingle<(long, long)>(
            $"""
            select
                coalesce(sum(case when oud > nieuw then oud - nieuw else 0 end), 0) as alleen_oud,
                coalesce(sum(case when nieuw > oud then nieuw - oud else 0 end), 0) as alleen_nieuw
            from (
                select
                    sum(case when lading_id = @oud then 1 else 0 end) as oud,
                    sum(case when lading_id = @nieuw then 1 else 0 end) as nieuw
                from {feittabel}
                where lading_id in (@oud, @nieuw)
                group by {string.Join(", ", Kolommen(warehouse, feittabel))}
            ) x
            """,
            new { oud, nieuw });
        return new Bestandsverschil(bestand, (int)alleenOud, (int)alleenNieuw);
    }

    private static IEnumerable<string> Kolommen(IWarehouse warehouse, string feittabel)
    {
        using var lezer = warehouse.Verbinding.ExecuteReader($"select * from {feittabel} where 1 = 0");
        return [.. Enumerable.Range(0, lezer.FieldCount).Select(lezer.GetName).Except(Herkomst)];
    }
}
