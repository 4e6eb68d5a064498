using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>The warehouse in one SQLite file: write-ahead log, foreign keys on, durable on commit.</summary>
public sealed class SqliteWarehouse : IWarehouse
{
    // A second load waits this long for the first before it says so.
    private const int WachttijdSeconden = 5;

    /// <summary>The place of a warehouse that is in no file.</summary>
    internal const string Geheugen = ":memory:";

    private readonly SqliteConnection _verbinding;
    private readonly bool _onveranderlijk;
    private bool _inProef;
    private SqliteWarehouse? _naast;
    private bool _naastGeleend;

    private SqliteWarehouse(string pad, SqliteConnection verbinding, bool onveranderlijk = false)
    {
        Plaats = pad;
        _verbinding = verbinding;
        _onveranderlijk = onveranderlijk;
    }

    /// <inheritdoc/>
    public string Plaats { get; }

    /// <inheritdoc/>
    public DbConnection Verbinding => _verbinding;

    /// <inheritdoc/>
    public Naastlening? LeenNaast()
    {
        if (_naastGeleend || Plaats == Geheugen || raw.sqlite3_get_autocommit(_verbinding.Handle) == 0)
        {
            return null;
        }

        _naast ??= Open(Plaats, maak: false, programma: "", magOuder: true);
        _naastGeleend = true;
        return new Naastlening(_naast, () => _naastGeleend = false);
    }

    /// <summary>An empty warehouse in memory, gone when it is closed.</summary>
    /// <param name="programma">The version of the program.</param>
    public static SqliteWarehouse InGeheugen(string programma) => Open(Geheugen, maak: true, programma);

    /// <summary>Opens a warehouse of this or an older schema, to look after it: to check, copy or migrate it.</summary>
    /// <param name="pad">The path of the file.</param>
    /// <exception cref="WarehouseFout">The file is missing, is no warehouse, or is of a newer program.</exception>
    public static SqliteWarehouse OpenVoorOnderhoud(string pad) => Open(pad, maak: false, programma: "", magOuder: true);

    /// <summary>Opens a warehouse, and makes it first when <paramref name="maak"/> is set and the file is not there.</summary>
    /// <param name="pad">The path of the file.</param>
    /// <param name="maak">Whether a missing warehouse is made; otherwise it is refused.</param>
    /// <param name="programma">The version of the program, recorded with the schema.</param>
    /// <exception cref="WarehouseFout">The file is missing, is no warehouse, or has another schema version.</exception>
    public static SqliteWarehouse Open(string pad, bool maak, string programma) => Open(pad, maak, programma, magOuder: false);

