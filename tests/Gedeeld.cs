namespace RsdAnalytics.Tests;

/// <summary>
/// The folder with shared data that may lie beside the repository. Tests that need it skip visibly where it is absent.
/// </summary>
internal static class Gedeeld
{
    private const string Mapnaam = "shared";

    /// <summary>The path of something in the shared folder; skips the test when it is not there.</summary>
    public static string Pad(params string[] delen)
    {
        var pad = Zoek() is { } map ? Path.Combine([map, .. delen]) : null;
        Skip.If(pad is null || !Path.Exists(pad), $"{string.Join('/', delen)} is not in a folder '{Mapnaam}' beside the repository.");
        return pad!;
    }

    private static string? Zoek()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            if (File.Exists(Path.Combine(map.FullName, "RsdAnalytics.sln")))
            {
                var naast = Path.Combine(map.FullName, "..", Mapnaam);
                return Directory.Exists(naast) ? naast : null;
            }
        }

        return null;
    }
}
