using System.CommandLine;
using RsdAnalytics.Cli.Access;

namespace RsdAnalytics.Cli.Commands;

/// <summary>The two ways to ask for an earlier state, for every command that reads; <see cref="Toegang.Stand"/> reads them.</summary>
internal sealed class Standopties
{
    public Standopties(Command opdracht)
    {
        opdracht.Add(Lading);
        opdracht.Add(Van);
    }

    /// <summary>After a lading.</summary>
    public Option<string?> Lading { get; } = Opties.StandLading();

    /// <summary>At the end of a day.</summary>
    public Option<string?> Van { get; } = Opties.StandVan();
}