    private static SqliteWarehouse Open(string pad, bool maak, string programma, bool magOuder)
    {
        if (Directory.Exists(pad))
        {
            throw new WarehouseFout($"{pad} is een map. Geef bij --warehouse de naam van een bestand, bijvoorbeeld {Path.Combine(pad, "rsd.db")}");
        }

        if (!maak && !File.Exists(pad))
        {
            throw new WarehouseFout($"Het warehouse {pad} bestaat niet. Laad eerst een levering met: rsd laad MAP --warehouse {pad}");
        }

        SqliteConnection? verbinding = null;
        try
        {
            if (maak && pad != Geheugen)
            {
                SqliteMelding.EisMap(pad);
            }

            verbinding = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = pad,
                Mode = maak ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
                ForeignKeys = true,
                Pooling = false,
                DefaultTimeout = WachttijdSeconden,
            }.ToString());
            verbinding.Open();
            verbinding.Execute(string.Create(CultureInfo.InvariantCulture, $"pragma busy_timeout = {WachttijdSeconden * 1000}"));
            // Only a file that is still empty takes it. Measured on a national month: a tenth less than with pages of 4 KB.
            verbinding.Execute("pragma page_size = 16384");
            verbinding.Execute("pragma journal_mode = wal");
            verbinding.Execute("pragma synchronous = full");
            // Measured on a national month: with the 2 MB that SQLite takes by itself, pages of a load go to disk and back before the commit.
            verbinding.Execute("pragma cache_size = -65536");
            var warehouse = new SqliteWarehouse(pad, verbinding);
            warehouse.ControleerVersie(maak, programma, magOuder);
            return warehouse;
        }
        catch (SqliteException fout) when (!maak && fout.SqliteErrorCode is raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM)
        {
            verbinding?.Dispose();
            return OpenOnveranderlijk(pad, magOuder);
        }
        catch (Exception fout) when (fout is SqliteException or IOException or UnauthorizedAccessException)
        {
            verbinding?.Dispose();
            throw SqliteMelding.Vertaal(pad, fout);
        }
        catch (WarehouseFout)
        {
            verbinding?.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Opens for reading only, without any file beside it: what remains where neither the file nor its folder can be written. What stands in a
    /// write-ahead log would then be missed without a word, so a log with content is refused. Every write is refused by SQLite itself.
    /// </summary>
    /// <param name="pad">The path of the file.</param>
    /// <param name="magOuder">Whether an older schema is taken too.</param>
    /// <exception cref="WarehouseFout">The file cannot be read, is no warehouse, or has changes in its log.</exception>
    internal static SqliteWarehouse OpenOnveranderlijk(string pad, bool magOuder)
    {
        SqliteConnection? verbinding = null;
        try
        {
            if (new FileInfo(pad + "-wal") is { Exists: true, Length: > 0 })
            {
                throw SqliteMelding.LogErnaast(pad);
            }

            verbinding = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = Uri(pad) + "?immutable=1",
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ToString());
            verbinding.Open();
            var warehouse = new SqliteWarehouse(pad, verbinding, onveranderlijk: true);
            warehouse.ControleerVersie(maak: false, programma: "", magOuder);
            return warehouse;
        }
        catch (Exception fout) when (fout is SqliteException or IOException or UnauthorizedAccessException)
        {
            verbinding?.Dispose();
            throw SqliteMelding.Vertaal(pad, fout);
        }
        catch (WarehouseFout)
        {
            verbinding?.Dispose();
            throw;
        }
    }

    // What means something in a URI may stand in the name of a file.
    private static string Uri(string pad)
    {
        var volledig = OperatingSystem.IsWindows() ? Path.GetFullPath(pad).Replace('\\', '/') : Path.GetFullPath(pad);
        return (volledig.StartsWith('/') ? "file://" : "file:///") + string.Join('/', volledig.Split('/').Select(System.Uri.EscapeDataString));
    }

    /// <inheritdoc/>
    public ILaadtransactie BeginLading() => Begin(alleenErbij: true);

    /// <inheritdoc/>
    public ILaadtransactie BeginWijziging() => Begin(alleenErbij: false);

    private SqliteLaadtransactie Begin(bool alleenErbij)
    {
        EisSchrijfbaar();
        try
        {
            return new SqliteLaadtransactie(Plaats, _verbinding, _inProef, alleenErbij);
        }
        catch (SqliteException fout)
        {
            throw SqliteMelding.Vertaal(Plaats, fout);
        }
    }

    /// <inheritdoc/>
    public int Schemaversie => _verbinding.ExecuteScalar<int>("select max(versie) from warehouse_versie");

    /// <inheritdoc/>
    public bool Herstel(DbException fout, int poging) => false;

    /// <inheritdoc/>
    public void WisOverschreven()
    {
        try
        {
            _verbinding.Execute("vacuum");
            _verbinding.Execute("pragma wal_checkpoint(truncate)");
        }
        catch (SqliteException fout)
        {
            throw SqliteMelding.Vertaal(Plaats, fout);
        }
    }

    /// <inheritdoc/>
    public IDisposable BeginProef()
    {
        EisSchrijfbaar();
        try
        {
            var proef = new SqliteProef(Plaats, _verbinding, () => _inProef = false);
            _inProef = true;
            return proef;
        }
        catch (SqliteException fout)
        {
            throw SqliteMelding.Vertaal(Plaats, fout);
        }
    }

    /// <inheritdoc/>
    public void LeesGetallen(Getallenvraag vraag) => Getallenlezer.Lees(vraag);

    /// <inheritdoc/>
    public Task LeesGetallenErnaast(Getallenvraag vraag, Task? na = null) => Getallenlezer.LeesErnaast(vraag, na);

    private SqliteGetallenlezer Getallenlezer => new(Plaats, _verbinding, magErnaast: !_onveranderlijk);

    /// <inheritdoc/>
    public WarehouseFout Vertaal(DbException fout) => SqliteMelding.Vertaal(Plaats, fout);

    /// <inheritdoc/>
    public void Dispose()
    {
        _naast?.Dispose();
        _verbinding.Dispose();
    }

    // SQLite begins a transaction that it cannot write in and refuses the first row: what was asked for is then half said.
    private void EisSchrijfbaar()
    {
        if (_onveranderlijk)
        {
            throw SqliteMelding.Vertaal(Plaats, new SqliteException("read-only", raw.SQLITE_READONLY));
        }
    }

    private void ControleerVersie(bool maak, string programma, bool magOuder)
    {
        var tabellen = _verbinding.ExecuteScalar<int>("select count(*) from sqlite_master where type = 'table'");
        if (tabellen == 0 && maak)
        {
            MaakSchema(programma);
            return;
        }

        if (_verbinding.ExecuteScalar<int>("select count(*) from sqlite_master where type = 'table' and name = 'warehouse_versie'") == 0)
        {
            throw new WarehouseFout($"{Plaats} is geen warehouse van RsdAnalytics. Kies bij --warehouse een ander bestand.");
        }

        var (versie, maker) = _verbinding.QueryFirst<(int, string)>("select versie, programma from warehouse_versie order by versie desc");
        if (versie > Warehouseschema.Versie)
        {
            throw new WarehouseFout(string.Create(CultureInfo.InvariantCulture,
                $"Het warehouse {Plaats} heeft schemaversie {versie}; dit programma kent versies tot en met {Warehouseschema.Versie}. Gebruik RsdAnalytics {maker} of nieuwer."));
        }

        if (versie < Warehouseschema.Versie && !magOuder)
        {
            throw new WarehouseFout(string.Create(CultureInfo.InvariantCulture,
                $"Het warehouse {Plaats} heeft schemaversie {versie}; dit programma werkt met versie {Warehouseschema.Versie}. Werk het bij met: rsd warehouse bijwerken --warehouse {Plaats}"));
        }
    }

    private void MaakSchema(string programma)
    {
        using var transactie = _verbinding.BeginTransaction();
        // Another process may have made it while this one waited for the lock.
        if (_verbinding.ExecuteScalar<int>("select count(*) from sqlite_master where type = 'table'", transaction: transactie) > 0)
        {
            return;
        }

        foreach (var tabel in Warehouseschema.Tabellen)
        {
            _verbinding.Execute(SqliteSchema.Vertaal(tabel, Warehouseschema.Tekst(tabel)), transaction: transactie);
        }

        _verbinding.Execute(
            "insert into warehouse_versie (versie, programma) values (@versie, @programma)",
            new { versie = Warehouseschema.Versie, programma },
            transactie);
        transactie.Commit();
    }
}
