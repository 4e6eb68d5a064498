using System.Text.RegularExpressions;

namespace RsdAnalytics.Tests.Docs;

/// <summary>
/// A document with commands and what they show: blocks between ```console and ```, in which a line that begins with "$ " is a command
/// and the lines below it are its output. A line with … alone stands for any number of lines. Outside the blocks a comment
/// sets the day (vandaag JJJJ-MM-DD). A command that ends otherwise than with 0 says so behind it (# eindigt met 2).
/// </summary>
internal sealed partial class Verhaal(string pad)
{
    private const string Weglating = "…";

    /// <summary>Runs the commands in order and holds the output to what is shown.</summary>
    public void Voer(Schelp schelp)
    {
        var regels = Document.Lees(pad).Split('\n');
        var nieuw = new List<string>();
        for (var i = 0; i < regels.Length; i++)
        {
            nieuw.Add(regels[i]);
            if (Dag().Match(regels[i]) is { Success: true } dag)
            {
                schelp.Vandaag = dag.Groups["dag"].Value;
            }

            if (regels[i] != "```console")
            {
                continue;
            }

            while (regels[++i] != "```")
            {
                var opdracht = regels[i];
                Assert.StartsWith("$ ", opdracht, StringComparison.Ordinal);
                var getoond = regels.Skip(i + 1).TakeWhile(r => r != "```" && !r.StartsWith("$ ", StringComparison.Ordinal)).ToList();
                nieuw.Add(opdracht);
                nieuw.AddRange(Vergelijk(opdracht, getoond, schelp));
                i += getoond.Count;
            }

            nieuw.Add("```");
        }

        Document.Gelijk(string.Join('\n', nieuw), pad);
    }

    private List<string> Vergelijk(string opdracht, List<string> getoond, Schelp schelp)
    {
        var einde = Einde().Match(opdracht);
        var (code, tekst) = schelp.Voer((einde.Success ? opdracht[..einde.Index] : opdracht)[2..].Trim());
        Assert.True(code == (einde.Success ? einde.Groups["code"].Value[0] - '0' : 0), $"{pad}: {opdracht}\n{tekst}");
        var uitvoer = tekst.Length == 0 ? [] : tekst.Split('\n').ToList();
        var weg = getoond.IndexOf(Weglating);
        if (weg >= 0)
        {
            var (kop, staart) = (weg, getoond.Count - weg - 1);
            Assert.True(uitvoer.Count > kop + staart, $"{pad}: {opdracht} shows {uitvoer.Count} lines, so nothing is left out");
            uitvoer = [.. uitvoer.Take(kop), Weglating, .. uitvoer.TakeLast(staart)];
        }

        return uitvoer;
    }

    [GeneratedRegex(@"^<!-- vandaag (?<dag>\d{4}-\d{2}-\d{2}) -->$")]
    private static partial Regex Dag();

    [GeneratedRegex(@"\s+# eindigt met (?<code>\d)$")]
    private static partial Regex Einde();
}
