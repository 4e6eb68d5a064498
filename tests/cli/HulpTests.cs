using System.CommandLine;
using RsdAnalytics.Cli;
using RsdAnalytics.Cli.Output;

namespace RsdAnalytics.Tests.Cli;

/// <summary>Every command explains itself in Dutch with an example that the parser takes.</summary>
public class HulpTests
{
    public static TheoryData<string> Opdrachten => [.. Alle(Programma.Maak(Omgeving.VanMachine())).Select(Gebruiksmelding.Naam)];

    [Theory]
    [MemberData(nameof(Opdrachten))]
    public void Every_command_has_help_with_an_example(string naam)
    {
        var (code, uit, fout) = new Opdrachtregel().Voer([.. naam.Split(' ')[1..], "--help"]);

        Assert.Equal((0, ""), (code, fout));
        Assert.Contains($"Gebruik: {naam}", uit, StringComparison.Ordinal);
        var voorbeelden = uit[uit.IndexOf("\nVoorbeeld", StringComparison.Ordinal)..].Split('\n').Select(r => r.Trim()).Where(r => r.StartsWith("rsd", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(voorbeelden);
        Assert.All(voorbeelden, v => Assert.StartsWith(naam, v, StringComparison.Ordinal));
        Assert.All(voorbeelden, v => Assert.Empty(Opdrachttaal.Fouten(v)));
    }

    [Fact]
    public void Every_option_and_argument_is_explained()
    {
        var root = Programma.Maak(Omgeving.VanMachine());
        foreach (var opdracht in Alle(root).Append(root))
        {
            Assert.All(opdracht.Options, o => Assert.False(string.IsNullOrWhiteSpace(o.Description), $"{Gebruiksmelding.Naam(opdracht)} {o.Name}"));
            Assert.All(opdracht.Arguments, a => Assert.False(string.IsNullOrWhiteSpace(a.Description), $"{Gebruiksmelding.Naam(opdracht)} {a.Name}"));
            Assert.All(
                opdracht.Options.Where(o => o.ValueType != typeof(bool) && o.ValueType != typeof(void)),
                o => Assert.False(string.IsNullOrWhiteSpace(o.HelpName), $"{Gebruiksmelding.Naam(opdracht)} {o.Name} does not say what it takes"));
        }
    }

    [Fact]
    public void The_help_shows_every_command_once_and_leaves_none_to_the_rest()
    {
        var uit = new Opdrachtregel().Voer("--help").Uit;
        var root = Programma.Maak(Omgeving.VanMachine());
        Assert.All(root.Subcommands, o => Assert.Single(uit.Split('\n'), r => r.StartsWith($"  {o.Name} ", StringComparison.Ordinal)));
        Assert.DoesNotContain("Overige opdrachten", uit, StringComparison.Ordinal);
    }

    private static IEnumerable<Command> Alle(Command opdracht) => opdracht.Subcommands.SelectMany(o => Alle(o).Prepend(o));
}
