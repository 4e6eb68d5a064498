using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>
/// Says in Dutch what SQL Server refused and what to do. The server's own text is never repeated: it can hold a value of a row or a user name.
/// </summary>
internal static class SqlServerMelding
{
    /// <summary>The database does not exist, or may not be opened.</summary>
    public const int GeenDatabase = 4060;

    public static WarehouseFout Vertaal(string plaats, Exception fout)
    {
        var nummer = fout is SqlException sql ? sql.Number : 0;
        var melding = nummer switch
        {
            GeenDatabase or 911 =>
                $"De {plaats} bestaat niet, of u mag er niet bij. Maak haar met: rsd warehouse maak, of laat een beheerder haar maken en u toegang geven.",
            18456 or 18452 or 18470 or 18487 or 18488 =>
                $"De {plaats} weigerde de aanmelding. Controleer de gebruiker en het wachtwoord, of gebruik Integrated Security=true.",
            229 or 230 or 262 or 297 or 300 or 2760 or 15247 =>
                $"U hebt in de {plaats} niet de rechten die hiervoor nodig zijn. Vraag een beheerder om de rol rsd_lader (laden) of rsd_lezer (overzichten lezen); zie rsd warehouse maak --script.",
            1205 or 1222 or -2 =>
                $"De {plaats} was te lang bezig. Er is niets van deze maand geladen; probeer het opnieuw.",
            1105 or 9002 or 40544 =>
                $"De {plaats} of haar logboek is vol. Er is niets van deze maand geladen; maak ruimte en laad opnieuw.",
            3906 or 3908 =>
                $"De {plaats} is alleen-lezen. Er is niets geladen; vraag een beheerder.",
            547 or 2627 or 2601 =>
                $"De {plaats} weigerde een rij die niet bij de andere past (SQL Server-fout {Getal(nummer)}). Er is niets van deze maand geladen; meld dit.",
            _ when Certificaat(fout) =>
                $"Het certificaat van de {plaats} wordt niet vertrouwd. Laat een beheerder een geldig certificaat plaatsen; alleen op een eigen machine kan TrustServerCertificate=true in de verbindingstekst.",
            _ when fout is SqlException { Class: >= 20 } =>
                $"De verbinding met de {plaats} kwam niet tot stand of viel weg. Wat al geladen was, staat vast; van de maand die bezig was is niets geladen. Controleer de servernaam en het netwerk en probeer het opnieuw.",
            _ => $"De {plaats} weigerde de opdracht (SQL Server-fout {Getal(nummer)}).",
        };
        return new WarehouseFout(melding, Kern(fout));
    }

    private static bool Certificaat(Exception fout)
    {
        for (var oorzaak = fout; oorzaak is not null; oorzaak = oorzaak.InnerException)
        {
            if (oorzaak is System.Security.Authentication.AuthenticationException)
            {
                return true;
            }
        }

        return false;
    }

    // Only kinds of faults of the driver are kept as cause; they carry no connection string.
    private static Exception Kern(Exception fout) => fout is DbException ? fout : new InvalidOperationException(fout.GetType().Name);

    private static string Getal(int nummer) => nummer.ToString(CultureInfo.InvariantCulture);
}
