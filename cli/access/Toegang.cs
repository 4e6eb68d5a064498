using System.CommandLine;
using System.Globalization;
using RsdAnalytics.Cli.Commands;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.Sqlite;
using RsdAnalytics.Model.Warehouse.SqlServer;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Cli.Access;

/// <summary>How the arguments of a command lead to the warehouse, the reference data, a state and a peildatum.</summary>
internal static class Toegang
{
    private const string Variabele = "RSD_WAREHOUSE";
    private const string Drivervariabele = "RSD_STA_OUDE_DRIVER_TOE";
    private const string Standaard = "rsd.db";
    private static readonly string Demo = Path.Combine("uit", "rsd.db");
    private const string Referentievariabele = "RSD_REFERENTIE";

    /// <summary>The folder beside a warehouse whose reference files are used with it.</summary>
    public const string Referentiefolder = "referentie";

    /// <summary>The warehouse of the command line.</summary>
    /// <param name="regel">The command line.</param>
    /// <param name="omgeving">Where RSD_WAREHOUSE is looked up.</param>
    /// <param name="maak">Whether it is made when it is not there.</param>
    public static IWarehouse Open(ParseResult regel, Omgeving omgeving, bool maak = false) =>
        SqlServer(regel, omgeving) is { } server
            ? SqlServerWarehouse.Open(server, maak, Programma.Versie, StaOudeDriverToe(regel, omgeving))
            : maak || DemoErnaast(regel, omgeving) is not { } demo
                ? Open(Plaats(regel, omgeving), maak)
                : throw new WarehouseFout($"Het warehouse {Plaats(regel, omgeving)} bestaat niet, dat van de demo wel. Zet erachter: --warehouse {demo}");

    /// <summary>The warehouse of the demo, where the command line names none, there is none, and the demo was made here; null otherwise.</summary>
    public static string? DemoErnaast(ParseResult regel, Omgeving omgeving) =>
        regel.GetValue(Opties.Warehouse) is null && !Aanwezig(regel, omgeving) && File.Exists(Path.Combine(omgeving.Map, Demo)) ? Demo : null;

    /// <summary>The warehouse of the command line, or an empty one in memory where there is none yet: for what may not make it.</summary>
    public static IWarehouse OpenOfLeeg(ParseResult regel, Omgeving omgeving)
    {
        if (SqlServer(regel, omgeving) is { } server)
        {
            return (IWarehouse?)SqlServerWarehouse.OpenAlsAanwezig(server, Programma.Versie, StaOudeDriverToe(regel, omgeving))
                ?? SqliteWarehouse.InGeheugen(Programma.Versie);
        }

        var plaats = Plaats(regel, omgeving);
        return Ontbreekt(plaats) ? SqliteWarehouse.InGeheugen(Programma.Versie) : Open(plaats, maak: false);
    }

    /// <summary>Whether there is something where the command line looks for a warehouse; a server is taken to be there.</summary>
    public static bool Aanwezig(ParseResult regel, Omgeving omgeving) =>
        Plaats(regel, omgeving) is var plaats && (SqlServerPlaats.Herken(plaats) || !Ontbreekt(plaats));

    /// <summary>The file that a load would make for its warehouse; null when it is there already, or the warehouse is in SQL Server.</summary>
    public static string? NieuwBestand(ParseResult regel, Omgeving omgeving) =>
        Plaats(regel, omgeving) is var plaats && !SqlServerPlaats.Herken(plaats) && !Path.Exists(plaats) ? plaats : null;

    private static bool Ontbreekt(string plaats) => !Directory.Exists(plaats) && (!File.Exists(plaats) || new FileInfo(plaats).Length == 0);

    /// <summary>The warehouse in a file.</summary>
    public static IWarehouse Open(string bestand, bool maak) => SqliteWarehouse.Open(bestand, maak, Programma.Versie);

    /// <summary>The SQL Server database of the command line; null when the warehouse is a file.</summary>
    public static SqlServerPlaats? SqlServer(ParseResult regel, Omgeving omgeving) =>
        Plaats(regel, omgeving) is var plaats && SqlServerPlaats.Herken(plaats) ? SqlServerPlaats.Lees(plaats) : null;

    /// <summary>The file of the warehouse, for what only makes sense for a file.</summary>
    /// <param name="regel">The command line.</param>
    /// <param name="omgeving">Where RSD_WAREHOUSE is looked up.</param>
    /// <param name="anders">What an administrator does instead in SQL Server.</param>
    /// <exception cref="WarehouseFout">The warehouse is in SQL Server.</exception>
    public static string Bestand(ParseResult regel, Omgeving omgeving, string anders) =>
        SqlServer(regel, omgeving) is { } server ? throw new WarehouseFout($"Dit kan alleen met een SQLite-bestand. De {server.Naam}: {anders}") : Plaats(regel, omgeving);

    /// <summary>Whether the user insists on a server elsewhere with the driver of this build.</summary>
    public static bool StaOudeDriverToe(ParseResult regel, Omgeving omgeving) =>
        regel.GetValue(Opties.StaOudeDriverToe) || omgeving.Variabele(Drivervariabele) is "ja" or "1";

