using System.Text.RegularExpressions;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd rapport and rsd maandrapport: everything is written, the start page leads to it, and it is the same each time.</summary>
public sealed partial class RapportCommandTests : IDisposable
{
    private readonly Werkmap _map = new();
    private readonly Opdrachtregel _rsd = new();

    public RapportCommandTests() => Assert.Equal(0, Voer("laad", Klein.Extracts).Code);

    [Fact]
    public void The_start_page_leads_to_everything_that_was_written()
    {
        var (code, uit, fout) = Voer("rapport", "--jaar", "2024", "--uit", _map.In("uit"));

        Assert.True(code == 0, fout);
        var geschreven = Directory.GetFiles(_map.In("uit"), "*", SearchOption.AllDirectories)
            .Select(b => Path.GetRelativePath(_map.In("uit"), b).Replace('\\', '/')).Where(b => b != "index.html").Order(StringComparer.Ordinal).ToList();
        var verwezen = Verwijzing().Matches(File.ReadAllText(_map.In("uit", "index.html")))
            .Select(m => m.Groups[1].Value).Where(v => !v.StartsWith('#')).Order(StringComparer.Ordinal).ToList();
        Assert.Contains("evaluatie-2024.xlsx", verwezen);
        Assert.Contains("raad-2024-duiven.html", verwezen);
        Assert.Equal(geschreven, verwezen);
        Assert.Equal(geschreven.Count + 1, uit.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Each_file_is_the_one_its_own_command_makes()
    {
        Voer("rapport", "--jaar", "2024", "--uit", _map.In("uit"));
        Voer("evaluatie", "--jaar", "2024", "--uit", _map.In("los"));
        Voer("raad", "--jaar", "2024", "--uit", _map.In("los"));
        Voer("rapport", "--jaar", "2024", "--uit", _map.In("weer"));

        Assert.All(Directory.GetFiles(_map.In("los"), "*", SearchOption.AllDirectories), los => Assert.Equal(
            File.ReadAllBytes(los), File.ReadAllBytes(Path.Combine(_map.In("uit"), Path.GetRelativePath(_map.In("los"), los)))));
        Assert.Equal(File.ReadAllBytes(_map.In("uit", "index.html")), File.ReadAllBytes(_map.In("weer", "index.html")));
    }

    [Fact]
    public void The_report_of_a_month_tells_the_caseload_the_results_and_the_delivery()
    {
        var (code, _, fout) = Voer("maandrapport", "--maand", "2024-02", "--uit", _map.In("uit"));
        Voer("maandrapport", "--maand", "2024-02", "--uit", _map.In("weer"));

        Assert.True(code == 0, fout);
        var pagina = File.ReadAllText(_map.In("uit", "maandrapport-2024-02.html"));
        foreach (var zin in new[] { "Eind februari 2024 waren er", "Norm tot nu toe", "Niets valt op", "rijen van de levering", "rsd maandrapport --maand 2024-02" })
        {
            Assert.Contains(zin, pagina, StringComparison.Ordinal);
        }

        Assert.Equal(File.ReadAllBytes(_map.In("uit", "maandrapport-2024-02.html")), File.ReadAllBytes(_map.In("weer", "maandrapport-2024-02.html")));
    }

    [Theory]
    [InlineData(64, "rapport")]
    [InlineData(64, "maandrapport")]
    [InlineData(64, "maandrapport", "--maand", "maart")]
    [InlineData(1, "maandrapport", "--maand", "2031-01")]
    [InlineData(1, "rapport", "--jaar", "2031")]
    public void What_cannot_be_made_is_refused(int code, params string[] argumenten)
    {
        var (kreeg, uit, fout) = Voer([.. argumenten, "--uit", _map.In("niets")]);

        Assert.Equal((code, ""), (kreeg, uit));
        Assert.NotEmpty(fout);
        Assert.False(Directory.Exists(_map.In("niets")));
    }

    public void Dispose() => _map.Dispose();

    private (int Code, string Uit, string Fout) Voer(params string[] argumenten) => _rsd.Voer([.. argumenten, "--warehouse", _map.In("rsd.db")]);

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Verwijzing();
}
