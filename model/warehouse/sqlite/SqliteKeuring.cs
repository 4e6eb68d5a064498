using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>Checks whether a warehouse is whole: its pages and indexes, its references, the shape of its tables, and the totals
/// of its ladingen.</summary>
public static class SqliteKeuring
{
    private const string Heel = "ok";

    /// <summary>What is wrong, in Dutch sentences; none when the warehouse is whole. A schema of an older version is judged by its references and pages only.</summary>
    /// <exception cref="WarehouseFout">The file cannot be read at all.</exception>
    public static IReadOnlyList<string> Controleer(SqliteWarehouse warehouse)
    {
        try
        {
            var actueel = warehouse.Schemaversie == Warehouseschema.Versie;
            var vorm = actueel
                ? SqliteVorm.Verschillen(SqliteVorm.VanSchema(Warehouseschema.Teksten), SqliteVorm.Van(warehouse.Verbinding))
                : [];
            IReadOnlyList<string> bevindingen = [.. Bestand((SqliteConnection)warehouse.Verbinding), .. vorm];
            return actueel && bevindingen.Count == 0 ? new Ladingtotalen(warehouse).Keur() : bevindingen;
        }
        catch (SqliteException fout)
        {
            throw SqliteMelding.Vertaal(warehouse.Plaats, fout);
        }
    }

    /// <summary>What is wrong with the pages and references of a database.</summary>
    internal static IReadOnlyList<string> Bestand(SqliteConnection verbinding)
    {
        var paginas = verbinding.Query<string>("pragma integrity_check").Where(r => r != Heel)
            .Select(r => $"Het bestand is beschadigd: {r}. Zet een back-up terug.");
        var verwijzingen = verbinding.Query<string>("select \"table\" from pragma_foreign_key_check")
            .CountBy(tabel => tabel)
            .OrderBy(t => t.Key, StringComparer.Ordinal)
            .Select(t => string.Create(CultureInfo.InvariantCulture, $"In {t.Key} wijzen {t.Value} rijen naar iets dat er niet is. Zet een back-up terug."));
        return [.. paginas, .. verwijzingen];
    }
}
