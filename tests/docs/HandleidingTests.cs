using System.Text.RegularExpressions;
using RsdAnalytics.Tests.Cli;

namespace RsdAnalytics.Tests.Docs;

/// <summary>Every command that a document names is one that exists.</summary>
public partial class HandleidingTests
{
    public static TheoryData<string> Paginas => [.. Document.Alle.Where(p => p.StartsWith("docs/", StringComparison.Ordinal) || !p.Contains('/'))];

    // Indented lines and lines in blocks are to be typed as they stand, up to a comment or an explanation set apart; inline commands may leave out a value.
    [Theory]
    [MemberData(nameof(Paginas))]
    public void Every_command_that_a_document_gives_is_one_that_the_parser_takes(string pagina)
    {
        var tekst = Document.Lees(pagina);
        var fouten = Heel().Matches(tekst)
            .Select(m => m.Groups["opdracht"].Value)
            .SelectMany(o => Opdrachttaal.Fouten(o).Select(fout => $"{o}: {fout}"))
            .ToList();
        fouten.AddRange(InTekst().Matches(tekst).Select(m => m.Groups["opdracht"].Value).SelectMany(Onbekend));
        Assert.True(fouten.Count == 0, $"{pagina}\n{string.Join('\n', fouten)}");
    }

    private static IEnumerable<string> Onbekend(string opdracht)
    {
        var woorden = Opdrachttaal.Woorden(opdracht);
        System.CommandLine.Command plaats = RsdAnalytics.Cli.Programma.Maak(RsdAnalytics.Cli.Omgeving.VanMachine());
        var i = 0;
        while (i < woorden.Length && plaats.Subcommands.FirstOrDefault(o => o.Name == woorden[i]) is { } deel)
        {
            (plaats, i) = (deel, i + 1);
        }

        if (i == 0 && woorden.Length > 0 && !woorden[0].StartsWith('-'))
        {
            return [$"{opdracht}: there is no such command"];
        }

        var bekend = RsdAnalytics.Cli.Output.Gebruiksmelding.Opties(plaats).Select(o => o.Name).ToHashSet();
        return woorden.Where(w => w.StartsWith("--", StringComparison.Ordinal) && !bekend.Contains(w)).Select(w => $"{opdracht}: {w}");
    }

    [GeneratedRegex(@"^(?:    |\$ )(?:\./)?(?<opdracht>rsd(?: [^#\n]*?)?)(?: *# .*|  .*)?$", RegexOptions.Multiline)]
    private static partial Regex Heel();

    [GeneratedRegex(@"`(?:\./)?(?<opdracht>rsd(?: [^`…\n]*)?)`")]
    private static partial Regex InTekst();
}
