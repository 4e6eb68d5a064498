using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.SqlClient;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>The warehouse in a SQL Server database, in a database schema of its own.</summary>
public sealed class SqlServerWarehouse : IWarehouse
{
    private readonly SqlServerVerbinding _verbinding;
    private SqlServerProef? _proef;

    private SqlServerWarehouse(SqlServerPlaats plaats, SqlServerVerbinding verbinding)
    {
        Plaats = plaats.Naam;
        _verbinding = verbinding;
    }

    /// <inheritdoc/>
    public string Plaats { get; }

    /// <inheritdoc/>
    public DbConnection Verbinding => _verbinding;

    /// <inheritdoc/>
    public int Schemaversie => _verbinding.ExecuteScalar<int>("select max(versie) from warehouse_versie");

    /// <summary>Opens a warehouse, and makes it first when <paramref name="maak"/> is set and it is not there.</summary>
    /// <param name="plaats">The database.</param>
    /// <param name="maak">Whether a missing warehouse (and a missing database, when the user may) is made; otherwise it is refused.</param>
    /// <param name="programma">The version of the program, recorded with the schema.</param>
    /// <param name="staOudeDriverToe">Whether a server elsewhere is used although the driver of this build has a known weakness.</param>
    /// <exception cref="WarehouseFout">The database cannot be reached, holds no warehouse, or one of another schema version.</exception>
    public static SqlServerWarehouse Open(SqlServerPlaats plaats, bool maak, string programma, bool staOudeDriverToe) =>
        Open(plaats, maak, programma, staOudeDriverToe, magOuder: false)
            ?? throw new WarehouseFout($"In de {plaats.Naam} staat geen warehouse van RsdAnalytics. Maak het met: rsd warehouse maak, of laad meteen een levering met: rsd laad MAP");

    /// <summary>Opens a warehouse if there is one.</summary>
    /// <returns>The warehouse; null when the database has none.</returns>
    /// <exception cref="WarehouseFout">The database cannot be reached, or its warehouse has another schema version.</exception>
    public static SqlServerWarehouse? OpenAlsAanwezig(SqlServerPlaats plaats, string programma, bool staOudeDriverToe) =>
        Open(plaats, maak: false, programma, staOudeDriverToe, magOuder: false);

    /// <summary>Opens a warehouse of this or an older schema, to look after it.</summary>
    /// <exception cref="WarehouseFout">The database cannot be reached, holds no warehouse, or one of a newer program.</exception>
    public static SqlServerWarehouse OpenVoorOnderhoud(SqlServerPlaats plaats, bool staOudeDriverToe) =>
        Open(plaats, maak: false, programma: "", staOudeDriverToe, magOuder: true)
            ?? throw new WarehouseFout($"In de {plaats.Naam} staat geen warehouse van RsdAnalytics. Maak het met: rsd warehouse maak");

    /// <summary>What a fault of SQL Server means, when it came from no warehouse in particular; null for a fault of another engine.</summary>
    public static string? Melding(DbException fout) => fout is SqlException ? SqlServerMelding.Vertaal("database", fout).Message : null;

    /// <inheritdoc/>
    public ILaadtransactie BeginLading()
    {
        try
        {
            return new SqlServerLaadtransactie(Plaats, _verbinding, _proef);
        }
        catch (SqlException fout) when (!Herhaling.GaatVoorbij(fout, tijdensOpenen: false))
        {
            throw Vertaal(fout);
        }
    }

    /// <inheritdoc/>
    public ILaadtransactie BeginWijziging() => BeginLading();

    /// <inheritdoc/>
    public IDisposable BeginProef()
    {
        try
        {
            return _proef = new SqlServerProef(Plaats, _verbinding, () => _proef = null);
        }
        catch (SqlException fout)
        {
            throw Vertaal(fout);
        }
    }

    /// <summary>Makes the views of this program in place of those that are there.</summary>
    /// <exception cref="WarehouseFout">The user may not, or another program is busy.</exception>
    public void VernieuwViews()
    {
        try
        {
            SqlServerMaker.VernieuwViews(Plaats, _verbinding);
        }
        catch (SqlException fout)
        {
            throw Vertaal(fout);
        }
    }

    /// <summary>The connection, for what is done to the database itself.</summary>
    internal SqlServerVerbinding Eigen => _verbinding;

    /// <inheritdoc/>
    public bool Herstel(DbException fout, int poging)
    {
        // Within a trial the earlier months would be lost with the connection.
        if (_proef is not null || poging >= Herhaling.Pogingen || !Herhaling.GaatVoorbij(fout, tijdensOpenen: false))
        {
            return false;
        }

        Herhaling.Gewoon.Wacht(poging);
        _verbinding.Heropen();
        return true;
    }

    /// <inheritdoc/>
    public void WisOverschreven()
    {
        // A page that is overwritten is gone; what the log and the back-ups still hold goes as the server's back-ups are rotated.
    }

    /// <inheritdoc/>
    public void LeesGetallen(Getallenvraag vraag) => vraag.LeesOver(Verbinding);

    /// <inheritdoc/>
    public Task LeesGetallenErnaast(Getallenvraag vraag, Task? na = null)
    {
        na?.GetAwaiter().GetResult();
        vraag.LeesOver(Verbinding);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public WarehouseFout Vertaal(DbException fout) => SqlServerMelding.Vertaal(Plaats, fout);

    /// <inheritdoc/>
    public void Dispose() => _verbinding.Dispose();

    private static SqlServerWarehouse? Open(SqlServerPlaats plaats, bool maak, string programma, bool staOudeDriverToe, bool magOuder)
    {
        Driverwacht.Keur(plaats, staOudeDriverToe);
        var verbinding = new SqlServerVerbinding(new SqlConnection(plaats.Verbindingstekst), SqlServerTekst.Vertaal, Herhaling.Gewoon);
        try
        {
            SqlServerMaker.Verbind(plaats, verbinding, maak);
            if (maak)
            {
                SqlServerMaker.MaakAlsLeeg(plaats.Naam, verbinding, programma);
            }

            if (!SqlServerMaker.Aanwezig(verbinding))
            {
                verbinding.Dispose();
                return null;
            }

            var warehouse = new SqlServerWarehouse(plaats, verbinding);
            warehouse.ControleerVersie(magOuder);
            return warehouse;
        }
        catch (Exception fout) when (fout is SqlException or InvalidOperationException or PlatformNotSupportedException)
        {
            verbinding.Dispose();
            throw SqlServerMelding.Vertaal(plaats.Naam, fout);
        }
        catch (WarehouseFout)
        {
            verbinding.Dispose();
            throw;
        }
    }

    private void ControleerVersie(bool magOuder)
    {
        var (versie, maker) = _verbinding.Query<(int, string)>("select versie, programma from warehouse_versie order by versie desc").First();
        if (versie > Warehouseschema.Versie)
        {
            throw new WarehouseFout(string.Create(CultureInfo.InvariantCulture,
                $"Het warehouse in de {Plaats} heeft schemaversie {versie}; dit programma kent versies tot en met {Warehouseschema.Versie}. Gebruik RsdAnalytics {maker} of nieuwer."));
        }

        if (versie < Warehouseschema.Versie && !magOuder)
        {
            throw new WarehouseFout(string.Create(CultureInfo.InvariantCulture,
                $"Het warehouse in de {Plaats} heeft schemaversie {versie}; dit programma werkt met versie {Warehouseschema.Versie}. Maak een back-up en werk het bij met: rsd warehouse bijwerken"));
        }
    }
}
