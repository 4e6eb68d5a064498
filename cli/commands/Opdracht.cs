using System.CommandLine;

namespace RsdAnalytics.Cli.Commands;

/// <summary>One subcommand: a name, what it does, an example for its help, and what it runs.</summary>
internal abstract class Opdracht : Command
{
    protected Opdracht(Omgeving omgeving, string naam, string uitleg, string voorbeeld)
        : base(naam, uitleg)
    {
        Omgeving = omgeving;
        Voorbeeld = voorbeeld;
        SetAction(Voer);
    }

    /// <summary>A command line that works as it stands.</summary>
    public string Voorbeeld { get; }

    protected Omgeving Omgeving { get; }

    /// <summary>Runs the command.</summary>
    /// <returns>A code of <see cref="Exitcode"/>.</returns>
    protected abstract int Voer(ParseResult regel);
}
