using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace RsdAnalytics.Tests.Reports.Page;

/// <summary>EN 301 549 and WCAG 2.2 AA, as far as a machine can tell: axe-core finds nothing on any page.</summary>
[Collection(Paginatests.Naam)]
public sealed class ToegankelijkheidTests(Paginaset paginas, Browser browser)
{
    private static readonly AxeRunOptions Regels = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        ResultTypes = [ResultType.Violations],
    };

    // In the dark a page has the same words and the same order: only what colour decides can differ.
    private static readonly AxeRunOptions Kleuren = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    public static TheoryData<Pagina, int, bool> Gezichten()
    {
        var gezichten = new TheoryData<Pagina, int, bool>();
        foreach (var pagina in Enum.GetValues<Pagina>())
        {
            gezichten.Add(pagina, 1280, false);
            gezichten.Add(pagina, 1280, true);
            gezichten.Add(pagina, 320, false);
        }

        return gezichten;
    }

    [SkippableTheory]
    [MemberData(nameof(Gezichten))]
    public async Task Axe_finds_nothing(Pagina pagina, int breedte, bool donker)
    {
        var page = await browser.Open(paginas.Pad(pagina), new Venster(breedte, donker));
        var uitslag = await page.RunAxe(donker ? Kleuren : Regels);

        Assert.Empty(uitslag.Violations.SelectMany(v => v.Nodes.Take(3).Select(n =>
            string.Create(CultureInfo.InvariantCulture, $"{v.Id} ({v.Nodes.Length}×): {n.Html} {string.Join(' ', n.Any.Concat(n.All).Select(c => c.Message))}"))));
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [MemberData(nameof(Paginaset.Alle), MemberType = typeof(Paginaset))]
    public async Task Headings_follow_each_other_and_the_language_is_told(Pagina pagina)
    {
        var page = await browser.Open(paginas.Pad(pagina), new Venster(1280));
        var koppen = await page.EvaluateAsync<int[]>("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => Number(h.tagName[1]))");

        Assert.Equal(1, koppen[0]);
        Assert.Single(koppen, 1);
        Assert.All(koppen.Zip(koppen.Skip(1)), paar => Assert.True(paar.Second <= paar.First + 1));
        Assert.Equal("nl", await page.EvaluateAsync<string>("document.documentElement.lang"));
        await page.Context.CloseAsync();
    }
}
