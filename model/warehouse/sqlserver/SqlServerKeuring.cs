using System.Globalization;
using Dapper;
using Microsoft.Data.SqlClient;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>Checks whether the tables of a warehouse have the shape of this program's schema, and whether the totals of
/// its ladingen fit the facts. The pages are the server's own to check.</summary>
public static class SqlServerKeuring
{
    /// <summary>The columns that are there, with their types.</summary>
    internal const string Kolommen =
        """
        select
            c.TABLE_NAME as Tabel,
            c.COLUMN_NAME as Kolom,
            c.DATA_TYPE as Soort,
            c.CHARACTER_MAXIMUM_LENGTH as Lengte,
            c.IS_NULLABLE as Leegbaar
        from INFORMATION_SCHEMA.COLUMNS c
        inner join INFORMATION_SCHEMA.TABLES t on t.TABLE_SCHEMA = c.TABLE_SCHEMA and t.TABLE_NAME = c.TABLE_NAME
        where c.TABLE_SCHEMA = @schema
            and t.TABLE_TYPE = 'BASE TABLE'
        order by c.TABLE_NAME, c.COLUMN_NAME
        """;

    /// <summary>What is wrong, in Dutch sentences; none when the warehouse is whole. A schema of an older version is not judged.</summary>
    /// <exception cref="WarehouseFout">The database cannot be read.</exception>
    public static IReadOnlyList<string> Controleer(SqlServerWarehouse warehouse)
    {
        try
        {
            if (warehouse.Schemaversie != Warehouseschema.Versie)
            {
                return [];
            }

            var aanwezig = warehouse.Verbinding
                .Query<(string Tabel, string Kolom, string Soort, long? Lengte, string Leegbaar)>(Kolommen, new { schema = SqlServerTekst.Schema })
                .Select(k => Regel(k.Tabel, k.Kolom, Soort(k.Soort, k.Lengte), k.Leegbaar == "NO"))
                .ToHashSet(StringComparer.Ordinal);
            var verwacht = Tabelbeschrijving.Alle
                .SelectMany(t => t.Kolommen.Select(k => Regel(t.Tabel, k.Naam, k.Soort, k.Verplicht)))
                .ToHashSet(StringComparer.Ordinal);
            IReadOnlyList<string> vorm =
            [
                .. verwacht.Except(aanwezig).Order(StringComparer.Ordinal).Select(regel => $"Ontbreekt in het warehouse: {regel}."),
                .. aanwezig.Except(verwacht).Order(StringComparer.Ordinal).Select(regel => $"Hoort niet in het warehouse: {regel}."),
            ];
            return vorm.Count == 0 ? new Ladingtotalen(warehouse).Keur() : vorm;
        }
        catch (SqlException fout)
        {
            throw warehouse.Vertaal(fout);
        }
    }

    private static string Regel(string tabel, string kolom, string soort, bool verplicht) => $"kolom {tabel}.{kolom} {soort}{(verplicht ? " verplicht" : "")}";

    // A length of -1 is the server's word for max.
    private static string Soort(string soort, long? lengte) => lengte switch
    {
        null => soort,
        < 0 => $"{soort}(max)",
        _ => string.Create(CultureInfo.InvariantCulture, $"{soort}({lengte})"),
    };
}
