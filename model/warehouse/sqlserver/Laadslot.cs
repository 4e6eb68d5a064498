using System.Data;
using Dapper;
using Microsoft.Data.SqlClient;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>
/// The lock that keeps a second load out. It belongs to the transaction: whatever ends that, also a lost connection, gives it back.
/// Source: docs/besluiten/0007.
/// </summary>
internal static class Laadslot
{
    private const int WachttijdMilliseconden = 5000;

    /// <summary>Takes the lock; the answer is 0 or 1 when it was given.</summary>
    public const string Neem =
        """
        declare @antwoord int;
        exec @antwoord = sp_getapplock @Resource = N'rsd-lading', @LockMode = N'Exclusive', @LockOwner = N'Transaction', @LockTimeout = @wachttijd;
        select @antwoord;
        """;

    /// <summary>Begins the transaction of a load and takes the lock.</summary>
    /// <exception cref="WarehouseFout">Another load holds it.</exception>
    public static SqlTransaction Begin(string plaats, SqlServerVerbinding verbinding)
    {
        verbinding.Heropen();
        var transactie = ((SqlConnection)verbinding.Kern).BeginTransaction(IsolationLevel.ReadCommitted);
        verbinding.Transactie = transactie;
        try
        {
            if (verbinding.ExecuteScalar<int>(Neem, new { wachttijd = WachttijdMilliseconden }) < 0)
            {
                throw new WarehouseFout($"Een ander programma laadt in de {plaats}. Er is niets van deze maand geladen; wacht tot het klaar is en probeer het opnieuw.");
            }

            return transactie;
        }
        catch
        {
            verbinding.Transactie = null;
            transactie.Dispose();
            throw;
        }
    }
}
