using System.CommandLine;
using System.CommandLine.Invocation;
using RsdAnalytics.Cli.Commands;

namespace RsdAnalytics.Cli.Output;

/// <summary>The help of a command in Dutch: what it does, how it is typed, what it takes, and an example.</summary>
internal sealed class Hulp(TextWriter uit) : SynchronousCommandLineAction
{
    private const int Kolom = 32;

    public override int Invoke(ParseResult parseResult)
    {
        var opdracht = parseResult.CommandResult.Command;
        uit.WriteLine(opdracht.Description);
        uit.WriteLine();
        uit.WriteLine($"Gebruik: {Gebruik(opdracht)}");
        Schrijf("Opdrachten", opdracht.Subcommands.Select(o => (o.Name, o.Description)));
        Schrijf("Argumenten", opdracht.Arguments.Select(a => (a.Name, a.Description)));
        Schrijf("Opties", Opties(opdracht).Where(o => !o.Hidden).Select(o => (Optie(o), o.Description)));
        if (opdracht is Opdracht { Voorbeeld: var voorbeeld })
        {
            uit.WriteLine();
            uit.WriteLine("Voorbeeld:");
            uit.WriteLine($"  {voorbeeld}");
        }

        return Exitcode.Klaar;
    }

    private static string Gebruik(Command opdracht)
    {
        var argumenten = string.Concat(opdracht.Arguments.Select(a => $" {a.Name}"));
        var vervolg = opdracht.Subcommands.Count > 0 ? " OPDRACHT" : "";
        return $"{Gebruiksmelding.Naam(opdracht)}{vervolg}{argumenten} [opties]";
    }

    private static IEnumerable<Option> Opties(Command opdracht) =>
        opdracht.Options.Concat(opdracht.Parents.OfType<Command>().SelectMany(Opties).Where(o => o.Recursive));

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