    /// <summary>
    /// The reference data of the command line: with the files of a folder in place of those of the program, where the command
    /// line or RSD_REFERENTIE names one, or where one stands beside the warehouse.
    /// </summary>
    /// <param name="regel">The command line.</param>
    /// <param name="omgeving">Where RSD_REFERENTIE is looked up.</param>
    /// <param name="warehouse">The place of the warehouse; null for that of the command line.</param>
    public static Referentiegegevens Referentie(ParseResult regel, Omgeving omgeving, string? warehouse = null) =>
        ReferentieLezer.Lees(Referentiemap(regel, omgeving, warehouse ?? Plaats(regel, omgeving)));

    // A municipality's own rows belong to its own warehouse, so a folder beside it need not be named each time.
    private static string? Referentiemap(ParseResult regel, Omgeving omgeving, string warehouse)
    {
        var map = regel.GetValue(Opties.Referentie) ?? omgeving.Variabele(Referentievariabele);
        if (map is { Length: > 0 })
        {
            return map;
        }

        var ernaast = Path.Combine(Path.GetDirectoryName(warehouse) ?? "", Referentiefolder);
        return Directory.Exists(ernaast) ? ernaast : null;
    }

    /// <summary>The opdracht of a year.</summary>
    public static Model.Reference.Opdracht Opdracht(int jaar, Referentiegegevens referentie) => referentie.Opdracht(jaar)
        ?? throw new GebruiksFout(string.Create(CultureInfo.InvariantCulture,
            $"In {jaar} liep geen opdracht. Kies een jaar van: {string.Join(", ", referentie.Opdrachten.Select(o => o.Code))}."));

    /// <summary>The municipality of the command line; null for all.</summary>
    public static string? Gemeente(ParseResult regel, Option<string?> optie, Referentiegegevens referentie) =>
        regel.GetValue(optie) is not { } naam
            ? null
            : naam.Trim().Equals(Model.Gemeente.Totaal, StringComparison.OrdinalIgnoreCase)
                ? Model.Gemeente.Totaal
                : referentie.ZoekGemeente(naam)?.Naam ?? throw new GebruiksFout($"De gemeente '{naam}' is niet bekend. {Bedoeld(naam, referentie)}");

    private static string Bedoeld(string naam, Referentiegegevens referentie)
    {
        var gemeenten = referentie.Gemeenten.Select(g => g.Naam).ToList();
        return Typefout.Nabij(naam, gemeenten) is [var bedoeld]
            ? $"Bedoelt u {bedoeld}?"
            : $"Kies uit: {string.Join(", ", gemeenten)}.";
    }

    /// <summary>The state of the command line: as it was after a lading or on a day, or as it is now.</summary>
    public static Stand Stand(ParseResult regel, Standopties opties, IWarehouse warehouse)
    {
        var lading = Opties.LeesGetal(regel, opties.Lading, 1, int.MaxValue);
        if (Opties.LeesDag(regel, opties.Van) is not { } dag)
        {
            return lading is { } nummer ? NaLading(nummer, warehouse) : Model.Figures.Stand.Nu;
        }

        if (lading is not null)
        {
            throw new GebruiksFout($"Geef {opties.Lading.Name} of {opties.Van.Name}, niet allebei.");
        }

        return Ladingen.StandOp(warehouse, dag) ?? throw new WarehouseFout(string.Create(CultureInfo.InvariantCulture,
            $"Op {dag:yyyy-MM-dd} was in {warehouse.Plaats} nog niets geladen{Eerste(warehouse)}. Kies bij {opties.Van.Name} een latere dag, of geef de stand met {opties.Lading.Name}."));
    }

    private static string Eerste(IWarehouse warehouse) =>
        Ladingen.EersteDag(warehouse) is { } dag ? string.Create(CultureInfo.InvariantCulture, $"; de eerste lading is van {dag:yyyy-MM-dd}") : "";

    /// <summary>The state after a lading; one that is not there is refused, for it would silently be the state of now.</summary>
    public static Stand NaLading(int lading, IWarehouse warehouse)
    {
        var laatste = Ladingen.Laatste(warehouse);
        return lading <= laatste
            ? new Stand(lading)
            : throw new GebruiksFout(FormattableString.Invariant(
                $"Lading {lading} is er niet; de laatste in {warehouse.Plaats} is {(laatste == 0 ? "er ook nog niet" : laatste)}."));
    }

    /// <summary>The peildatum of the command line.</summary>
    public static Peildatum Peildatum(ParseResult regel, Option<string?> optie, int jaar, IWarehouse warehouse, Stand stand)
    {
        if (Opties.LeesDag(regel, optie) is { } dag)
        {
            return Model.Peildatum.TryKies(jaar, dag, out var gekozen)
                ? gekozen
                : throw new GebruiksFout($"{optie.Name} hoort een dag in {jaar} te zijn.");
        }

        var maanden = Ladingen.Maanden(warehouse, stand);
        return Model.Peildatum.Standaard(jaar, maanden.Count > 0 ? maanden[^1] : null);
    }

    /// <summary>The words behind every answer on generated data; nothing otherwise.</summary>
    public static string Merk(IWarehouse warehouse, Stand stand) =>
        Ladingen.Geldig(warehouse, stand).Any(l => l.Synthetisch) ? " (synthetische gegevens)" : "";

    /// <summary>Where the warehouse of the command line is: a file or a connection string, so never to be printed.</summary>
    public static string Plaats(ParseResult regel, Omgeving omgeving) =>
        regel.GetValue(Opties.Warehouse)
        ?? (omgeving.Variabele(Variabele) is { Length: > 0 } plaats ? plaats : null)
        ?? Instellingen.Warehouse(omgeving.Instellingen)
        ?? Standaard;
}
