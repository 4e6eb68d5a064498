using System.CommandLine;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;

namespace RsdAnalytics.Cli.Start;

/// <summary>rsd without a command: where you stand and what likely comes next.</summary>
internal static class Startopdracht
{
    /// <summary>Runs it.</summary>
    /// <returns>A code of <see cref="Exitcode"/>.</returns>
    public static int Voer(ParseResult regel, Omgeving omgeving, bool json)
    {
        var beeld = Startlezer.Lees(regel, omgeving);
        if (json)
        {
            Antwoord.Schrijf(omgeving.Uit, Startantwoord.Van(beeld));
        }
        else
        {
            Startoverzicht.Schrijf(omgeving.Uit, beeld);
        }

        return Exitcode.Klaar;
    }
}
