using System.Text.RegularExpressions;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>What the file system refuses is told in Dutch, whatever command met it.</summary>
public class BestandsmeldingTests
{
    private static readonly Regex Engels = new("Could not|Access to|denied|The process|because it|No such|is not", RegexOptions.IgnoreCase);

    public static TheoryData<Exception, string> Fouten => new()
    {
        { new FileNotFoundException("Could not find file '/proc/x'."), "/proc/x bestaat niet" },
        { new FileNotFoundException("Could not find file.", "a.csv"), "a.csv bestaat niet" },
        { new DirectoryNotFoundException("Could not find a part of the path '/a/b'."), "/a/b bestaat niet" },
        { new UnauthorizedAccessException("Access to the path '/map/x' is denied."), "/map/x is niet toegankelijk" },
        { new IOException("No space left on device : '/x'", 28), "De schijf is vol" },
        { new IOException("Read-only file system : '/x'", 30), "/x staat op een plek die alleen te lezen is" },
        { new IOException("The process cannot access the file 'C:\\x'.", unchecked((int)0x80070020)), "C:\\x is in gebruik" },
        { new PathTooLongException("The path '/x' is too long."), "te lange naam" },
        { new IOException("Something else."), "Een bestand of map kan niet worden gelezen of geschreven" },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public void Every_kind_is_told_in_Dutch(Exception fout, string verwacht)
    {
        var melding = Bestandsmelding.Van(fout);

        Assert.Contains(verwacht, melding, StringComparison.Ordinal);
        Assert.DoesNotMatch(Engels, melding);
    }

    [SkippableTheory]
    [InlineData("contract|--uit|/proc/x")]
    [InlineData("genereer|--uit|/proc/x|--van|2024-01|--tot|2024-01|--dossiers|20")]
    [InlineData("sleutel|nieuw|/proc/x/y")]
    [InlineData("sleutel|nieuw|/proc/x")]
    [InlineData("vertaal|--kaart|bus|--bewaar|/proc/x")]
    [InlineData("exporteer|--jaar|2024|--uit|/proc/x|--warehouse|W")]
    [InlineData("evaluatie|--jaar|2024|--uit|/proc/x|--warehouse|W")]
    [InlineData("warehouse|back-up|/proc/x|--warehouse|W")]
    [InlineData("laad|E|--warehouse|/proc/x")]
    [InlineData("laad|E|--warehouse|W|--sleutelbestand|/proc/1/mem")]
    [InlineData("vertaal|--kaart|/proc")]
    public void No_command_passes_English_on(string opdracht)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "There is no /proc here.");
        using var map = new Werkmap();
        var rsd = new Opdrachtregel();
        Assert.Equal(0, rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db")).Code);

        var (code, _, fout) = rsd.Voer([.. opdracht.Split('|').Select(woord => woord switch { "W" => map.In("rsd.db"), "E" => Klein.Extracts, _ => woord })]);

        Assert.True(code == 1, $"{code}: {fout}");
        Assert.NotEmpty(fout);
        Assert.DoesNotMatch(Engels, fout);
    }
}
