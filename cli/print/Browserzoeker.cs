namespace RsdAnalytics.Cli.Print;

/// <summary>Finds the Chromium or Edge that this machine already has; nothing is ever downloaded.</summary>
internal static class Browserzoeker
{
    /// <summary>The variable that names a browser outside the usual places.</summary>
    public const string Variabele = "RSD_BROWSER";

    private static readonly string[] Namen =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "msedge.exe", "chrome.exe",
    ];

    // Windows and macOS do not put a browser on the path.
    private static readonly (string Wortel, string Pad)[] Plaatsen =
    [
        ("ProgramFiles(x86)", "Microsoft/Edge/Application/msedge.exe"),
        ("ProgramFiles", "Microsoft/Edge/Application/msedge.exe"),
        ("ProgramFiles", "Google/Chrome/Application/chrome.exe"),
        ("LOCALAPPDATA", "Chromium/Application/chrome.exe"),
    ];

    private static readonly string[] Macplaatsen =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    /// <summary>The path of a browser; null where there is none.</summary>
    /// <param name="variabele">Looks up an environment variable.</param>
    public static string? Zoek(Func<string, string?> variabele)
    {
        if (variabele(Variabele) is { Length: > 0 } gekozen)
        {
            return File.Exists(gekozen) ? gekozen : null;
        }

        var mappen = (variabele("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Namen.SelectMany(naam => mappen.Select(map => Path.Combine(map, naam)))
            .Concat(Plaatsen.Select(p => variabele(p.Wortel) is { Length: > 0 } wortel ? Path.Combine(wortel, p.Pad) : ""))
            .Concat(Macplaatsen)
            .FirstOrDefault(File.Exists);
    }
}
