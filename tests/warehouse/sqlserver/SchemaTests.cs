using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.Sqlite;
using RsdAnalytics.Model.Warehouse.SqlServer;

namespace RsdAnalytics.Tests.Warehouse.SqlServer;

/// <summary>What makes the warehouse in SQL Server, without a server: its grammar, and that it is the same schema as SQLite's.</summary>
public class SchemaTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Everything_that_makes_the_warehouse_is_T_SQL(bool alles)
    {
        var opdrachten = SqlServerSchema.Tabellen("1.0 d'oude", new Vermogen(alles, alles)).Prepend(SqlServerSchema.MaakSchema).ToList();

        Assert.All(opdrachten, Tsql.Goed);
        Assert.Equal(alles, opdrachten.Any(o => o.Contains("data_compression", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_table_and_index_is_compressed_and_every_text_compared_by_code_point()
    {
        foreach (var (tabel, tekst) in Warehouseschema.Teksten)
        {
            var sql = SqlServerSchema.Vertaal(tekst, compressie: true);

            Assert.Equal(Aantal(tekst, "create "), Aantal(sql, "with (data_compression = page);"));
            Assert.Equal(Aantal(tekst, "nvarchar("), Aantal(sql, $"collate {SqlServerSchema.Sortering}"));
            Assert.Contains($"create table rsd.{tabel} (", sql, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Both_engines_have_the_same_columns_keys_and_references()
    {
        var sqlite = SqliteVorm.VanSchema(Warehouseschema.Teksten);

        var beschreven = Tabelbeschrijving.Alle.SelectMany(Regels).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(sqlite.Where(r => !r.StartsWith("index", StringComparison.Ordinal)).Order(StringComparer.Ordinal), beschreven.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_step_forward_is_T_SQL_and_makes_what_a_new_warehouse_has()
    {
        foreach (var stap in Migratie.Alle)
        {
            Assert.NotEmpty(stap.SqlServer);
            Assert.All(SqlServerMigratie.Opdrachten(stap, Vermogen.Vol), Tsql.Goed);
        }

        Assert.Equal(Warehouseschema.Versie, Migratie.Alle.Max(m => m.Naar));
        foreach (var tabel in new[] { "dim_prognose", "fact_prognose" })
        {
            Assert.Contains(Migratie.Alle.SelectMany(m => m.SqlServer), tekst => tekst.Trim() == Warehouseschema.Tekst(tabel).Trim());
        }
    }

    [Fact]
    public void Every_table_and_column_is_described()
    {
        foreach (var tabel in Tabelbeschrijving.Alle)
        {
            Assert.NotEmpty(tabel.Korrel);
            Assert.NotEmpty(tabel.Sleutel);
            Assert.All(tabel.Kolommen, k => Assert.NotEmpty(k.Uitleg));
        }
    }

    [Fact]
    public void What_only_the_server_refuses_is_found_too()
    {
        Assert.NotEmpty(Tsql.Fouten("select 1 limit 1"));
        Assert.NotEmpty(Tsql.Fouten("select sum(case when exists (select 1 from a) then 1 else 0 end) from b"));
        Assert.NotEmpty(Tsql.Fouten("select x from (select x from a order by x) y"));
        Assert.NotEmpty(Tsql.Fouten("select a, b, count(*) from t group by a"));
        Assert.NotEmpty(Tsql.Fouten("select a, count(*) from t group by a, 1"));
        Assert.NotEmpty(Tsql.Fouten("select distinct a from t order by b"));
        Assert.NotEmpty(Tsql.Fouten("select max(a, 1) from t"));
        Assert.NotEmpty(Tsql.Fouten("select a = 1 or b = 2 from t"));
        Assert.NotEmpty(Tsql.Fouten("select x.n from (with a as (select 1 as n) select n from a) x"));
        Assert.NotEmpty(Tsql.Fouten("select a || b from t"));
    }

    private static IEnumerable<string> Regels(Tabelbeschrijving tabel) =>
    [
        .. tabel.Kolommen.Select(k =>
        {
            var plek = tabel.Sleutel.ToList().IndexOf(k.Naam) + 1;
            var soort = k.Soort.StartsWith("nvarchar", StringComparison.Ordinal) ? "text" : k.Soort == "float" ? "real" : "integer";
            return $"kolom {tabel.Tabel}.{k.Naam} {soort}{(k.Verplicht ? " verplicht" : "")}{(plek > 0 ? $" sleutel {plek}" : "")}";
        }),
        .. tabel.Verwijzingen.Select(v => $"verwijzing {tabel.Tabel}.{v.Kolom} naar {v.NaarTabel}.{v.NaarKolom}"),
    ];

    private static int Aantal(string tekst, string deel) => tekst.Split(deel).Length - 1;
}
