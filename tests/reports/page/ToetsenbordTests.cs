namespace RsdAnalytics.Tests.Reports.Page;

/// <summary>Everything on a page can be reached and used with the keyboard alone, and one always sees where one is.</summary>
[Collection(Paginatests.Naam)]
public sealed class ToetsenbordTests(Paginaset paginas, Browser browser)
{
    private const string Nummer = "document.querySelectorAll('a[href], summary, [tabindex=\"0\"]').forEach((e, i) => e.dataset.nummer = i)";

    private const string Hier = """
        (() => {
            const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
            return {
                nummer: Number(e.dataset.nummer ?? -1),
                soort: e.tagName,
                open: e.parentElement?.open ?? false,
                rand: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2,
                inBeeld: r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth,
            };
        })()
        """;

    [SkippableTheory]
    [MemberData(nameof(Paginaset.Alle), MemberType = typeof(Paginaset))]
    public async Task Everything_is_reached_and_opened_by_keyboard(Pagina pagina)
    {
        var page = await browser.Open(paginas.Pad(pagina), new Venster(1280), openTabellen: false);
        await page.EvaluateAsync(Nummer);
        var aantal = await page.EvaluateAsync<int>("document.querySelectorAll('[data-nummer]').length");
        var bezocht = new HashSet<int>();
        for (var stap = 0; stap < 2 * aantal; stap++)
        {
            await page.Keyboard.PressAsync("Tab");
            var hier = await page.EvaluateAsync<Plek>(Hier);
            if (hier.Nummer < 0 || !bezocht.Add(hier.Nummer))
            {
                // Round: past the last element the focus leaves the page.
                break;
            }

            Assert.True(hier.Rand && hier.InBeeld, $"The focus on element {hier.Nummer} ({hier.Soort}) is not to be seen.");
            if (hier.Soort == "SUMMARY")
            {
                await page.Keyboard.PressAsync("Enter");
                Assert.True((await page.EvaluateAsync<Plek>(Hier)).Open);
            }
        }

        Assert.Equal(Enumerable.Range(0, aantal), bezocht.Order());
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [MemberData(nameof(Paginaset.Alle), MemberType = typeof(Paginaset))]
    public async Task The_first_stop_leads_past_the_head_to_the_content(Pagina pagina)
    {
        var page = await browser.Open(paginas.Pad(pagina), new Venster(1280), openTabellen: false);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Naar de inhoud", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("inhoud", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.CloseAsync();
    }

    private sealed class Plek
    {
        public int Nummer { get; set; }

        public string Soort { get; set; } = "";

        public bool Open { get; set; }

        public bool Rand { get; set; }

        public bool InBeeld { get; set; }
    }
}
