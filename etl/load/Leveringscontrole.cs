using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse.Sqlite;

namespace RsdAnalytics.Etl.Load;

/// <summary>
/// Checks a delivery before it is sent, without a warehouse and without the key: it is loaded into a warehouse in memory that is
/// thrown away. So the check cannot say anything else than the load does.
/// </summary>
public static class Leveringscontrole
{
    // The pseudonyms live as long as the check and go nowhere, so this key protects nothing and need not be secret.
    private const string Sleutel = "controle van een levering: deze sleutel verlaat het geheugen niet";

    /// <summary>
    /// Checks the months of a folder, oldest first, or the one month that the folder is. A month that is missing between them is no fault here (M06);
    /// the jump from the month before (M05) is checked where that month is in the folder.
    /// </summary>
    /// <param name="map">The folder with month folders, or a month folder itself.</param>
    /// <param name="alleen">Only this month; null for all.</param>
    /// <param name="nu">The moment of checking, UTC; a month that has not ended by its day is refused.</param>
    /// <param name="programma">The version of the program.</param>
    /// <param name="referentie">The reference data.</param>
    /// <exception cref="LaadFout">There is nothing to check.</exception>
    public static IReadOnlyList<Laaduitkomst> Controleer(
        string map, Maand? alleen, DateTimeOffset nu, string programma, Referentiegegevens referentie)
    {
        ArgumentNullException.ThrowIfNull(map);
        var (folder, maand) = Maandmap(map) is { } zelf && (alleen is null || alleen == zelf)
            ? (Path.GetDirectoryName(Path.GetFullPath(map.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)))!, zelf)
            : (map, alleen);
        using var warehouse = SqliteWarehouse.InGeheugen(programma);
        using var pseudoniemen = new Pseudonimiseerder(Pseudonimiseerder.SleutelVanTekst(Sleutel));
        return new Lader(warehouse, referentie, pseudoniemen)
            .Laad(new Laadopdracht(folder, nu, programma, maand, StaGatToe: true), voortgang: null, CancellationToken.None);
    }

    // A supplier has one month in hand and names it, where a load takes the folder above.
    private static Maand? Maandmap(string map) =>
        Maand.TryParse(Path.GetFileName(Path.GetFullPath(map).TrimEnd(Path.DirectorySeparatorChar)), out var maand)
        && Directory.Exists(map) && Directory.GetDirectories(map).Length == 0
            ? maand
            : null;
}
