using Dapper;
using Microsoft.Data.Sqlite;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>A copy of a warehouse that was checked before it is called a back-up.</summary>
public static class SqliteBackup
{
    /// <summary>
    /// Copies the warehouse while others may read it, and checks the copy: whole, and as many rows in every table.
    /// A copy that does not pass is removed again.
    /// </summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="doel">The file to make; it must not be there yet.</param>
    /// <returns>The rows copied.</returns>
    /// <exception cref="WarehouseFout">The file is there already, cannot be written, or does not pass.</exception>
    public static long Maak(SqliteWarehouse warehouse, string doel)
    {
        if (File.Exists(doel) || Directory.Exists(doel))
        {
            throw new WarehouseFout($"{doel} bestaat al. Een back-up overschrijft nooit iets; kies een andere naam.");
        }

        SqliteMelding.EisMap(doel);
        try
        {
            warehouse.Verbinding.Execute("vacuum into @doel", new { doel });
            return Controleer((SqliteConnection)warehouse.Verbinding, doel);
        }
        catch (Exception fout) when (fout is SqliteException or IOException or UnauthorizedAccessException)
        {
            File.Delete(doel);
            throw SqliteMelding.Vertaal(doel, fout);
        }
        catch (WarehouseFout)
        {
            File.Delete(doel);
            throw;
        }
    }

    private static long Controleer(SqliteConnection bron, string doel)
    {
        using var kopie = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = doel,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        kopie.Open();
        var (verwacht, aanwezig) = (Tellingen(bron), Tellingen(kopie));
        if (SqliteKeuring.Bestand(kopie) is [var bevinding, ..])
        {
            throw new WarehouseFout($"De back-up {doel} is niet goed en is verwijderd. {bevinding}");
        }

        return aanwezig.SequenceEqual(verwacht)
            ? aanwezig.Sum(t => t.Rijen)
            : throw new WarehouseFout($"De back-up {doel} heeft niet evenveel rijen als het warehouse en is verwijderd. Wacht tot er niet wordt geladen en probeer het opnieuw.");
    }

    private static List<(string Tabel, long Rijen)> Tellingen(SqliteConnection verbinding) =>
        [.. verbinding.Query<string>("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")
            .Select(tabel => (tabel, verbinding.ExecuteScalar<long>($"select count(*) from {tabel}")))];
}
