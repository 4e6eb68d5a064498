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
    private readonly SqliteVerwijzingen? _verwijzingen;
    private Bezigbriefje? _briefje;
    private bool _bevestigd;

    /// <param name="plaats">Where the database is.</param>
    /// <param name="verbinding">The connection.</param>
    /// <param name="inProef">Whether it is part of a trial.</param>
    /// <param name="alleenErbij">Whether rows are only added: their foreign keys are then checked in a quicker way than SQLite's.</param>
    public SqliteLaadtransactie(string plaats, SqliteConnection verbinding, bool inProef, bool alleenErbij)
    {
        _plaats = plaats;
        _verbinding = verbinding;
        _inProef = inProef;
        // Within the transaction of a trial SQLite keeps checking: the setting can change outside transactions only.
        _verwijzingen = alleenErbij && !inProef ? new SqliteVerwijzingen(verbinding) : null;
        try
        {
            verbinding.Execute(inProef ? "savepoint lading" : "begin immediate");
        }
        catch (SqliteException)
        {
            _verwijzingen?.Dispose();
            throw;
        }

        _briefje = inProef ? null : Bezigbriefje.Leg(plaats);
    }

    // The transaction is one of SQL, not of ADO.NET: commands on the connection are in it without being told.
    public DbTransaction? Transactie => null;

    public IRijschrijver Schrijver(string tabel, IReadOnlyList<string> kolommen) =>
        new SqliteRijschrijver(_plaats, _verbinding.Handle!, tabel, kolommen, _verwijzingen?.Van(tabel, kolommen));

    public void Bevestig()
    {
        try
        {
            if (_verwijzingen?.Kloppen() == false)
            {
                throw SqliteVerwijzing.Fout(_plaats);
            }

            NeemBriefjeWeg();
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
        _verwijzingen?.Dispose();
    }

    // Before the lock is given back: afterwards the note may be that of the next one.
    private void NeemBriefjeWeg()
    {
        _briefje?.Dispose();
        _briefje = null;
    }
}
