using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>
/// The shape of a database as a set of lines, one per column, index column and reference. Two warehouses with equal sets have
/// the same schema, whether it was made at once or grew by migrations.
/// </summary>
internal static class SqliteVorm
{
    private const string Kolommen =
        """
        select 'kolom ' || m.name || '.' || c.name || ' ' || lower(c.type) || case c."notnull" when 1 then ' verplicht' else '' end
            || case when c.pk > 0 then ' sleutel ' || c.pk else '' end
        from sqlite_master m
        join pragma_table_info(m.name) c
        where m.type = 'table' and m.name not like 'sqlite_%'
        """;

    private const string Indexen =
        """
        select 'index ' || m.name || ' op ' || m.tbl_name || '.' || c.name || ' ' || c.seqno
        from sqlite_master m
        join pragma_index_info(m.name) c
        where m.type = 'index' and m.sql is not null
        """;

    private const string Verwijzingen =
        """
        select 'verwijzing ' || m.name || '.' || f."from" || ' naar ' || f."table" || '.' || f."to"
        from sqlite_master m
        join pragma_foreign_key_list(m.name) f
        where m.type = 'table'
        """;

    /// <summary>The shape of a database.</summary>
    public static IReadOnlySet<string> Van(DbConnection verbinding) =>
        new[] { Kolommen, Indexen, Verwijzingen }
            .SelectMany(vraag => verbinding.Query<string>(vraag))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The shape that table texts make.</summary>
    public static IReadOnlySet<string> VanSchema(IEnumerable<(string Tabel, string Tekst)> schema)
    {
        using var verbinding = new SqliteConnection("Data Source=:memory:");
        verbinding.Open();
        foreach (var (tabel, tekst) in schema)
        {
            verbinding.Execute(SqliteSchema.Vertaal(tabel, tekst));
        }

        return Van(verbinding);
    }

    /// <summary>The differences as sentences, in order; none when the shapes are equal.</summary>
    public static IReadOnlyList<string> Verschillen(IReadOnlySet<string> verwacht, IReadOnlySet<string> aanwezig) =>
    [
        .. verwacht.Except(aanwezig).Order(StringComparer.Ordinal).Select(regel => $"Ontbreekt in het warehouse: {regel}."),
        .. aanwezig.Except(verwacht).Order(StringComparer.Ordinal).Select(regel => $"Hoort niet in het warehouse: {regel}."),
    ];
}
