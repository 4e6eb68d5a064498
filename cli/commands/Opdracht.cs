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
        SetAction(regel =>
        {
            KeurUitmap(regel);
            return Voer(regel);
        });
    }

    /// <summary>A command line that works as it stands.</summary>
    public string Voorbeeld { get; }

    protected Omgeving Omgeving { get; }

    /// <summary>Runs the command.</summary>
    /// <returns>A code of <see cref="Exitcode"/>.</returns>
    protected abstract int Voer(ParseResult regel);

    // Said at once, and not after minutes of counting.
    private void KeurUitmap(ParseResult regel)
    {
        if (Options.FirstOrDefault(o => o.Name == Opties.Uitmap) is { } uit && regel.GetResult(uit)?.Tokens is [{ Value: var map }] && File.Exists(map))
        {
            throw new GebruiksFout($"{Opties.Uitmap} hoort een map te zijn; {map} is een bestand. Geef een andere map.");
        }
    }
}
