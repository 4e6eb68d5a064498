using System.Runtime.CompilerServices;

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
}
