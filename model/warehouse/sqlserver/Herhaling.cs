using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>
/// Tries again what a passing fault stopped: a server that fails over, a deadlock, a busy database. Waits longer each time. A fault
/// that would come back (a wrong password, a missing table) is passed on at once.
/// </summary>
/// <param name="wacht">Waits; a test gives one that does not.</param>
internal sealed class Herhaling(Action<TimeSpan> wacht)
{
    /// <summary>How often something is tried, the first time included.</summary>
    public const int Pogingen = 5;

    // Deadlock and lock trouble, a lost or refused connection, and Azure SQL's busy, throttled or moving databases.
    private static readonly HashSet<int> Voorbijgaand =
    [
        20, 64, 121, 233, 997, 1204, 1205, 1222, 4221, 10053, 10054, 10060, 10928, 10929, 40143, 40197, 40501, 40540, 40613, 42108, 42109,
        49918, 49919, 49920,
    ];

    // From this severity on the server or the network closes the connection.
    private const byte VerbindingWeg = 20;

    /// <summary>The repetition of the program: waits for real.</summary>
    public static Herhaling Gewoon { get; } = new(Thread.Sleep);

    /// <summary>Whether a fault passes by itself.</summary>
    /// <param name="fout">The fault.</param>
    /// <param name="tijdensOpenen">Whether the connection was being made: a server that is not there then is a wrong name more often than a passing fault.</param>
    public static bool GaatVoorbij(Exception fout, bool tijdensOpenen) => fout is SqlException sql
        && (sql.Errors.Cast<SqlError>().Any(e => Voorbijgaand.Contains(e.Number)) || (!tijdensOpenen && sql.Class >= VerbindingWeg));

    /// <summary>Waits before try number <paramref name="poging"/> (from 1): 1, 2, 4, 8 seconds.</summary>
    public void Wacht(int poging) => wacht(TimeSpan.FromSeconds(1 << (poging - 1)));

    /// <summary>Does something, again if a passing fault stopped it.</summary>
    public T Voer<T>(Func<T> doe, bool tijdensOpenen)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                return doe();
            }
            catch (DbException fout) when (poging < Pogingen && GaatVoorbij(fout, tijdensOpenen))
            {
                Wacht(poging);
            }
        }
    }
}
