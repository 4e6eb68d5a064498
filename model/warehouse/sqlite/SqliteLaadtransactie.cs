using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>One load as one SQLite transaction; it takes the write lock at once, so that two loads cannot interleave.</summary>
internal sealed class SqliteLaadtransactie : ILaadtransactie
{
    private readonly string _plaats;
    private readonly SqliteConnection _verbinding;
    private readonly SqliteTransaction _transactie;

    public SqliteLaadtransactie(string plaats, SqliteConnection verbinding)
    {
        _plaats = plaats;
        _verbinding = verbinding;
        _transactie = verbinding.BeginTransaction(deferred: false);
    }

    public DbTransaction Transactie => _transactie;

    public IRijschrijver Schrijver(string tabel, IReadOnlyList<string> kolommen) =>
        new SqliteRijschrijver(_plaats, _verbinding.Handle!, tabel, kolommen);

    public void Bevestig()
    {
        try
        {
            _transactie.Commit();
        }
        catch (SqliteException fout)
        {
            throw SqliteMelding.Vertaal(_plaats, fout);
        }
    }

    public void Dispose() => _transactie.Dispose();
}
