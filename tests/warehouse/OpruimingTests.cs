using RsdAnalytics.Model.Warehouse.Sqlite;
using RsdAnalytics.Tests.Cli;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Warehouse;

/// <summary>Only a warehouse that is empty and not in use is taken away.</summary>
public class OpruimingTests
{
    [Fact]
    public void An_empty_warehouse_is_removed_with_what_lies_beside_it()
    {
        using var map = new Werkmap();
        SqliteWarehouse.Open(map.In("rsd.db"), maak: true, "test").Dispose();

        Assert.True(SqliteOpruiming.VerwijderAlsLeeg(map.In("rsd.db")));
        Assert.Empty(Directory.GetFileSystemEntries(map.Pad));
        Assert.False(SqliteOpruiming.VerwijderAlsLeeg(map.In("rsd.db")));
    }

    [Fact]
    public void A_warehouse_that_another_has_open_stays_and_still_works()
    {
        using var map = new Werkmap();
        using var ander = SqliteWarehouse.Open(map.In("rsd.db"), maak: true, "test");

        Assert.False(SqliteOpruiming.VerwijderAlsLeeg(map.In("rsd.db")));
        Assert.True(File.Exists(map.In("rsd.db")));
        Assert.True(ander.Schemaversie > 0);
        using (var lading = ander.BeginLading())
        {
            Assert.NotNull(lading);
        }
    }

    [Fact]
    public void A_warehouse_with_a_lading_stays_as_it_was()
    {
        using var map = new Werkmap();
        Assert.Equal(0, new Opdrachtregel().Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db")).Code);

        Assert.False(SqliteOpruiming.VerwijderAlsLeeg(map.In("rsd.db")));
        Assert.Equal(0, new Opdrachtregel().Voer("warehouse", "controleer", "--warehouse", map.In("rsd.db")).Code);
    }

    [Fact]
    public void A_file_that_is_no_warehouse_stays()
    {
        using var map = new Werkmap();
        File.WriteAllText(map.In("rsd.db"), "iets anders, van een ander programma");

        Assert.False(SqliteOpruiming.VerwijderAlsLeeg(map.In("rsd.db")));
        Assert.Equal("iets anders, van een ander programma", File.ReadAllText(map.In("rsd.db")));
    }
}
