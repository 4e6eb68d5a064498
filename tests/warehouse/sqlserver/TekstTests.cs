using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.SqlServer;

namespace RsdAnalytics.Tests.Warehouse.SqlServer;

/// <summary>Connection strings, the driver guard and the one translation of the SQL.</summary>
public class TekstTests
{
    [Theory]
    [InlineData("rsd.db", false)]
    [InlineData("/data/a=b/rsd.db", false)]
    [InlineData("map;met=teken/rsd.db", false)]
    [InlineData("Server=localhost;Database=rsd", true)]
    [InlineData("database=rsd; data source = srv01\\prod", true)]
    [InlineData("Addr=srv;Initial Catalog=rsd;User Id=a;Password=b", true)]
    public void A_connection_string_is_told_from_a_file(string plaats, bool verwacht) => Assert.Equal(verwacht, SqlServerPlaats.Herken(plaats));

    [Fact]
    public void Encryption_is_on_and_the_certificate_checked_unless_the_string_says_otherwise()
    {
        Assert.Contains("Encrypt=True", SqlServerPlaats.Lees("Server=a;Database=b").Verbindingstekst, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Trust Server Certificate=True", SqlServerPlaats.Lees("Server=a;Database=b").Verbindingstekst, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Encrypt=True", SqlServerPlaats.Lees("Server=a;Database=b;Encrypt=false").Verbindingstekst, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void No_name_and_no_message_holds_a_password()
    {
        const string Geheim = "Geheim-1234";
        var plaats = SqlServerPlaats.Lees($"Server=srv;Database=rsd;User Id=jan;Password={Geheim}");

        Assert.Equal("database rsd op SQL Server srv", plaats.Naam);
        foreach (var slecht in new[] { $"Server=srv;Password={Geheim};Onzin={Geheim}", $"Server=srv;Database=rsd;Connect Timeout={Geheim}", $"Server=srv;Password={Geheim}" })
        {
            var fout = Assert.Throws<WarehouseFout>(() => SqlServerPlaats.Lees(slecht));
            Assert.DoesNotContain(Geheim, fout.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("tcp:127.0.0.1,1433", true)]
    [InlineData(".\\SQLEXPRESS", true)]
    [InlineData("(localdb)\\MSSQLLocalDB", true)]
    [InlineData("[::1],1433", true)]
    [InlineData("srv01", false)]
    [InlineData("localhost.example.nl", false)]
    [InlineData("tcp:rsd.database.windows.net,1433", false)]
    public void The_old_driver_stays_on_this_machine(string server, bool hier)
    {
        Assert.Equal(hier, Driverwacht.IsHier(server));
        Driverwacht.Keur(server, driverIsOud: false, staToe: false);
        Driverwacht.Keur(server, driverIsOud: true, staToe: true);
        if (!hier)
        {
            var fout = Assert.Throws<WarehouseFout>(() => Driverwacht.Keur(server, driverIsOud: true, staToe: false));
            Assert.Contains("--sta-oude-driver-toe", fout.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_table_gets_its_schema_and_nothing_else_does()
    {
        foreach (var tabel in Warehouseschema.Tabellen)
        {
            Assert.Equal($"select * from rsd.{tabel} where {tabel}_id = @{tabel}", SqlServerTekst.Vertaal($"select * from {tabel} where {tabel}_id = @{tabel}"));
        }

        Assert.Equal(
            "insert into rsd.opschoning_kpi (opschoning_id) select @opschoning from rsd.opschoning o",
            SqlServerTekst.Vertaal("insert into opschoning_kpi (opschoning_id) select @opschoning from opschoning o"));
    }

    [Fact]
    public void Waiting_grows_and_ends()
    {
        var wachten = new List<double>();
        var herhaling = new Herhaling(tijd => wachten.Add(tijd.TotalSeconds));

        for (var poging = 1; poging < Herhaling.Pogingen; poging++)
        {
            herhaling.Wacht(poging);
        }

        Assert.Equal([1d, 2, 4, 8], wachten);
        Assert.False(Herhaling.GaatVoorbij(new InvalidOperationException(), tijdensOpenen: false));
    }
}
