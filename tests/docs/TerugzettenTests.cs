using RsdAnalytics.Tests.Cli;
using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Docs;

/// <summary>The way in which docs/handleiding/onderhoud.md puts a back-up back is one that works.</summary>
public class TerugzettenTests
{
    [SkippableFact]
    public void A_back_up_that_is_put_back_as_the_page_says_is_whole_and_answers_as_before()
    {
        Skip.IfNot(File.Exists("/bin/bash"), "There is no bash here.");
        var hoofdstuk = Document.Lees("docs/handleiding/onderhoud.md").Split("### Een back-up terugzetten\n")[1].Split("\nStaat het warehouse")[0];
        var opdrachten = hoofdstuk.Split('\n').Where(r => r.StartsWith("    ", StringComparison.Ordinal)).Select(r => r.Trim()).ToList();
        using var map = new Werkmap();
        var rsd = new Opdrachtregel();
        var extracts = Klein.Kopie(map);
        Assert.Equal(0, rsd.Voer("laad", extracts, "--warehouse", map.In("rsd.db")).Code);
        Assert.Equal(0, rsd.Voer("warehouse", "back-up", map.In("rsd-2024-12.db"), "--warehouse", map.In("rsd.db")).Code);
        var voor = rsd.Voer("kpi", "--jaar", "2024", "--json", "--warehouse", map.In("rsd.db")).Uit;
        Bewerking.Zet(extracts, "2024-02", "dossiers.csv", 2, "trede", "3");
        Assert.Equal(0, rsd.Voer("laad", extracts, "--warehouse", map.In("rsd.db")).Code);
        // What a program that was stopped leaves beside it.
        File.WriteAllText(map.In("rsd.db-wal"), "this belongs to another file");
        File.WriteAllText(map.In("rsd.db-bezig"), "1 elders");

        Assert.Equal("rsd warehouse controleer", opdrachten[^1]);
        var (code, _, fout) = Procesgang.Voer("/bin/bash", ["-ec", string.Join('\n', opdrachten.SkipLast(1))], start => start.WorkingDirectory = map.Pad);

        Assert.True(code == 0, fout);
        Assert.Equal(0, rsd.Voer("warehouse", "controleer", "--warehouse", map.In("rsd.db")).Code);
        Assert.Equal(voor, rsd.Voer("kpi", "--jaar", "2024", "--json", "--warehouse", map.In("rsd.db")).Uit);
        Assert.Equal(0, rsd.Voer("laad", extracts, "--warehouse", map.In("rsd.db")).Code);
        Assert.False(File.Exists(map.In("rsd.db-bezig")));
        Assert.True(File.Exists(map.In("oud", "rsd.db-wal")));
    }
}
