using System.Runtime.ExceptionServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>
/// Reads rows of whole numbers straight from the statement. Measured on two million keys: a fifth of the time that a data reader
/// takes, which a load pays before it reads its first row.
/// </summary>
internal static class SqliteGetallenlezer
{
    // Below this a second connection costs more than it gives.
    private const long KleinsteGrootte = 32 << 20;

    /// <summary>Answers questions, each on a thread and a connection of its own when they may be asked at once and the file is large.</summary>
    public static void Lees(string plaats, SqliteConnection verbinding, IReadOnlyList<Getallenvraag> vragen, bool tegelijk)
    {
        if (!tegelijk || new FileInfo(plaats).Length < KleinsteGrootte)
        {
            foreach (var vraag in vragen)
            {
                Lees(plaats, verbinding.Handle!, vraag);
            }

            return;
        }

        try
        {
            Parallel.ForEach(vragen, vraag =>
            {
                // One thread only ever uses this connection, so SQLite need not lock it for every number.
                Keur(plaats, null, raw.sqlite3_open_v2(plaats, out var eigen, raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_NOMUTEX, null));
                using (eigen)
                {
                    Lees(plaats, eigen, vraag);
                }
            });
        }
        catch (AggregateException fouten)
        {
            ExceptionDispatchInfo.Throw(fouten.InnerExceptions[0]);
        }
    }

    private static void Lees(string plaats, sqlite3 db, Getallenvraag vraag)
    {
        Keur(plaats, db, raw.sqlite3_prepare_v2(db, vraag.Tekst, out var opdracht));
        using (opdracht)
        {
            var rij = new long[raw.sqlite3_column_count(opdracht)];
            var stap = SqliteNative.Stap(opdracht);
            for (; stap == raw.SQLITE_ROW; stap = SqliteNative.Stap(opdracht))
            {
                for (var i = 0; i < rij.Length; i++)
                {
                    rij[i] = SqliteNative.Getal(opdracht, i);
                }

                vraag.Neem(rij);
            }

            Keur(plaats, db, stap);
        }
    }

    private static void Keur(string plaats, sqlite3? db, int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            throw SqliteMelding.Vertaal(plaats, new SqliteException((db is null ? raw.sqlite3_errstr(code) : raw.sqlite3_errmsg(db)).utf8_to_string(), code));
        }
    }
}
