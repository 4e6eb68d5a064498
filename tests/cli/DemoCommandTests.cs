using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using RsdAnalytics.Tests.Docs;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd demo: everything at once, from nothing.</summary>
public partial class DemoCommandTests
{
    [Fact]
    public async Task The_demo_makes_everything_and_says_where_to_begin()
    {
        using var map = new Werkmap();
        var uitmap = map.In("uit");

        var (code, uit, fout) = new Opdrachtregel().Met("RSD_SLEUTEL", null).Voer("demo", "--uit", uitmap);

        Assert.Equal(0, code);
        Assert.Contains("begin hier", uit, StringComparison.Ordinal);
        Assert.Contains("93 maanden", uit, StringComparison.Ordinal);
        Assert.Contains("0 maanden geweigerd", uit, StringComparison.Ordinal);
        Assert.Contains("eigen sleutel", fout, StringComparison.Ordinal);
        var start = File.ReadAllText(Path.Combine(uitmap, "index.html"));
        var verwijzingen = Verwijzing().Matches(start).Select(m => m.Groups[1].Value).Where(h => !h.StartsWith('#')).ToList();
        Assert.NotEmpty(verwijzingen);
        Assert.All(verwijzingen, v => Assert.True(File.Exists(Path.Combine(uitmap, v)), v));
        foreach (var pagina in Directory.GetFiles(uitmap, "*.html"))
        {
            Assert.Contains("verzonnen gegevens", File.ReadAllText(pagina), StringComparison.Ordinal);
            Assert.True(new FileInfo(pagina).Length < 500_000, pagina);
        }

        // The pictures of the README and the handleiding are those of the demo.
        foreach (var beeld in new[] { "raad-2025-resultaten-afspraken.svg", "evaluatie-2026-prognose-circulaire.svg" })
        {
            Document.Gelijk(File.ReadAllText(Path.Combine(uitmap, "grafieken", beeld)), $"docs/beeld/{beeld}");
        }

        await Paginabeeld.Vernieuw(Path.Combine(uitmap, "raad-2025-duiven.html"));
        ZonderPersonen(uitmap, uit + fout);
        var kpi = new Opdrachtregel().Voer("kpi", "--jaar", "2024", "--warehouse", Path.Combine(uitmap, "rsd.db"));
        Assert.Contains("(synthetische gegevens)", kpi.Uit, StringComparison.Ordinal);

        // The invented budgets stand beside the warehouse and need not be named.
        var buig = new Opdrachtregel().Voer("buig", "--jaar", "2024", "--json", "--warehouse", Path.Combine(uitmap, "rsd.db"));
        using var json = JsonDocument.Parse(buig.Uit);
        var gemeenten = json.RootElement.GetProperty("gemeenten").EnumerateArray().ToList();
        Assert.Equal(4, gemeenten.Count);
        Assert.All(gemeenten, g => Assert.True(g.GetProperty("budget_synthetisch").GetBoolean()));
        Assert.All(gemeenten, g => Assert.InRange(g.GetProperty("tekort").GetDecimal(), 0m, 0.15m));
        Assert.Equal(
            ["geen tekort", "recht", "tekort onder de drempel"],
            gemeenten.SelectMany(g => g.GetProperty("vangnet").EnumerateArray()).Select(v => v.GetProperty("status").GetString()!).Order());
        Assert.Contains("Het budget is synthetisch", new Opdrachtregel().Voer("buig", "--jaar", "2026", "--warehouse", Path.Combine(uitmap, "rsd.db")).Uit, StringComparison.Ordinal);
    }

    // The demo's own extracts hold numbers of persons; what it makes of them holds none.
    private static void ZonderPersonen(string uitmap, string getoond)
    {
        var extracts = Path.Combine(uitmap, "extracts");
        var nummers = Directory.GetFiles(extracts, "dossiers.csv", SearchOption.AllDirectories)
            .SelectMany(b => File.ReadLines(b).Skip(1).SelectMany(r => r.Split(';')[1..3])).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);
        Assert.True(nummers.Count > 1000);
        var gemaakt = Directory.GetFiles(uitmap, "*", SearchOption.AllDirectories)
            .Where(b => !b.StartsWith(extracts + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !b.EndsWith(".xlsx", StringComparison.Ordinal));
        foreach (var tekst in gemaakt.Select(b => Encoding.Latin1.GetString(File.ReadAllBytes(b))).Append(getoond))
        {
            Assert.DoesNotContain(Negen().Matches(tekst).Select(m => m.Value), nummers.Contains);
        }
    }

    [GeneratedRegex("(?<![0-9])[0-9]{9}(?![0-9])")]
    private static partial Regex Negen();

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Verwijzing();
}
