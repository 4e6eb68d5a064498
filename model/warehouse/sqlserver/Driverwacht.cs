using Microsoft.Data.SqlClient;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>
/// Keeps the driver of the default build away from servers elsewhere. Version 2.1.4 has a known weakness (CVE-2024-0056: what travels
/// encrypted can be read by who stands in between; mended in 2.1.7), which does no harm on the machine itself. The full build has a mended driver.
/// </summary>
internal static class Driverwacht
{
    private const int EersteVeiligeVersie = 6;

    private static readonly string[] DezeMachine = ["localhost", ".", "(local)", "127.0.0.1", "::1", "[::1]"];

    /// <summary>Whether the driver of this build has the weakness.</summary>
    public static bool DriverIsOud => (typeof(SqlConnection).Assembly.GetName().Version?.Major ?? 0) < EersteVeiligeVersie;

    /// <summary>Refuses a server elsewhere with a weak driver, unless the user insists.</summary>
    /// <param name="plaats">The database.</param>
    /// <param name="staToe">Whether the user insists.</param>
    /// <exception cref="WarehouseFout">The server is elsewhere and the driver is weak.</exception>
    public static void Keur(SqlServerPlaats plaats, bool staToe) => Keur(plaats.Server, DriverIsOud, staToe);

    internal static void Keur(string server, bool driverIsOud, bool staToe)
    {
        if (driverIsOud && !staToe && !IsHier(server))
        {
            throw new WarehouseFout(
                $"SQL Server {server} staat op een andere machine, en dit programma is gebouwd met een driver (Microsoft.Data.SqlClient 2.1.4) waarvan een lek bekend is "
                + "(CVE-2024-0056: iemand op het netwerk kan meelezen). Gebruik de volledige versie (dotnet build -p:Full=true), die een herstelde driver heeft. "
                + "Neemt u het risico op een afgeschermd netwerk bewust, geef dan --sta-oude-driver-toe of zet RSD_STA_OUDE_DRIVER_TOE=ja.");
        }
    }

    /// <summary>Whether a server name means this machine.</summary>
    internal static bool IsHier(string server)
    {
        var naam = server.Trim();
        if (naam.IndexOf(':', StringComparison.Ordinal) is > 0 and var protocol && naam[..protocol] is "tcp" or "lpc" or "np" or "admin")
        {
            naam = naam[(protocol + 1)..];
        }

        if (naam.StartsWith("(localdb)", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        naam = naam.Split(',', '\\')[0].Trim();
        return DezeMachine.Contains(naam, StringComparer.OrdinalIgnoreCase) || naam.Equals(Environment.MachineName, StringComparison.OrdinalIgnoreCase);
    }
}
