using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>
/// Reads rows of whole numbers straight from the statement. Measured on two million keys: a fifth of the time that a data reader
/// takes, which a load pays before it reads its first row.
/// </summary>
internal static class SqliteGetallenlezer
{
    public static void Lees(string plaats, sqlite3 db, string vraag, Getallenontvanger neem)
    {
        Keur(plaats, db, raw.sqlite3_prepare_v2(db, vraag, out var opdracht));
        using (opdracht)
        {
            var rij = new long[raw.sqlite3_column_count(opdracht)];
            var stap = raw.sqlite3_step(opdracht);
            for (; stap == raw.SQLITE_ROW; stap = raw.sqlite3_step(opdracht))
            {
                for (var i = 0; i < rij.Length; i++)
                {
                    rij[i] = SqliteNative.Getal(opdracht, i);
                }

                neem(rij);
            }

            Keur(plaats, db, stap);
        }
    }

    private static void Keur(string plaats, sqlite3 db, int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            throw SqliteMelding.Vertaal(plaats, new SqliteException(raw.sqlite3_errmsg(db).utf8_to_string(), code));
        }
    }
}
