using System.Globalization;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.Sqlite;
using RsdAnalytics.Model.Warehouse.SqlServer;
using RsdAnalytics.Tests.Warehouse.SqlServer;

namespace RsdAnalytics.Tests.Warehouse.Contract;

/// <summary>An engine under the contract suite: a place for one warehouse, gone after the test.</summary>
public abstract class Contractengine : IDisposable
{
    /// <summary>Opens the warehouse of this place over a connection of its own.</summary>
    public abstract IWarehouse Open(bool maak = true);

    /// <summary>What is wrong with the warehouse.</summary>
    public abstract IReadOnlyList<string> Keur();

    /// <inheritdoc/>
    public virtual void Dispose() => GC.SuppressFinalize(this);
}

/// <summary>SQLite, as it is used.</summary>
internal sealed class SqliteEngine : Contractengine
{
    private readonly Werkmap _map = new();

    public string Bestand => _map.In("rsd.db");

    public override IWarehouse Open(bool maak = true) => SqliteWarehouse.Open(Bestand, maak, Testwarehouse.Programma);

    public override IReadOnlyList<string> Keur()
    {
        using var warehouse = SqliteWarehouse.OpenVoorOnderhoud(Bestand);
        return SqliteKeuring.Controleer(warehouse);
    }

    public override void Dispose()
    {
        _map.Dispose();
        base.Dispose();
    }
}

/// <summary>
/// SQLite behind the connection of the SQL Server engine: every text that SQL Server would get is judged as T-SQL, and every answer
/// that is in no order of its own comes the other way round.
/// </summary>
internal sealed class MeeleesEngine : Contractengine
{
    private readonly SqliteEngine _sqlite = new();
    private readonly HashSet<string> _gezien = new(StringComparer.Ordinal);

    /// <summary>The texts that SQL Server would have got.</summary>
    public IReadOnlyCollection<string> Gezien => _gezien;

    public override IWarehouse Open(bool maak = true) => new Meelezer(_sqlite.Open(maak), Hoor);

    public override IReadOnlyList<string> Keur() => _sqlite.Keur();

    public override void Dispose()
    {
        _sqlite.Dispose();
        base.Dispose();
    }

    private string Hoor(string tekst)
    {
        var sql = SqlServerTekst.Vertaal(tekst);
        if (_gezien.Add(sql) && !sql.StartsWith("pragma", StringComparison.Ordinal))
        {
            Tsql.Goed(sql);
        }

        return tekst;
    }

    private sealed class Meelezer(IWarehouse sqlite, Func<string, string> hoor) : IWarehouse
    {
        private readonly SqlServerVerbinding _verbinding = new(new Omkeerverbinding(sqlite.Verbinding), hoor, new Herhaling(_ => { }));

        public string Plaats => sqlite.Plaats;

        public System.Data.Common.DbConnection Verbinding => _verbinding;

        public int Schemaversie => sqlite.Schemaversie;

        public ILaadtransactie BeginLading() => sqlite.BeginLading();

        public ILaadtransactie BeginWijziging() => sqlite.BeginWijziging();

        public void LeesGetallen(Getallenvraag vraag) => vraag.LeesOver(_verbinding);

        public Task LeesGetallenErnaast(Getallenvraag vraag, Task? na = null)
        {
            na?.GetAwaiter().GetResult();
            vraag.LeesOver(_verbinding);
            return Task.CompletedTask;
        }

        public IDisposable BeginProef() => sqlite.BeginProef();

        public WarehouseFout Vertaal(System.Data.Common.DbException fout) => sqlite.Vertaal(fout);

        public bool Herstel(System.Data.Common.DbException fout, int poging) => sqlite.Herstel(fout, poging);

        public void WisOverschreven() => sqlite.WisOverschreven();

        public void Dispose()
        {
            _verbinding.Dispose();
            sqlite.Dispose();
        }
    }
}

/// <summary>A scratch database on the server of RSD_SQLSERVER: made for one test, and dropped after it.</summary>
internal sealed class SqlServerEngine : Contractengine
{
    /// <summary>The environment variable with the connection string of a server on which databases may be made.</summary>
    public const string Variabele = "RSD_SQLSERVER";

    private readonly SqlServerPlaats _server;
    private readonly SqlServerPlaats _plaats;

    public SqlServerEngine(string test)
    {
        var tekst = Environment.GetEnvironmentVariable(Variabele);
        Skip.If(string.IsNullOrWhiteSpace(tekst), $"{Variabele} is niet gezet: er is geen SQL Server om dit op te draaien.");
        // The string may name a database or not; the scratch database stands beside it.
        _server = SqlServerPlaats.Lees($"Database=master;{tekst}").Met("master");
        _plaats = _server.Met(string.Create(CultureInfo.InvariantCulture, $"rsd_test_{Environment.ProcessId}_{Letters(test)}"));
    }

    /// <summary>The place of the scratch database.</summary>
    public SqlServerPlaats Plaats => _plaats;

    // The suite is the user who insists: which server it may use was decided by who set the variable.
    public override IWarehouse Open(bool maak = true) => SqlServerWarehouse.Open(_plaats, maak, Testwarehouse.Programma, staOudeDriverToe: true);

    public override IReadOnlyList<string> Keur()
    {
        using var warehouse = SqlServerWarehouse.OpenVoorOnderhoud(_plaats, staOudeDriverToe: true);
        return SqlServerKeuring.Controleer(warehouse);
    }

    public override void Dispose()
    {
        SqlServerProefdatabase.Verwijder(_server, _plaats.Database);
        base.Dispose();
    }

    private static string Letters(string test) => string.Concat(test.Where(char.IsAsciiLetter).Take(60)).ToLowerInvariant();
}
