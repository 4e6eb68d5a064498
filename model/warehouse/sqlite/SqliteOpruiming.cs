using Dapper;
using Microsoft.Data.Sqlite;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>Takes away a warehouse into which nothing was ever loaded.</summary>
public static class SqliteOpruiming
{
    // What a program writes of itself before it loads: its version and its reference data.
    private static readonly string[] VanProgramma = ["warehouse_versie", "dim_gemeente", "brug_gebied", "dim_code", "dim_tegel"];

    /// <summary>
    /// Removes the file of a warehouse in which nothing stands but what every program writes of itself. What was loaded or laid down, is in
    /// use by another, or is no warehouse stays as it is.
    /// </summary>
    /// <param name="pad">The path of the file.</param>
    /// <returns>Whether it was removed.</returns>
    public static bool VerwijderAlsLeeg(string pad)
    {
        if (!File.Exists(pad))
        {
            return false;
        }

        try
        {
            using (var verbinding = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = pad,
                Mode = SqliteOpenMode.ReadWrite,
                Pooling = false,
                DefaultTimeout = 1,
            }.ToString()))
            {
                verbinding.Open();
                verbinding.Execute("pragma locking_mode = exclusive");
                // SQLite leaves the write-ahead log only when nobody else has the file open; whoever opens it from here waits for the lock
                // that is now held, and then meets a file that was moved, which SQLite refuses to write.
                if (verbinding.ExecuteScalar<string>("pragma journal_mode = delete") != "delete" || !IsLeeg(verbinding))
                {
                    verbinding.Execute("pragma locking_mode = normal");
                    verbinding.Execute("pragma journal_mode = wal");
                    return false;
                }

                if (!OperatingSystem.IsWindows())
                {
                    File.Delete(pad);
                    return true;
                }
            }

            // Windows lets no open file go: not this one's, and so not another's either.
            File.Delete(pad);
            return true;
        }
        catch (Exception fout) when (fout is SqliteException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsLeeg(SqliteConnection verbinding)
    {
        verbinding.Execute("begin exclusive");
        var leeg = Warehouseschema.Tabellen.Except(VanProgramma)
            .All(tabel => verbinding.ExecuteScalar<long>($"select count(*) from {tabel}") == 0);
        verbinding.Execute("commit");
        return leeg;
    }
}
