using Microsoft.Playwright;

namespace RsdAnalytics.Tests.Reports.Page;

/// <summary>Every page fits the screen it is read on, and asks nothing of the network.</summary>
[Collection(Paginatests.Naam)]
public sealed class SchermTests(Paginaset paginas, Browser browser)
{
    // What sticks out to the right and is not inside something that scrolls by itself.
    private const string Uitsteeksels = """
        [...document.body.querySelectorAll('*')].filter(e => {
            const r = e.getBoundingClientRect();
            return r.width > 0 && r.right > document.documentElement.clientWidth + 1 && !e.closest('.tabelvak') && !e.closest('svg');
        }).slice(0, 5).map(e => e.outerHTML.slice(0, 120))
        """;

    // A text of a chart that lies over the edge of its drawing would be cut off.
    private const string Afgesneden = """
        [...document.querySelectorAll('svg')].flatMap(svg => {
            const kader = svg.getBoundingClientRect();
            return kader.width === 0 ? [] : [...svg.querySelectorAll('text')].filter(t => {
                const r = t.getBoundingClientRect();
                return r.left < kader.left - 2 || r.right > kader.right + 2;
            }).map(t => svg.getAttribute('aria-labelledby') + ': ' + t.textContent);
        })
        """;

    public static TheoryData<Pagina, int, float> Vensters()
    {
        var vensters = new TheoryData<Pagina, int, float>();
        foreach (var pagina in Enum.GetValues<Pagina>())
        {
            vensters.Add(pagina, 1280, 1);
            vensters.Add(pagina, 320, 2);

            // 1280 pixels at 200 %.
            vensters.Add(pagina, 640, 2);
        }

        return vensters;
    }

    [SkippableTheory]
    [MemberData(nameof(Vensters))]
    public async Task No_page_scrolls_sideways_and_no_chart_is_cut_off(Pagina pagina, int breedte, float schaal)
    {
        var page = await browser.Open(paginas.Pad(pagina), new Venster(breedte, Schaal: schaal));

        Assert.Empty(await page.EvaluateAsync<string[]>(Uitsteeksels));
        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
        Assert.Empty(await page.EvaluateAsync<string[]>(Afgesneden));
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [MemberData(nameof(Paginaset.Alle), MemberType = typeof(Paginaset))]
    public async Task No_request_leaves_the_page_and_nothing_complains(Pagina pagina)
    {
        var page = await browser.Open(paginas.Pad(pagina), new Venster(1280));
        var (verzoeken, klachten) = (new List<string>(), new List<string>());
        page.Request += (_, verzoek) => verzoeken.Add(verzoek.Url);
        page.Console += (_, bericht) => klachten.Add(bericht.Text);
        page.PageError += (_, fout) => klachten.Add(fout);
        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal([page.Url], verzoeken);
        Assert.Empty(klachten);
        await page.Context.CloseAsync();
    }
}
