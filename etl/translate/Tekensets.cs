using System.Text;

namespace RsdAnalytics.Etl.Translate;

/// <summary>The encodings that an export may have beside UTF-8.</summary>
internal static class Tekensets
{
    private const int WindowsCodepagina = 1252;

    /// <summary>Their names on a map.</summary>
    public static IReadOnlyList<string> Namen { get; } = ["utf-8", "windows-1252", "latin1"];

    /// <summary>Whether there is one of this name.</summary>
    public static bool Kent(string naam) => Namen.Contains(naam, StringComparer.OrdinalIgnoreCase);

    /// <summary>The encoding; UTF-8 without a name.</summary>
    public static Encoding Van(string naam) => naam.ToLowerInvariant() switch
    {
        "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(WindowsCodepagina)!,
        "latin1" => Encoding.Latin1,
        _ => Encoding.UTF8,
    };
}
