using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>
/// The keys that a foreign key of a table may hold, checked as rows are written. SQLite's own check opens and searches the other table
/// anew for each key of each row: measured on a national month, a fifth of the load. Keys are numbered without gaps, so nearly all of
/// these lie in the range that was there at the start; any other key is looked up once.
/// </summary>
internal sealed class SqliteVerwijzing : IDisposable
{
    private readonly HashSet<long> _gevonden = [];
    private readonly sqlite3_stmt _zoek;
    private readonly long _laagste;
    private long _hoogste;

    /// <param name="db">The database; no key is removed from the table as long as this is in use.</param>
    /// <param name="tabel">The table pointed at.</param>
    /// <param name="kolom">Its key.</param>
    public SqliteVerwijzing(sqlite3 db, string tabel, string kolom)
    {
        // Each apart: SQLite finds the ends at once and counts page by page; asked together it goes through every row.
        var bereik = Bereid(db, $"select (select coalesce(min({kolom}), 1) from {tabel}), (select coalesce(max({kolom}), 0) from {tabel}), (select count(*) from {tabel})");
        using (bereik)
        {
            raw.sqlite3_step(bereik);
            _laagste = raw.sqlite3_column_int64(bereik, 0);
            var hoogste = raw.sqlite3_column_int64(bereik, 1);
            var aaneengesloten = hoogste - _laagste + 1 == raw.sqlite3_column_int64(bereik, 2);
            _hoogste = aaneengesloten ? hoogste : _laagste - 1;
        }

        _zoek = Bereid(db, $"select 1 from {tabel} where {kolom} = ?");
    }

    /// <summary>Whether the key is in the table.</summary>
    public bool Bevat(long sleutel) => (sleutel >= _laagste && sleutel <= _hoogste) || _gevonden.Contains(sleutel) || Zoek(sleutel);

    /// <summary>What SQLite itself says of a key that is not there.</summary>
    public static WarehouseFout Fout(string plaats) => SqliteMelding.Vertaal(
        plaats, new SqliteException("FOREIGN KEY constraint failed", raw.SQLITE_CONSTRAINT, raw.SQLITE_CONSTRAINT_FOREIGNKEY));

    public void Dispose() => _zoek.Dispose();

    private bool Zoek(long sleutel)
    {
        SqliteNative.Bind(_zoek, 1, sleutel);
        var gevonden = raw.sqlite3_step(_zoek) == raw.SQLITE_ROW;
        raw.sqlite3_reset(_zoek);
        if (gevonden && sleutel == _hoogste + 1)
        {
            _hoogste = sleutel;
        }
        else if (gevonden)
        {
            _gevonden.Add(sleutel);
        }

        return gevonden;
    }

    private static sqlite3_stmt Bereid(sqlite3 db, string vraag) => raw.sqlite3_prepare_v2(db, vraag, out var opdracht) == raw.SQLITE_OK
        ? opdracht
        : throw new SqliteException(raw.sqlite3_errmsg(db).utf8_to_string(), raw.sqlite3_errcode(db));
}
