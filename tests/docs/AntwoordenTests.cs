using System.CommandLine;
using System.Text.RegularExpressions;
using RsdAnalytics.Cli;
using RsdAnalytics.Cli.Commands;
using RsdAnalytics.Cli.Output;

namespace RsdAnalytics.Tests.Docs;

/// <summary>docs/handleiding/antwoorden.md names every command that has no answer in JSON, and no other.</summary>
public partial class AntwoordenTests
{
    [Fact]
    public void The_commands_without_json_are_those_that_the_page_lists()
    {
        var alinea = Document.Lees("docs/handleiding/antwoorden.md").Split("\n\n").Single(a => a.StartsWith("Geen `--json` hebben", StringComparison.Ordinal));

        var genoemd = Genoemd().Matches(alinea).Select(m => m.Groups["opdracht"].Value.ReplaceLineEndings(" ")).ToList();

        Assert.Equal(Zonder(Programma.Maak(Omgeving.VanMachine())).Order(StringComparer.Ordinal), genoemd);
    }

    private static IEnumerable<string> Zonder(Command opdracht) =>
        (opdracht is Opdracht && opdracht.Options.All(o => o.Name != "--json") ? [Gebruiksmelding.Naam(opdracht)] : Array.Empty<string>())
        .Concat(opdracht.Subcommands.SelectMany(Zonder));

    [GeneratedRegex("`(?<opdracht>rsd [^`]+)`")]
    private static partial Regex Genoemd();
}
