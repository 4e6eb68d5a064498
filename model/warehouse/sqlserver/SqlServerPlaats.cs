using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>Where a SQL Server database is: a connection string that is safe unless it says otherwise, and a name that may be printed.</summary>
public sealed class SqlServerPlaats
{
    private static readonly string[] Serversleutels = ["server", "data source", "addr", "address", "network address"];
    private static readonly string[] Versleutelsleutels = ["encrypt", "trustservercertificate", "trust server certificate"];

    private readonly SqlConnectionStringBuilder _bouwer;

    private SqlServerPlaats(SqlConnectionStringBuilder bouwer) => _bouwer = bouwer;

    /// <summary>The name, without user or password.</summary>
    public string Naam => $"database {Database} op SQL Server {_bouwer.DataSource}";

    /// <summary>The database.</summary>
    public string Database => _bouwer.InitialCatalog;

    /// <summary>The server, as given.</summary>
    internal string Server => _bouwer.DataSource;

    /// <summary>The connection string; never to be printed.</summary>
    internal string Verbindingstekst => _bouwer.ConnectionString;

    /// <summary>Whether a place is a connection string and not the name of a file.</summary>
    public static bool Herken(string plaats) =>
        plaats.Split(';').Any(deel => deel.IndexOf('=', StringComparison.Ordinal) is > 0 and var is_
            && Serversleutels.Contains(deel[..is_].Trim(), StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// Reads a connection string. Encryption is on and the certificate is checked unless the string itself says otherwise.
    /// </summary>
    /// <exception cref="WarehouseFout">The text is no connection string, or names no database.</exception>
    public static SqlServerPlaats Lees(string tekst)
    {
        SqlConnectionStringBuilder bouwer;
        try
        {
            bouwer = new SqlConnectionStringBuilder(tekst);
            var gegeven = new DbConnectionStringBuilder { ConnectionString = tekst };
            if (!Versleutelsleutels.Any(gegeven.ContainsKey))
            {
                bouwer.Encrypt = true;
                bouwer.TrustServerCertificate = false;
            }
        }
        catch (Exception fout) when (fout is ArgumentException or FormatException or KeyNotFoundException)
        {
            // The text of the fault may hold a piece of the string; only its kind is told.
            throw new WarehouseFout(
                "De verbindingstekst van SQL Server kan niet worden gelezen: een sleutelwoord of waarde klopt niet. Een werkende vorm is: "
                + "Server=servernaam;Database=rsd;Integrated Security=true");
        }

        if (string.IsNullOrWhiteSpace(bouwer.InitialCatalog))
        {
            throw new WarehouseFout($"De verbindingstekst van SQL Server {bouwer.DataSource} noemt geen database. Zet er Database=NAAM bij.");
        }

        bouwer.PersistSecurityInfo = false;
        bouwer.MultipleActiveResultSets = false;
        if (bouwer.ApplicationName.Contains("SqlClient", StringComparison.OrdinalIgnoreCase))
        {
            bouwer.ApplicationName = "RsdAnalytics";
        }

        return new SqlServerPlaats(bouwer);
    }

    /// <summary>The same server and sign-on with another database, for example master.</summary>
    internal SqlServerPlaats Met(string database) =>
        new(new SqlConnectionStringBuilder(Verbindingstekst) { InitialCatalog = database });

    /// <summary>The same for a connection that only reads: a server with a copy for readers then gives that one.</summary>
    internal SqlServerPlaats AlleenLezen() =>
        new(new SqlConnectionStringBuilder(Verbindingstekst) { ApplicationIntent = ApplicationIntent.ReadOnly });
}
