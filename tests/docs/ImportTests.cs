namespace RsdAnalytics.Tests.Docs;

/// <summary>What the build does not see of the form of a source file: the order of its imports.</summary>
public class ImportTests
{
    private static readonly string[] Gemaakt = ["bin", "obj", ".git"];

    [Fact]
    public void Imports_stand_in_order_those_of_System_first()
    {
        var bestanden = Directory.GetFiles(Document.Wortel, "*.cs", SearchOption.AllDirectories)
            .Where(pad => !Path.GetRelativePath(Document.Wortel, pad).Split(Path.DirectorySeparatorChar).Any(Gemaakt.Contains))
            .ToList();
        Assert.True(bestanden.Count > 500);
        Assert.Empty(bestanden.Where(pad => !InOrde(File.ReadLines(pad))).Select(pad => Path.GetRelativePath(Document.Wortel, pad)));
    }

    [Theory]
    [InlineData("using System.Text;\nusing RsdAnalytics.Model;\nusing RsdAnalytics.Model.Figures;\nusing static RsdAnalytics.Model.A;\nusing A = B.C;", true)]
    [InlineData("using RsdAnalytics.Model;\nusing System.Text;", false)]
    [InlineData("using System.Xml;\nusing System.Text;", false)]
    [InlineData("using RsdAnalytics.Model.Figures;\nusing RsdAnalytics.Model;", false)]
    [InlineData("using static RsdAnalytics.Model.A;\nusing RsdAnalytics.Model;", false)]
    public void The_order_is_told_apart(string tekst, bool goed) => Assert.Equal(goed, InOrde(tekst.Split('\n')));

    // Namespaces, then static imports, then names of one's own; within each those of System first, and then by the alphabet.
    private static bool InOrde(IEnumerable<string> regels)
    {
        var imports = regels.TakeWhile(r => !r.StartsWith("namespace ", StringComparison.Ordinal))
            .Where(r => r.StartsWith("using ", StringComparison.Ordinal) && r.EndsWith(';'))
            .Select(r => r["using ".Length..^1])
            .ToList();
        return imports.SequenceEqual(imports
            .OrderBy(i => i.Contains('=', StringComparison.Ordinal) ? 2 : i.StartsWith("static ", StringComparison.Ordinal) ? 1 : 0)
            .ThenBy(i => Naam(i) != "System" && !Naam(i).StartsWith("System.", StringComparison.Ordinal))
            .ThenBy(Naam, StringComparer.OrdinalIgnoreCase));
    }

    private static string Naam(string import) => import.StartsWith("static ", StringComparison.Ordinal) ? import["static ".Length..] : import;
}
