using System.CommandLine;
using RsdAnalytics.Cli.Output;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd rekenregels: what every figure means, as the text of docs/rekenregels.md.</summary>
internal sealed class RekenregelsCommand : Opdracht
{
    public RekenregelsCommand(Omgeving omgeving)
        : base(omgeving, "rekenregels", "Wat elk cijfer betekent: de regel, de gemaakte keuze en de bron.", "rsd rekenregels > docs/rekenregels.md")
    {
    }

    protected override int Voer(ParseResult regel)
    {
        Omgeving.Uit.Write(Rekenregeldocument.Maak());
        return Exitcode.Klaar;
    }
}
