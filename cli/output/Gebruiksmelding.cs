using System.CommandLine;
using System.CommandLine.Parsing;
using RsdAnalytics.Cli.Commands;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Output;

/// <summary>Says in Dutch what is wrong with a command line, what was likely meant, and how it is typed.</summary>
internal static class Gebruiksmelding
{
    // Words that people type for a command that has another name, and that no misspelling leads to.
    private static readonly Dictionary<string, string> Andere = new(StringComparer.Ordinal)
    {
        ["excel"] = "evaluatie",
        ["werkboek"] = "evaluatie",
        ["xlsx"] = "evaluatie",
        ["definitief"] = "vaststellen",
        ["backup"] = "warehouse back-up",
        ["back-up"] = "warehouse back-up",
        ["import"] = "laad",
        ["importeer"] = "laad",
        ["voorspelling"] = "prognose",
        ["forecast"] = "prognose",
    };

    public static string Van(ParseResult regel)
    {
        var opdracht = regel.CommandResult.Command;
        var naam = Naam(opdracht);
        var wat = regel.Errors[0].SymbolResult switch
        {
            _ when regel.UnmatchedTokens is [var woord, ..] => Onbekend(opdracht, naam, woord),
            OptionResult { Option: var optie } => $"De optie {optie.Name} hoort één waarde te hebben: {optie.Name} {optie.HelpName ?? "WAARDE"}.",
            ArgumentResult { Argument: var argument, Tokens.Count: 0 } => $"Het argument {argument.Name} ontbreekt. {argument.Description}",
            ArgumentResult { Argument: var argument } => $"Het argument {argument.Name} staat er te vaak.",
            _ when opdracht.Subcommands.Count > 0 => $"{naam} hoort een vervolg te hebben: {string.Join(", ", opdracht.Subcommands.Select(o => o.Name))}.",
            _ => "Deze opdracht is niet volledig.",
        };
        var voorbeeld = opdracht is Opdracht { Voorbeeld: var vorm } ? $"\nBijvoorbeeld: {vorm}" : "";
        return $"{wat}{voorbeeld}\nZie: {naam} --help";
    }

    /// <summary>The command as it is typed: rsd laad.</summary>
    public static string Naam(Command opdracht)
    {
        var ouder = opdracht.Parents.OfType<Command>().FirstOrDefault();
        return ouder is null ? "rsd" : $"{Naam(ouder)} {opdracht.Name}";
    }

    /// <summary>The options of a command, those of the commands above it included.</summary>
    public static IEnumerable<Option> Opties(Command opdracht) =>
        opdracht.Options.Concat(opdracht.Parents.OfType<Command>().SelectMany(Opties).Where(o => o.Recursive));

    private static string Onbekend(Command opdracht, string naam, string woord)
    {
        var opties = Opties(opdracht).Where(o => !o.Hidden).Select(o => o.Name).ToList();
        if (woord.StartsWith('-'))
        {
            return Bedoeld($"{naam} kent de optie {woord} niet", "", Typefout.Nabij(woord, opties)) ?? Elders(opdracht, naam, woord);
        }

        if (Waarde(woord, opties) is { } waarde)
        {
            return $"'{woord}' staat hier los. Bedoelt u {waarde}?";
        }

        if (KpiDefinities.Zoek(woord) is { Code: var kpi })
        {
            return $"'{woord}' staat hier los: {naam} kiest geen resultaat. Wat {kpi} is, zegt: rsd rekenregels {kpi}. Welke regels erachter zitten: rsd herleid {kpi} --jaar JJJJ";
        }

        if (opdracht is RootCommand && Andere.TryGetValue(woord.ToLowerInvariant(), out var bedoeld))
        {
            return $"rsd kent '{woord}' niet. Bedoelt u rsd {bedoeld}?";
        }

        // A subcommand is the likelier meaning of a bare word, an option without its dashes the next.
        return Bedoeld($"{naam} kent '{woord}' niet", naam + " ", Typefout.Nabij(woord, opdracht.Subcommands.Select(o => o.Name)))
            ?? Bedoeld($"{naam} kent '{woord}' niet", "", Typefout.Nabij(woord, opties))
            ?? (opdracht is RootCommand ? $"rsd kent '{woord}' niet."
                : opdracht.Subcommands.Count > 0 ? $"{naam} kent '{woord}' niet. Kies {string.Join(", ", opdracht.Subcommands.Select(o => o.Name))}."
                : $"'{woord}' is te veel: {naam} verwacht het niet.");
    }

    private static string? Bedoeld(string wat, string voor, IReadOnlyList<string> woorden) => woorden.Count == 0
        ? null
        : $"{wat}. Bedoelt u {string.Join(" of ", woorden.Select(w => voor + w))}?";

    // Another command may know the option.
    private static string Elders(Command opdracht, string naam, string woord)
    {
        var anders = Alle(Top(opdracht)).Where(o => o.Options.Any(optie => optie.Name == woord)).Select(Naam).ToList();
        return anders.Count == 0
            ? $"{naam} kent de optie {woord} niet."
            : $"{naam} kent de optie {woord} niet; {(anders.Count == 1 ? "die hoort" : "die hoort onder meer")} bij {anders[0]}.";
    }

    private static string? Waarde(string woord, List<string> opties) => woord switch
    {
        [_, _, _, _] when opties.Contains("--jaar") && woord.All(char.IsAsciiDigit) => $"--jaar {woord}",
        _ when opties.Contains("--maand") && Maand.TryParse(woord, out _) => $"--maand {woord}",
        _ => null,
    };

    private static Command Top(Command opdracht) => opdracht.Parents.OfType<Command>().FirstOrDefault() is { } ouder ? Top(ouder) : opdracht;

    private static IEnumerable<Command> Alle(Command opdracht) => opdracht.Subcommands.SelectMany(o => Alle(o).Prepend(o));
}
