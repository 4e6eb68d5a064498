using Dapper;
using Microsoft.Data.Sqlite;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.Sqlite;
using RsdAnalytics.Tests.Cli;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Warehouse;

/// <summary>Checking, copying and migrating a warehouse: what is wrong is found, and nothing is ever half done.</summary>
public class OnderhoudTests
{
    private readonly Opdrachtregel _rsd = new();

    [Fact]
    public void A_whole_warehouse_passes_and_a_spoilt_one_says_what_is_wrong()
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));
        Assert.Equal(0, _rsd.Voer("warehouse", "controleer", "--warehouse", map.In("rsd.db")).Code);

        Voer(map.In("rsd.db"), "pragma foreign_keys = off; delete from dim_client; drop index ix_plaatsing_client; alter table dim_tegel add column extra integer");
        var (code, uit, _) = _rsd.Voer("warehouse", "controleer", "--warehouse", map.In("rsd.db"));

        Assert.Equal(2, code);
        Assert.Contains("In fact_dossierstand wijzen", uit, StringComparison.Ordinal);
        Assert.Contains("Ontbreekt in het warehouse: index ix_plaatsing_client", uit, StringComparison.Ordinal);
        Assert.Contains("Hoort niet in het warehouse: kolom dim_tegel.extra", uit, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_is_told_and_never_taken_for_whole()
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));
        var bytes = File.ReadAllBytes(map.In("rsd.db"));
        Array.Fill(bytes, (byte)0xA5, bytes.Length / 2, bytes.Length / 4);
        File.WriteAllBytes(map.In("rsd.db"), bytes);

        var (code, _, fout) = _rsd.Voer("warehouse", "controleer", "--warehouse", map.In("rsd.db"));

        Assert.NotEqual(0, code);
        Assert.DoesNotContain("   at ", fout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_back_up_gives_the_same_answers_and_overwrites_nothing()
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));

        var geen = _rsd.Voer("warehouse", "back-up", map.In("kopie", "rsd.db"), "--warehouse", map.In("rsd.db"));
        Assert.Equal(1, geen.Code);
        Assert.Contains("kopie bestaat niet; maak haar eerst", geen.Fout, StringComparison.Ordinal);
        Assert.False(Directory.Exists(map.In("kopie")));
        Directory.CreateDirectory(map.In("kopie"));

        Assert.Equal(0, _rsd.Voer("warehouse", "back-up", map.In("kopie", "rsd.db"), "--warehouse", map.In("rsd.db")).Code);
        Assert.Equal(
            _rsd.Voer("kpi", "--jaar", "2024", "--json", "--warehouse", map.In("rsd.db")).Uit,
            _rsd.Voer("kpi", "--jaar", "2024", "--json", "--warehouse", map.In("kopie", "rsd.db")).Uit);
        var (code, _, fout) = _rsd.Voer("warehouse", "back-up", map.In("kopie", "rsd.db"), "--warehouse", map.In("rsd.db"));

        Assert.Equal(1, code);
        Assert.Contains("overschrijft nooit iets", fout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_warehouse_is_refused_with_the_version_it_needs()
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));
        Voer(map.In("rsd.db"), "insert into warehouse_versie (versie, programma) values (99, '9.1')");

        foreach (var opdracht in new[] { "kpi|--jaar|2024", "warehouse|bijwerken", "warehouse|controleer" })
        {
            var (code, _, fout) = _rsd.Voer([.. opdracht.Split('|'), "--warehouse", map.In("rsd.db")]);
            Assert.Equal(1, code);
            Assert.Contains("schemaversie 99", fout, StringComparison.Ordinal);
            Assert.Contains("RsdAnalytics 9.1", fout, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_migration_goes_forward_after_a_back_up()
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));
        using var warehouse = SqliteWarehouse.OpenVoorOnderhoud(map.In("rsd.db"));

        Assert.True(WerkBij(warehouse, map.In("ervoor.db"), "alter table dim_partner add column plaats text"));

        Assert.Equal(Warehouseschema.Versie + 1, warehouse.Schemaversie);
        Assert.Equal(0, warehouse.Verbinding.ExecuteScalar<int>("select count(plaats) from dim_partner"));
        using var ervoor = SqliteWarehouse.Open(map.In("ervoor.db"), maak: false, "test");
        Assert.Equal(Warehouseschema.Versie, ervoor.Schemaversie);
    }

    [Theory]
    [InlineData("alter table dim_partner add column verkeerd text")]
    [InlineData("alter table bestaat_niet add column plaats text")]
    public void A_migration_that_fails_leaves_the_warehouse_as_it_was(string opdracht)
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));
        var kpi = _rsd.Voer("kpi", "--jaar", "2024", "--json", "--warehouse", map.In("rsd.db")).Uit;
        using (var warehouse = SqliteWarehouse.OpenVoorOnderhoud(map.In("rsd.db")))
        {
            Assert.Throws<WarehouseFout>(() => WerkBij(warehouse, map.In("ervoor.db"), "update dim_partner set naam = 'weg'", opdracht));
            Assert.Equal(Warehouseschema.Versie, warehouse.Schemaversie);
        }

        Assert.Equal(kpi, _rsd.Voer("kpi", "--jaar", "2024", "--json", "--warehouse", map.In("rsd.db")).Uit);
        Assert.Equal(0, _rsd.Voer("warehouse", "controleer", "--warehouse", map.In("rsd.db")).Code);
    }

    [Fact]
    public void A_way_that_is_not_known_is_refused_before_anything_happens()
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));
        using var warehouse = SqliteWarehouse.OpenVoorOnderhoud(map.In("rsd.db"));

        Assert.Throws<WarehouseFout>(() => SqliteMigratie.WerkBij(
            warehouse, map.In("ervoor.db"), "test", Warehouseschema.Versie + 2, [new Migratie(Warehouseschema.Versie + 2, [])], Warehouseschema.Teksten));
        Assert.False(File.Exists(map.In("ervoor.db")));
    }

    [Fact]
    public void A_warehouse_of_the_first_schema_is_brought_forward_and_still_gives_its_answers()
    {
        using var map = new Werkmap();
        Voer(map.In("rsd.db"), File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "warehouse", "schema-1.sql")));

        var (code, _, fout) = _rsd.Voer("warehouse", "bijwerken", "--warehouse", map.In("rsd.db"));

        Assert.True(code == 0, fout);
        Assert.Equal(0, _rsd.Voer("warehouse", "controleer", "--warehouse", map.In("rsd.db")).Code);
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("nieuw.db"));
        foreach (var vraag in new[] { "kpi|--jaar|2024|--json", "stand|--json", "herleid|K5|--jaar|2024|--json" })
        {
            Assert.Equal(
                _rsd.Voer([.. vraag.Split('|'), "--warehouse", map.In("nieuw.db")]).Uit,
                _rsd.Voer([.. vraag.Split('|'), "--warehouse", map.In("rsd.db")]).Uit);
        }

        Assert.All(Enumerable.Range(2, Warehouseschema.Versie - 1), versie => Assert.Contains(Migratie.Alle, m => m.Naar == versie));
    }

    private static bool WerkBij(SqliteWarehouse warehouse, string backup, params string[] opdrachten) => SqliteMigratie.WerkBij(
        warehouse, backup, "test", Warehouseschema.Versie + 1, [new Migratie(Warehouseschema.Versie + 1, opdrachten)],
        Warehouseschema.Teksten.Select(t => t.Tabel == "dim_partner" ? (t.Tabel, t.Tekst.Replace("\n);", ",\n    plaats nvarchar(40)\n);", StringComparison.Ordinal).Replace(" -- de naam zoals geleverd", "", StringComparison.Ordinal)) : t));

    private static void Voer(string pad, string opdrachten)
    {
        using var verbinding = new SqliteConnection($"Data Source={pad};Pooling=False");
        verbinding.Open();
        verbinding.Execute(opdrachten);
    }
}
