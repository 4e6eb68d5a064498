using System.Text;

namespace RsdAnalytics.Reports;

/// <summary>Files that are compiled into this library.</summary>
internal static class Ingebed
{
    /// <summary>The text of an embedded file, with line ends as \n on every machine.</summary>
    public static string Tekst(string naam)
    {
        using var stroom = typeof(Ingebed).Assembly.GetManifestResourceStream(naam)
            ?? throw new InvalidOperationException($"Het ingebouwde bestand {naam} ontbreekt.");
        using var lezer = new StreamReader(stroom, Encoding.UTF8);
        return lezer.ReadToEnd().ReplaceLineEndings("\n");
    }
}
