using System.Globalization;
using System.Text.RegularExpressions;
using RsdAnalytics.Tests.Cli;

namespace RsdAnalytics.Tests.Docs;

/// <summary>
/// As much of a shell as the documents use: rsd, an environment variable, a change in one line of a file, and a file that output goes
/// to. Paths are those below the working folder of the test, and what is shown has them as the reader sees them.
/// </summary>
internal sealed partial class Schelp(string map, string vandaag)
{
    private static readonly string[] Padopties = ["--uit", "--warehouse", "--sleutelbestand", "--referentie", "--budgetten", "--nieuw", "--extracts", "--reeks"];
    private static readonly string[] Padnamen = ["extracts", "uit", "referentie", "rsd.sleutel", "rsd.db"];

    private readonly Dictionary<string, string> _variabelen = new(StringComparer.Ordinal);

    /// <summary>The day of what follows.</summary>
    public string Vandaag { get; set; } = vandaag;

    /// <summary>Runs one line.</summary>
    /// <param name="regel">The line.</param>
    /// <param name="invoer">What is typed after it.</param>
    /// <param name="alleenUit">Without the messages.</param>
    /// <returns>The exit code, and what a reader sees, without blanks at the end of lines.</returns>
    public (int Code, string Getoond) Voer(string regel, string invoer = "", bool alleenUit = false)
    {
        if (Variabele().Match(regel) is { Success: true } variabele)
        {
            _variabelen[variabele.Groups["naam"].Value] = Path.Combine(map, variabele.Groups["waarde"].Value);
            return (0, "");
        }

        if (Vervanging().Match(regel) is { Success: true } vervanging)
        {
            Vervang(vervanging);
            return (0, "");
        }

        Assert.True(regel.StartsWith("rsd", StringComparison.Ordinal) || regel.StartsWith("./rsd", StringComparison.Ordinal), $"The tests cannot run: {regel}");
        var opdracht = new Opdrachtregel { Vandaag = Vandaag, Map = map, Invoer = invoer }.Met("RSD_SLEUTEL", null).Met("RSD_WAREHOUSE", Path.Combine(map, "rsd.db"));
        foreach (var (naam, waarde) in _variabelen)
        {
            opdracht.Met(naam, waarde);
        }

        var (code, uit, fout) = opdracht.Voer([.. Paden(Opdrachttaal.Woorden(regel))]);
        if (Uitvoerbestand().Match(regel) is { Success: true } bestand)
        {
            File.WriteAllText(Path.Combine(map, bestand.Groups["naam"].Value), uit);
            uit = "";
        }

        return (code, Netjes(uit + (alleenUit ? "" : fout)));
    }

    private IEnumerable<string> Paden(string[] woorden)
    {
        for (var i = 0; i < woorden.Length; i++)
        {
            var isPad = !woorden[i].StartsWith('-') && ((i > 0 && Padopties.Contains(woorden[i - 1])) || Padnamen.Any(naam => woorden[i] == naam || woorden[i].StartsWith(naam + "/", StringComparison.Ordinal))
                || woorden[i].EndsWith(".db", StringComparison.Ordinal) || woorden[i].EndsWith(".sleutel", StringComparison.Ordinal));
            yield return isPad ? Path.Combine(map, woorden[i]) : woorden[i];
        }
    }

    private void Vervang(Match vervanging)
    {
        var pad = Path.Combine(map, vervanging.Groups["bestand"].Value);
        var regels = File.ReadAllText(pad).Split('\n');
        var nummer = int.Parse(vervanging.Groups["regel"].Value, CultureInfo.InvariantCulture) - 1;
        var (oud, nieuw) = (vervanging.Groups["oud"].Value, vervanging.Groups["nieuw"].Value);
        Assert.Contains(oud, regels[nummer], StringComparison.Ordinal);
        regels[nummer] = regels[nummer].Replace(oud, nieuw, StringComparison.Ordinal);
        File.WriteAllText(pad, string.Join('\n', regels));
    }

    private string Netjes(string tekst)
    {
        var regels = tekst.ReplaceLineEndings("\n").Replace(map + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .Split('\n').Select(r => r.TrimEnd()).ToList();
        // A table begins and ends with an empty line; in a document that is only room.
        return string.Join('\n', regels.Where((r, i) => r.Length > 0 || (i > 0 && i < regels.Count - 1 && regels[i - 1].Length > 0 && regels[i + 1].Length > 0))).Trim('\n');
    }

    [GeneratedRegex(@"^export (?<naam>\w+)=(?<waarde>\S+)$")]
    private static partial Regex Variabele();

    [GeneratedRegex(@"^sed -i '(?<regel>\d+)s/(?<oud>[^/]*)/(?<nieuw>[^/]*)/' (?<bestand>\S+)$")]
    private static partial Regex Vervanging();

    [GeneratedRegex(@" > (?<naam>\S+)")]
    private static partial Regex Uitvoerbestand();
}
