using Dapper;
using Microsoft.Data.Sqlite;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>
/// The foreign keys of one load: those of the tables that get their rows through a writer are checked as the rows are written, those of
/// the other tables, which are small, before the load is confirmed. As long as it is there SQLite does not check.
/// </summary>
internal sealed class SqliteVerwijzingen : IDisposable
{
    private readonly SqliteConnection _verbinding;
    private readonly Dictionary<string, SqliteVerwijzing> _naar = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doorSchrijver = new(StringComparer.Ordinal);

    /// <param name="verbinding">The connection, outside a transaction.</param>
    public SqliteVerwijzingen(SqliteConnection verbinding)
    {
        _verbinding = verbinding;
        verbinding.Execute("pragma foreign_keys = off");
    }

    /// <summary>What the columns of a row point at, by the place of the column; null where a column points at nothing.</summary>
    public SqliteVerwijzing?[] Van(string tabel, IReadOnlyList<string> kolommen)
    {
        _doorSchrijver.Add(tabel);
        var verwijzingen = _verbinding.Query<(string Van, string Tabel, string Naar)>(
            """select "from", "table", "to" from pragma_foreign_key_list(@tabel)""", new { tabel });
        var plekken = new SqliteVerwijzing?[kolommen.Count];
        foreach (var (van, naar, sleutel) in verwijzingen)
        {
            for (var i = 0; i < plekken.Length; i++)
            {
                plekken[i] = kolommen[i] == van ? Naar(naar, sleutel) : plekken[i];
            }
        }

        return plekken;
    }

    /// <summary>Whether every row of the small tables points at something that is there.</summary>
    public bool Kloppen() => _verbinding
        .Query<string>("select name from sqlite_master m where type = 'table' and exists (select 1 from pragma_foreign_key_list(m.name))")
        .Where(tabel => !tabel.StartsWith("fact_", StringComparison.Ordinal) && !_doorSchrijver.Contains(tabel))
        .All(tabel => !_verbinding.Query<string>("""select "table" from pragma_foreign_key_check(@tabel)""", new { tabel }).Any());

    public void Dispose()
    {
        foreach (var verwijzing in _naar.Values)
        {
            verwijzing.Dispose();
        }

        _naar.Clear();
        _verbinding.Execute("pragma foreign_keys = on");
    }

    private SqliteVerwijzing Naar(string tabel, string sleutel)
    {
        if (!_naar.TryGetValue(tabel, out var verwijzing))
        {
            verwijzing = new SqliteVerwijzing(_verbinding.Handle!, tabel, sleutel);
            _naar.Add(tabel, verwijzing);
        }

        return verwijzing;
    }
}
