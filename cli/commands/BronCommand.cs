using System.CommandLine;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd bron: the database of the case system as a source.</summary>
internal sealed class BronCommand : Command
{
    public BronCommand(Omgeving omgeving)
        : base("bron", "De database van het bronsysteem als bron van de maandlevering.") => Add(new BronControleerCommand(omgeving));
}
