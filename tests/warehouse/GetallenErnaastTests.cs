using Dapper;
using Microsoft.Data.Sqlite;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.Sqlite;

namespace RsdAnalytics.Tests.Warehouse;

/// <summary>Reading numbers beside the connection: never over the connection itself, whatever that is in the middle of.</summary>
public sealed class GetallenErnaastTests : IDisposable
{
    // So large a file is read over a connection of its own.
    private const int Groot = 40 << 20;

    private readonly Werkmap _map = new();

    [Fact]
    public async Task What_begins_later_stays_off_a_connection_that_is_in_a_transaction_by_then()
    {
        using var warehouse = Maak();
        var eerst = new TaskCompletionSource();
        var dagen = new List<long>();
        var gelezen = warehouse.LeesGetallenErnaast(new Getallenvraag("select lading_id from dim_lading", rij => dagen.Add(rij[0])), eerst.Task);
        using (var lading = warehouse.BeginLading())
        {
            warehouse.Verbinding.Execute(
                "insert into dim_lading values (1, 202401, 'x', '2024-02-01T00:00:00Z', null, 0, 0, 0, 'k', 'p')", transaction: lading.Transactie);
            eerst.SetResult();
            await gelezen;
            lading.Bevestig();
        }

        // Over the connection of the transaction it would have seen the row.
        Assert.Empty(dagen);
    }

    [Fact]
    public async Task Parameters_are_bound_and_no_value_is_told_from_nought()
    {
        using var warehouse = Maak();
        var rijen = new List<long[]>();
        await warehouse.LeesGetallenErnaast(new Getallenvraag(
            "select @a + 1, null, 0 union all select @b, @a, -1 order by 1", rij => rijen.Add(rij.ToArray()), new { a = 1, b = 20_240_131 }));
        Assert.Equal([[2, IRijschrijver.Leeg, 0], [20_240_131, 1, -1]], rijen);
    }

    [Fact]
    public async Task A_question_that_cannot_be_answered_is_told_of()
    {
        using var warehouse = Maak();
        await Assert.ThrowsAsync<WarehouseFout>(() => warehouse.LeesGetallenErnaast(new Getallenvraag("select 1 from bestaat_niet", _ => { })));
    }

    public void Dispose() => _map.Dispose();

    private SqliteWarehouse Maak()
    {
        var pad = _map.In("rsd.db");
        SqliteWarehouse.Open(pad, maak: true, "test").Dispose();
        using (var vuller = new SqliteConnection($"Data Source={pad};Pooling=False"))
        {
            vuller.Execute($"create table vulling (x blob); insert into vulling values (zeroblob({Groot})); pragma wal_checkpoint(truncate);");
        }

        return SqliteWarehouse.Open(pad, maak: false, "test");
    }
}
