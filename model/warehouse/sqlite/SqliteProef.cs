using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>A transaction around loads that is always undone.</summary>
internal sealed class SqliteProef : IDisposable
{
    private readonly SqliteConnection _verbinding;
    private readonly Bezigbriefje? _briefje;
    private readonly Action _klaar;

    public SqliteProef(string plaats, SqliteConnection verbinding, Action klaar)
    {
        _verbinding = verbinding;
        _klaar = klaar;
        verbinding.Execute("begin immediate");
        _briefje = Bezigbriefje.Leg(plaats);
    }

    public void Dispose()
    {
        // Before the lock is given back: afterwards the note may be that of the next one.
        _briefje?.Dispose();
        if (raw.sqlite3_get_autocommit(_verbinding.Handle) == 0)
        {
            _verbinding.Execute("rollback");
        }

        _klaar();
    }
}
