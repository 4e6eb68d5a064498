using System.CommandLine;
using System.CommandLine.Invocation;
using RsdAnalytics.Cli.Commands;

namespace RsdAnalytics.Cli.Output;

/// <summary>The help of a command in Dutch: what it does, how it is typed, what it takes, and an example.</summary>
internal sealed class Hulp(TextWriter uit) : SynchronousCommandLineAction
{
    private const int Kolom = 32;

    /// <summary>Who asks for help has not finished the line yet.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var opdracht = parseResult.CommandResult.Command;
        uit.WriteLine(opdracht.Description);
        uit.WriteLine();
        uit.WriteLine($"Gebruik: {Gebruik(opdracht)}");
        SchrijfOpdrachten(opdracht);
        Schrijf("Argumenten", opdracht.Arguments.Select(a => (a.Name, a.Description)));
        Schrijf("Opties", Gebruiksmelding.Opties(opdracht).Where(o => !o.Hidden).Select(o => (Optie(o), o.Description)));
        var voorbeelden = Voorbeelden(opdracht).ToList();
        uit.WriteLine();
        uit.WriteLine(voorbeelden.Count == 1 ? "Voorbeeld:" : "Voorbeelden:");
        foreach (var voorbeeld in voorbeelden)
        {
            uit.WriteLine($"  {voorbeeld}");
        }

        return Exitcode.Klaar;
    }

    private static string Gebruik(Command opdracht)
    {
        var argumenten = string.Concat(opdracht.Arguments.Select(a => $" {a.Name}"));
        var vervolg = opdracht.Subcommands.Count == 0 ? "" : opdracht is RootCommand or Opdracht ? " [OPDRACHT]" : " OPDRACHT";
        return $"{Gebruiksmelding.Naam(opdracht)}{vervolg}{argumenten} [opties]";
    }

    private void SchrijfOpdrachten(Command opdracht)
    {
        if (opdracht is not RootCommand)
        {
            Schrijf("Opdrachten", opdracht.Subcommands.Select(o => (o.Name, o.Description)));
            return;
        }

        foreach (var (kop, namen) in Opdrachtgroepen.Verdeel([.. opdracht.Subcommands.Select(o => o.Name)]))
        {
            Schrijf(kop, namen.Select(naam => (naam, opdracht.Subcommands.First(o => o.Name == naam).Description)));
        }
    }

    private static IEnumerable<string> Voorbeelden(Command opdracht) => opdracht switch
    {
        Opdracht { Voorbeeld: var voorbeeld } => [voorbeeld],
        RootCommand => ["rsd", "rsd demo", "rsd kpi --help"],
        _ => opdracht.Subcommands.SelectMany(Voorbeelden),
    };

    private static string Optie(Option optie)
    {
        var waarde = optie.ValueType == typeof(bool) || optie.ValueType == typeof(void) ? "" : $" {optie.HelpName ?? "WAARDE"}";
        return optie.Name + waarde;
    }

    private void Schrijf(string kop, IEnumerable<(string Naam, string? Uitleg)> regels)
    {
        var lijst = regels.ToList();
        if (lijst.Count == 0)
        {
            return;
        }

        uit.WriteLine();
        uit.WriteLine($"{kop}:");
        foreach (var (naam, uitleg) in lijst)
        {
            uit.WriteLine(naam.Length < Kolom - 3 ? $"  {naam.PadRight(Kolom - 2)}{uitleg}" : $"  {naam}\n{new string(' ', Kolom)}{uitleg}");
        }
    }
}
