using System.CommandLine;
using System.CommandLine.Parsing;

namespace RsdAnalytics.Cli.Output;

/// <summary>Says in Dutch what is wrong with a command line.</summary>
internal static class Gebruiksmelding
{
    public static string Van(ParseResult regel)
    {
        var opdracht = Naam(regel.CommandResult.Command);
        var fout = regel.Errors[0];
        var wat = fout.SymbolResult switch
        {
            OptionResult { Option: var optie } => $"De optie {optie.Name} hoort één waarde te hebben.",
            ArgumentResult { Argument: var argument } => $"Het argument {argument.Name} ontbreekt of staat er te vaak.",
            _ when regel.UnmatchedTokens.Count > 0 => $"'{regel.UnmatchedTokens[0]}' is hier niet bekend.",
            _ => "Deze opdracht is niet volledig.",
        };
        return $"{wat} Zie: {opdracht} --help";
    }

    /// <summary>The command as it is typed: rsd laad.</summary>
    public static string Naam(Command opdracht)
    {
        var ouder = opdracht.Parents.OfType<Command>().FirstOrDefault();
        return ouder is null ? "rsd" : $"{Naam(ouder)} {opdracht.Name}";
    }
}
