using System.CommandLine;
using RsdAnalytics.Etl.Source;
using RsdAnalytics.Model.Warehouse.SqlServer;

namespace RsdAnalytics.Cli.Access;

/// <summary>How the arguments of a command lead to the database of the case system.</summary>
internal static class Bron
{
    private const string Variabele = "RSD_BRON";
    private const string SqlServer = "sqlserver";

    /// <summary>The option that reads from a database instead of files.</summary>
    public static Option<string?> Optie() => new("--bron")
    {
        Description = "Haalt de maand uit de database van het bronsysteem: sqlserver. MAP is dan de map met een query per bestand; de verbinding staat in RSD_BRON of appsettings.json.",
        HelpName = "SOORT",
    };

    /// <summary>The source of the command line; null for files.</summary>
    /// <param name="soort">What was given for the kind of source.</param>
    /// <param name="map">The folder with the queries.</param>
    /// <param name="regel">The command line.</param>
    /// <param name="omgeving">Where RSD_BRON and the settings are looked up.</param>
    public static Databasebron? Lees(string? soort, string map, ParseResult regel, Omgeving omgeving)
    {
        if (soort is null)
        {
            return null;
        }

        if (!soort.Trim().Equals(SqlServer, StringComparison.OrdinalIgnoreCase))
        {
            throw new GebruiksFout($"De bron '{soort}' is niet bekend. Kies: {SqlServer}.");
        }

        var tekst = (omgeving.Variabele(Variabele) is { Length: > 0 } gezet ? gezet : Instellingen.Bron(omgeving.Instellingen))
            ?? throw new GebruiksFout($"Zet de verbindingstekst van de bron in {Variabele}, of in appsettings.json onder ConnectionStrings, Bron.");
        var plaats = SqlServerPlaats.Lees(tekst);
        return new Databasebron(() => SqlServerLezen.Open(plaats, Toegang.StaOudeDriverToe(regel, omgeving)), plaats.Naam, map, fout => SqlServerLezen.Melding(plaats, fout));
    }
}
