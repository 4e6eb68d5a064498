using System.Text;
using RsdAnalytics.Cli;

namespace RsdAnalytics.Tests.Cli;

/// <summary>Command lines as they stand in help and documents.</summary>
internal static class Opdrachttaal
{
    /// <summary>The words behind rsd as a shell would cut them: quotes hold together, a redirection or a comment ends the line.</summary>
    public static string[] Woorden(string regel)
    {
        var woorden = new List<string>();
        var woord = new StringBuilder();
        var (open, bezig) = (false, false);
        foreach (var teken in regel + " ")
        {
            if (teken == '"')
            {
                (open, bezig) = (!open, true);
            }
            else if (teken == ' ' && !open)
            {
                if (bezig && woord.ToString() is ">" or "|" or "#" or "<")
                {
                    break;
                }

                if (bezig)
                {
                    woorden.Add(woord.ToString());
                }

                woord.Clear();
                bezig = false;
            }
            else
            {
                woord.Append(teken);
                bezig = true;
            }
        }

        return [.. woorden.Skip(1)];
    }

    /// <summary>What the parser has against a command line that begins with rsd; nothing when it is right.</summary>
    public static IReadOnlyList<string> Fouten(string regel) =>
        [.. Programma.Maak(Omgeving.VanMachine()).Parse(Woorden(regel)).Errors.Select(fout => fout.Message)];
}
