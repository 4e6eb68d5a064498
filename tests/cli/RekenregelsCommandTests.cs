using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Cli;

/// <summary>docs/rekenregels.md is what rsd rekenregels writes: code, footnotes and documentation cannot differ.</summary>
public class RekenregelsCommandTests
{
    [Fact]
    public void The_document_is_the_generated_text()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "RsdAnalytics.sln")))
        {
            map = map.Parent!;
        }

        var (code, uit, fout) = new Opdrachtregel().Voer("rekenregels");
        Assert.Equal((0, ""), (code, fout));
        // Out of date? Write it anew with: rsd rekenregels > docs/rekenregels.md
        Assert.Equal(uit, File.ReadAllText(Path.Combine(map.FullName, "docs", "rekenregels.md")));
    }

    [Fact]
    public void Every_rule_is_in_it_with_its_choice_and_its_source()
    {
        var (_, uit, _) = new Opdrachtregel().Voer("rekenregels");

        Assert.All(Rekenregels.Alle, r => Assert.All(
            new[] { $"### {r.Naam} (`{r.Code}`)\n\n{r.Definitie}\n", r.Keuze, $"*Bron.* {r.Bron}\n" }, tekst => Assert.Contains(tekst, uit, StringComparison.Ordinal)));
        Assert.Equal(Rekenregels.Onderwerpen, uit.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..]));
        Assert.DoesNotContain("\r", uit, StringComparison.Ordinal);
    }
}
