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
                $"Het warehouse {pad} is alleen-lezen. Geef schrijfrechten op het bestand, op {pad}-wal en {pad}-shm als die er zijn, en op de map; laad dan opnieuw.",
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

    private static string Wie(string pad) => Bezigbriefje.Wie(pad) is { } wie ? $" ({wie})" : "";
}
