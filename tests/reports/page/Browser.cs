using Microsoft.Playwright;
using RsdAnalytics.Cli.Print;

namespace RsdAnalytics.Tests.Reports.Page;

/// <summary>One browser for all tests of pages, the one this machine has; without one the tests are skipped, visibly.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly string? _pad = Browserzoeker.Zoek(Environment.GetEnvironmentVariable);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (_pad is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = _pad });
        }
    }

    /// <summary>Opens a page of the set with every table open, in a window of its own.</summary>
    public async Task<IPage> Open(string bestand, Venster venster, bool openTabellen = true)
    {
        Skip.If(_browser is null, "There is no Chromium or Edge on this machine.");
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = venster.Breedte, Height = Venster.Hoogte },
            DeviceScaleFactor = venster.Schaal,
            ColorScheme = venster.Donker ? ColorScheme.Dark : ColorScheme.Light,

            // The page forbids every script but its own; the checker is one that is let in.
            BypassCSP = true,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(bestand).AbsoluteUri);
        if (openTabellen)
        {
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        }

        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }
}

/// <summary>How a page is looked at.</summary>
/// <param name="Breedte">The width in CSS pixels.</param>
/// <param name="Donker">Whether the reader prefers dark.</param>
/// <param name="Schaal">Device pixels for each CSS pixel: zooming to 200 % halves the width and doubles this.</param>
public sealed record Venster(int Breedte, bool Donker = false, float Schaal = 1)
{
    public const int Hoogte = 800;
}
