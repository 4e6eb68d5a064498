using RsdAnalytics.Model.Warehouse.Export;

namespace RsdAnalytics.Tests.Warehouse.SqlServer;

/// <summary>The facts leave SQL Server by the same queries as SQLite.</summary>
public class FeitenexportTests
{
    [Fact]
    public void Every_query_is_sql_that_sql_server_reads() => Assert.All(Feitenexport.Tabellen, tabel => Tsql.Goed(Feitenexport.Vraag(tabel)));
}
