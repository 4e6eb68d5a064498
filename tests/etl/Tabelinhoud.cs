using System.Globalization;
using Dapper;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.Sqlite;

namespace RsdAnalytics.Tests.Etl;

/// <summary>Everything a warehouse holds, table by table and row by row, so that two can be compared whole.</summary>
internal static class Tabelinhoud
{
    /// <summary>The content of a warehouse file.</summary>
    public static IReadOnlyList<string> Lees(string bestand)
    {
        using var warehouse = SqliteWarehouse.Open(bestand, maak: false, Testwarehouse.Programma);
        Assert.Equal("ok", warehouse.Verbinding.ExecuteScalar<string>("pragma integrity_check"));
        return Lees(warehouse);
    }

    /// <summary>The content of an open warehouse.</summary>
    public static IReadOnlyList<string> Lees(IWarehouse warehouse) =>
        [.. Warehouseschema.Tabellen.SelectMany(tabel => Rijen(warehouse, tabel).Order(StringComparer.Ordinal))];

    private static List<string> Rijen(IWarehouse warehouse, string tabel)
    {
        var rijen = new List<string>();
        using var lezer = warehouse.Verbinding.ExecuteReader($"select * from {tabel}");
        while (lezer.Read())
        {
            var velden = Enumerable.Range(0, lezer.FieldCount)
                .Select(i => $"{lezer.GetName(i)}={Convert.ToString(lezer.GetValue(i), CultureInfo.InvariantCulture)}");
            rijen.Add($"{tabel}: {string.Join(", ", velden)}");
        }

        return rijen;
    }
}
