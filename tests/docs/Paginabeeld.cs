using RsdAnalytics.Cli.Print;
using RsdAnalytics.Tests.Reports.Page;

namespace RsdAnalytics.Tests.Docs;

/// <summary>The picture of a page for the council in the README: the top of it, as a browser shows it.</summary>
internal static class Paginabeeld
{
    /// <summary>Where it is, as the README names it.</summary>
    public const string Naam = "docs/beeld/raad-2025-duiven.png";

    public const int Breedte = 900;
    public const int Hoogte = 1130;

    public static string Pad { get; } = Document.Pad(Naam.Split('/'));

    /// <summary>Takes it anew when documents are written and there is a browser; otherwise it stays what it was.</summary>
    /// <param name="pagina">The page of the demo.</param>
    public static async Task Vernieuw(string pagina)
    {
        if (!Document.Schrijf || Browserzoeker.Zoek(Environment.GetEnvironmentVariable) is null)
        {
            return;
        }

        var browser = new Browser();
        await browser.InitializeAsync();
        try
        {
            var page = await browser.Open(pagina, new Venster(Breedte), openTabellen: false);
            await page.SetViewportSizeAsync(Breedte, Hoogte);
            await page.ScreenshotAsync(new() { Path = Pad });
        }
        finally
        {
            await browser.DisposeAsync();
        }
    }
}
