using System.Data.Common;
using Dapper;
using Microsoft.Data.SqlClient;
using RsdAnalytics.Model.Warehouse.SqlServer;

namespace RsdAnalytics.Tests.Warehouse.Contract;

/// <summary>Drops scratch databases.</summary>
internal static class SqlServerProefdatabase
{
    private const int Pogingen = 20;

    /// <summary>Drops a database; a connection that is still closing on the server's side is waited for.</summary>
    public static void Verwijder(SqlServerPlaats server, string database)
    {
        SqlConnection.ClearAllPools();
        using var verbinding = new SqlConnection(server.Verbindingstekst);
        verbinding.Open();
        for (var poging = 1; ; poging++)
        {
            try
            {
                if (verbinding.ExecuteScalar<int>("select count(*) from sys.databases where name = @database", new { database }) > 0)
                {
                    verbinding.Execute($"drop database [{database}]");
                }

                return;
            }
            catch (DbException) when (poging < Pogingen)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(250));
            }
        }
    }
}
