using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>
/// One load as one SQLite transaction; it takes the write lock at once, so that two loads cannot interleave. Within a
/// trial it is a savepoint: what it did is seen by the next load of the trial, and undone with it.
/// </summary>
internal sealed class SqliteLaadtransactie : ILaadtransactie
{
    private readonly string _plaats;
    private readonly SqliteConnection _verbinding;
    private readonly bool _inProef;
    private Bezigbriefje? _briefje;
    private bool _bevestigd;

    public SqliteLaadtransactie(string plaats, SqliteConnection verbinding, bool inProef)
    {
        _plaats = plaats;
        _verbinding = verbinding;
        _inProef = inProef;
        verbinding.Execute(inProef ? "savepoint lading" : "begin immediate");
        _briefje = inProef ? null : Bezigbriefje.Leg(plaats);
    }

    // The transaction is one of SQL, not of ADO.NET: commands on the connection are in it without being told.
    public DbTransaction? Transactie => null;

    public IRijschrijver Schrijver(string tabel, IReadOnlyList<string> kolommen) =>
        new SqliteRijschrijver(_plaats, _verbinding.Handle!, tabel, kolommen);

    public void Bevestig()
    {
        NeemBriefjeWeg();
        try
        {
            _verbinding.Execute(_inProef ? "release lading" : "commit");
            _bevestigd = true;
        }
        catch (SqliteException fout)
        {
            throw SqliteMelding.Vertaal(_plaats, fout);
        }
    }

    public void Dispose()
    {
        NeemBriefjeWeg();
        // A full disk may already have undone the transaction.
        if (!_bevestigd && raw.sqlite3_get_autocommit(_verbinding.Handle) == 0)
        {
            _verbinding.Execute(_inProef ? "rollback to lading; release lading" : "rollback");
        }

        _bevestigd = true;
    }

    // Before the lock is given back: afterwards the note may be that of the next one.
    private void NeemBriefjeWeg()
    {
        _briefje?.Dispose();
        _briefje = null;
    }
}
