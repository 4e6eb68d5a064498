using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>A connection to a database that is only read: the case system's.</summary>
public static class SqlServerLezen
{
    /// <summary>Opens a connection that says it only reads; a fault that passes is tried again.</summary>
    /// <param name="plaats">The database.</param>
    /// <param name="staOudeDriverToe">Whether a server elsewhere is used although the driver of this build has a known weakness.</param>
    /// <exception cref="WarehouseFout">The driver is not to be used with this server.</exception>
    public static DbConnection Open(SqlServerPlaats plaats, bool staOudeDriverToe)
    {
        Driverwacht.Keur(plaats, staOudeDriverToe);
        return Herhaling.Gewoon.Voer(
            () =>
            {
                var verbinding = new SqlConnection(plaats.AlleenLezen().Verbindingstekst);
                try
                {
                    verbinding.Open();
                    return verbinding;
                }
                catch (SqlException)
                {
                    verbinding.Dispose();
                    throw;
                }
            },
            tijdensOpenen: true);
    }

    /// <summary>What a fault of the database means to who administers the source: never the server's own text, which can hold a value.</summary>
    public static string Melding(SqlServerPlaats plaats, DbException fout) => (fout as SqlException)?.Number switch
    {
        SqlServerMelding.GeenDatabase or 911 => $"de {plaats.Naam} bestaat niet, of u mag er niet bij. Controleer de naam en de rechten.",
        18456 or 18452 or 18470 or 18487 or 18488 => $"de {plaats.Naam} weigerde de aanmelding. Controleer de gebruiker en het wachtwoord.",
        229 or 230 => $"u mag in de {plaats.Naam} niet lezen wat de query noemt. Geef leesrecht (select) op die tabellen of views.",
        207 or 208 => $"de query noemt een kolom of tabel die de {plaats.Naam} niet heeft. Verbeter de query.",
        102 or 105 or 156 or 137 or 4104 or 8120 => $"de query is geen goede T-SQL voor de {plaats.Naam}. Voer haar eerst in Management Studio uit met: declare @maand date = '2024-03-01'",
        -2 => $"de {plaats.Naam} had te veel tijd nodig voor de query. Maak de query lichter of laat een index maken.",
        { } nummer => $"de {plaats.Naam} weigerde de query (SQL Server-fout {nummer.ToString(System.Globalization.CultureInfo.InvariantCulture)}).",
        null => "de database weigerde de query.",
    };
}
