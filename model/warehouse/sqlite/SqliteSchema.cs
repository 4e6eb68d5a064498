using System.Text.RegularExpressions;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>
/// Reads the schema's T-SQL as SQLite: the four storage types, STRICT tables, facts and the bridge to persons without a row
/// number of their own, and foreign keys that are checked when the load commits, because a fact may be written before its dimension row.
/// </summary>
internal static partial class SqliteSchema
{
    /// <summary>The SQLite form of one table's text.</summary>
    public static string Vertaal(string tabel, string tekst)
    {
        tekst = Tekstsoort().Replace(tekst, "text");
        tekst = Bytesoort().Replace(tekst, "blob");
        tekst = Getalsoort().Replace(tekst, "integer");
        tekst = Verwijzing().Replace(tekst, "$0 deferrable initially deferred");
        var slot = tabel.StartsWith("fact_", StringComparison.Ordinal) || tabel == "brug_dossierpersoon" ? "\n) strict, without rowid;" : "\n) strict;";
        return tekst.Replace("\n);", slot, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\bnvarchar\((?:\d+|max)\)")]
    private static partial Regex Tekstsoort();

    [GeneratedRegex(@"\bbinary\(\d+\)")]
    private static partial Regex Bytesoort();

    [GeneratedRegex(@"(?<=^    \w+ )(int|bigint)\b", RegexOptions.Multiline)]
    private static partial Regex Getalsoort();

    [GeneratedRegex(@"references \w+ \(\w+\)")]
    private static partial Regex Verwijzing();
}
