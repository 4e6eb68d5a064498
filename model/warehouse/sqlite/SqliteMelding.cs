using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>Says in Dutch what SQLite or the file system refused, and what the administrator can do.</summary>
internal static class SqliteMelding
{
    public static WarehouseFout Vertaal(string pad, Exception fout)
    {
        var code = fout is SqliteException sqlite ? sqlite.SqliteErrorCode : 0;
        var melding = code switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
                $"Een ander programma is bezig in het warehouse {pad}{Wie(pad)}. Er is niets van deze maand geladen; wacht tot het klaar is en probeer het opnieuw.",
            raw.SQLITE_FULL =>
                $"De schijf van het warehouse {pad} is vol. Er is niets van deze maand geladen; maak ruimte en laad opnieuw.",
            raw.SQLITE_READONLY or raw.SQLITE_PERM =>
                $"Het warehouse {pad} is alleen-lezen: lezen kan, laden en veranderen niet. Geef schrijfrechten op het bestand, op {pad}-wal en {pad}-shm als die er zijn, en op de map, of kopieer het naar een map waar u mag schrijven.",
            raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT =>
                $"{pad} is geen (heel) SQLite-bestand. Zet een back-up terug of kies bij --warehouse een ander bestand.",
            raw.SQLITE_CANTOPEN =>
                $"Het warehouse {pad} kan niet worden geopend. Controleer de naam van het bestand en de rechten op de map.",
            raw.SQLITE_IOERR =>
                $"De schijf van het warehouse {pad} geeft een fout. Er is niets van deze maand geladen; controleer de schijf en laad opnieuw.",
            _ when fout is IOException or UnauthorizedAccessException =>
                $"Het warehouse {pad} kan niet worden geopend. Controleer de naam van het bestand en de rechten op de map.",
            _ => $"Het warehouse {pad} weigerde de opdracht (SQLite-code {code}).",
        };
        return new WarehouseFout(melding, fout);
    }

    /// <summary>Refuses a place of which the folder is not there: a typing error would else become a folder, or fill the disk under a mount that failed.</summary>
    /// <exception cref="WarehouseFout">The folder is not there.</exception>
    public static void EisMap(string pad)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(pad)) is { } map && !Directory.Exists(map))
        {
            throw new WarehouseFout($"De map {map} bestaat niet; maak haar eerst, of kijk of de schijf er is.");
        }
    }

    /// <summary>The fault of a place that cannot be written, with changes beside it that are not in the file yet.</summary>
    public static WarehouseFout LogErnaast(string pad) => new(
        $"Het warehouse {pad} staat waar u niet mag schrijven, en in {pad}-wal staan nog wijzigingen die er niet in zijn verwerkt. "
        + $"Kopieer {pad} en {pad}-wal samen naar een map waar u mag schrijven en lees het daar.");

    private static string Wie(string pad) => Bezigbriefje.Wie(pad) is { } wie ? $" ({wie})" : "";
}
