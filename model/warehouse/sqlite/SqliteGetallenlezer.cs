using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>
/// Reads rows of whole numbers straight from the statement. Measured on two million keys: a fifth of the time that a data reader
/// takes, which a load pays before it reads its first row.
/// </summary>
internal sealed class SqliteGetallenlezer(string plaats, SqliteConnection verbinding)
{
    // Below this a second connection costs more than it gives.
    private const long KleinsteGrootte = 32 << 20;

    // What a transaction has not confirmed only its own connection sees.
    private bool KanErnaast => plaats != SqliteWarehouse.Geheugen
        && raw.sqlite3_get_autocommit(verbinding.Handle) != 0
        && new FileInfo(plaats).Length >= KleinsteGrootte;

    /// <summary>Answers questions, in a large file each on a thread and a connection of its own.</summary>
    public void Lees(IReadOnlyList<Getallenvraag> vragen)
    {
        var kanErnaast = vragen.Count > 1 && KanErnaast;
        foreach (var gelezen in vragen.Select(vraag => kanErnaast ? Task.Run(() => LeesApart(vraag)) : LeesHier(vraag)).ToList())
        {
            gelezen.GetAwaiter().GetResult();
        }
    }

    /// <summary>Answers a question while the connection does other things; a small file is read at once.</summary>
    public Task LeesErnaast(Getallenvraag vraag) => KanErnaast ? Task.Run(() => LeesApart(vraag)) : LeesHier(vraag);

    private Task LeesHier(Getallenvraag vraag)
    {
        Lees(plaats, verbinding.Handle!, vraag);
        return Task.CompletedTask;
    }

    private void LeesApart(Getallenvraag vraag)
    {
        // One thread only ever uses this connection, so SQLite need not lock it for every number.
        Keur(plaats, null, raw.sqlite3_open_v2(plaats, out var eigen, raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_NOMUTEX, null));
        using (eigen)
        {
            Lees(plaats, eigen, vraag);
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
