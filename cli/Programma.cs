using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.Data.Common;
using System.Reflection;
using RsdAnalytics.Cli.Commands;
using RsdAnalytics.Cli.Completion;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Cli.Print;
using RsdAnalytics.Cli.Start;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Etl.Translate;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Own;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.SqlServer;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Cli;

/// <summary>The command as a whole: its subcommands, its help, and what becomes of faults.</summary>
internal static class Programma
{
    /// <summary>The version, recorded with everything that is made.</summary>
    public static string Versie { get; } =
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>The form of the answer of rsd without a command.</summary>
    private static Option<bool> Startjson { get; } = new("--json") { Description = "Zonder opdracht: waar u staat, als JSON." };

    /// <summary>Runs one command line.</summary>
    /// <returns>A code of <see cref="Exitcode"/>.</returns>
    public static int Voer(IReadOnlyList<string> argumenten, Omgeving omgeving)
    {
        try
        {
            var regel = Maak(omgeving).Parse(argumenten, new ParserConfiguration { ResponseFileTokenReplacer = null });
            // A line that is being completed is never whole.
            if (regel.Errors.Count > 0 && !Vult(regel))
            {
                throw new GebruiksFout(Gebruiksmelding.Van(regel));
            }

            if (regel.CommandResult.Command is not RootCommand && regel.RootCommandResult.GetResult(Startjson) is { Implicit: false })
            {
                throw new GebruiksFout($"{Startjson.Name} hoort achter de opdracht: {Gebruiksmelding.Naam(regel.CommandResult.Command)} {Startjson.Name}");
            }

            return regel.Invoke(new InvocationConfiguration
            {
                Output = omgeving.Uit,
                Error = omgeving.Fout,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (Exception fout) when (fout is GebruiksFout or OnbekendModelFout)
        {
            omgeving.Fout.WriteLine(fout.Message);
            return Exitcode.VerkeerdGebruik;
        }
        catch (Exception fout) when (Melding(fout) is { } melding)
        {
            omgeving.Fout.WriteLine(melding);
            return Exitcode.Mislukt;
        }
    }

    private static bool Vult(ParseResult regel) =>
        regel.RootCommandResult.Command is RootCommand root && root.Directives.OfType<SuggestDirective>().Any(d => regel.GetResult(d) is not null);

    /// <summary>The command line with all its commands; making it reads nothing.</summary>
    public static RootCommand Maak(Omgeving omgeving)
    {
        var root = new RootCommand("RsdAnalytics: maandextracten laden, de cijfers van de bestuurlijke opdracht, rapporten en prognoses.")
        {
            Opties.Warehouse,
            Opties.StaOudeDriverToe,
            Opties.Referentie,
            Startjson,
            new DemoCommand(omgeving),
            new GenereerCommand(omgeving),
            new PlanCommand(omgeving),
            new LaadCommand(omgeving),
            new ContractCommand(omgeving),
            new VertaalCommand(omgeving),
            new KpiCommand(omgeving),
            new StandCommand(omgeving),
            new HerleidCommand(omgeving),
            new ControleerCommand(omgeving),
            new VerschilCommand(omgeving),
            new InzageCommand(omgeving),
            new PrognoseCommand(omgeving),
            new BacktestCommand(omgeving),
            new EvaluatieCommand(omgeving),
            new RapportCommand(omgeving),
            new VaststellenCommand(omgeving),
            new MaandrapportCommand(omgeving),
            new HaalbaarheidCommand(omgeving),
            new BesparingCommand(omgeving),
            new KostenCommand(omgeving),
            new BandbreedteCommand(omgeving),
            new BuigCommand(omgeving),
            new WerkladderCommand(omgeving),
            new LeonCommand(omgeving),
            new LksCommand(omgeving),
            new DoelgroepenCommand(omgeving),
            new LandelijkCommand(omgeving),
            new RekenregelsCommand(omgeving),
            new RaadCommand(omgeving),
            new ExporteerCommand(omgeving),
            new SleutelCommand(omgeving),
            new WarehouseCommand(omgeving),
            new BronCommand(omgeving),
            new OpschonenCommand(omgeving),
            new VoltooiingCommand(omgeving),
        };
        foreach (var optie in root.Options)
        {
            if (optie is HelpOption hulp)
            {
                hulp.Description = "Toont deze uitleg.";
                hulp.Action = new Hulp(omgeving.Uit);
            }
            else if (optie is VersionOption versie)
            {
                versie.Description = "Toont de versie.";
            }
        }

        root.SetAction(regel => Startopdracht.Voer(regel, omgeving, regel.GetValue(Startjson)));
        Waarden.Koppel(root, omgeving);
        return root;
    }

    // No user ever sees a stack trace: what is foreseen says what to do, the rest says that it was not.
    private static string? Melding(Exception fout) => fout switch
    {
        OpdrachtFout or WarehouseFout or LaadFout or PdfFout or CijferFout or ReferentieFout or KaartFout or ReeksbestandFout => fout.Message,
        DbException database when SqlServerWarehouse.Melding(database) is { } melding => melding,
        DbException => "Het warehouse kan niet worden gelezen; het bestand is beschadigd of een ander programma houdt het vast. Probeer het opnieuw, of zet een back-up terug.",
        OperationCanceledException => "Afgebroken. Wat al geladen was, staat vast; de rest kan opnieuw.",
        IOException or UnauthorizedAccessException => Bestandsmelding.Van(fout),
        _ => $"Er ging iets mis dat niet was voorzien ({fout.GetType().Name}). Er is niets half geladen. Meld dit met de opdracht die u gaf.",
    };
}
