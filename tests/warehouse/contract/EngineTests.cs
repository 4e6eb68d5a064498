using System.Runtime.CompilerServices;
using Dapper;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Warehouse.Contract;

/// <summary>The contract on SQLite.</summary>
public class SqliteContractTests : WarehouseContract
{
    protected override Contractengine Engine([CallerMemberName] string test = "") => new SqliteEngine();
}

/// <summary>The contract as SQL Server would see it: every text judged as T-SQL, every unordered answer the other way round.</summary>
public class MeeleesContractTests : WarehouseContract
{
    protected override Contractengine Engine([CallerMemberName] string test = "") => new MeeleesEngine();
}

/// <summary>The contract on the SQL Server of RSD_SQLSERVER; skipped without one.</summary>
public class SqlServerContractTests : WarehouseContract
{
    protected override Contractengine Engine([CallerMemberName] string test = "") => new SqlServerEngine(test);

    [SkippableFact]
    public void The_views_give_as_many_rows_as_their_text_does_in_SQLite()
    {
        using var engine = Engine();
        using var warehouse = engine.Open();
        Laad(warehouse, Klein.Extracts);
        using var sqlite = new SqliteEngine();
        using var ernaast = sqlite.Open();
        Laad(ernaast, Klein.Extracts);

        foreach (var view in Overzichtview.Alle)
        {
            ernaast.Verbinding.Execute($"create view {view.Naam} as\n{view.Tekst}");
            Assert.Equal(
                ernaast.Verbinding.ExecuteScalar<int>($"select count(*) from {view.Naam}"),
                warehouse.Verbinding.ExecuteScalar<int>($"select count(*) from rsd.{view.Naam}"));
        }

        Assert.Equal(
            ernaast.Verbinding.ExecuteScalar<int>("select sum(eind_stand) from overzicht_stand"),
            warehouse.Verbinding.ExecuteScalar<int>("select sum(eind_stand) from rsd.overzicht_stand"));
    }
}
