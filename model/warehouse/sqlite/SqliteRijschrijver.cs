using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>
/// Appends rows through one prepared statement with direct binds: ADO.NET parameters would box every number.
/// </summary>
internal sealed class SqliteRijschrijver : IRijschrijver
{
    private readonly string _plaats;
    private readonly sqlite3 _db;
    private readonly sqlite3_stmt _opdracht;
    private readonly int _kolommen;
    private readonly SqliteVerwijzing?[]? _verwijzingen;
    private readonly long[] _vorige;

    /// <param name="plaats">Where the database is.</param>
    /// <param name="db">The database.</param>
    /// <param name="tabel">The table.</param>
    /// <param name="kolommen">The columns of a row.</param>
    /// <param name="verwijzingen">What the columns point at, when SQLite does not check that itself.</param>
    public SqliteRijschrijver(string plaats, sqlite3 db, string tabel, IReadOnlyList<string> kolommen, SqliteVerwijzing?[]? verwijzingen)
    {
        _verwijzingen = verwijzingen;
        _plaats = plaats;
        _db = db;
        _kolommen = kolommen.Count;
        // Nothing is bound in a new statement, and that is what it has for no value.
        _vorige = [.. Enumerable.Repeat(IRijschrijver.Leeg, kolommen.Count)];
        var plekken = string.Join(", ", Enumerable.Repeat("?", kolommen.Count));
        Keur(raw.sqlite3_prepare_v2(db, $"insert into {tabel} ({string.Join(", ", kolommen)}) values ({plekken})", out _opdracht));
    }

    public void Schrijf(ReadOnlySpan<long> rij)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(rij.Length, _kolommen);
        for (var i = 0; i < rij.Length; i++)
        {
            // What a column had in the row before is still bound: half of the numbers, in a file of persons.
            if (rij[i] == _vorige[i])
            {
                continue;
            }

            if (_verwijzingen?[i] is { } verwijzing && rij[i] != IRijschrijver.Leeg && !verwijzing.Bevat(rij[i]))
            {
                throw SqliteVerwijzing.Fout(_plaats);
            }

            Keur(rij[i] == IRijschrijver.Leeg
                ? SqliteNative.BindLeeg(_opdracht, i + 1)
                : SqliteNative.Bind(_opdracht, i + 1, rij[i]));
        }

        rij.CopyTo(_vorige);
        Keur(SqliteNative.Stap(_opdracht));
        Keur(raw.sqlite3_reset(_opdracht));
    }

    public void Voltooi()
    {
        // Every row went to SQLite as it came.
    }

    public void Dispose() => _opdracht.Dispose();

    private void Keur(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            throw SqliteMelding.Vertaal(_plaats, new SqliteException(raw.sqlite3_errmsg(_db).utf8_to_string(), code));
        }
    }
}
