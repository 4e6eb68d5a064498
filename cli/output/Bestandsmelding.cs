using System.Text.RegularExpressions;

namespace RsdAnalytics.Cli.Output;

/// <summary>
/// Says in Dutch what the file system refused: the text of such a fault is that of the system, in English, so only its kind and the path in it are used.
/// </summary>
internal static partial class Bestandsmelding
{
    // The numbers under which Windows and Linux tell of it.
    private static readonly int[] SchijfVol = [unchecked((int)0x80070070), unchecked((int)0x80070027), 28, 122];
    private static readonly int[] InGebruik = [unchecked((int)0x80070020), unchecked((int)0x80070021), 11, 26];
    private static readonly int[] AlleenLezen = [unchecked((int)0x80070013), 30];

    /// <summary>The message: what, where, and what to do.</summary>
    /// <param name="fout">An <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</param>
    public static string Van(Exception fout)
    {
        var wat = Pad(fout) ?? "Een bestand of map";
        return fout switch
        {
            FileNotFoundException or DirectoryNotFoundException => $"{wat} bestaat niet en kan daar niet worden gemaakt. Controleer de naam van de map en of de schijf er is.",
            PathTooLongException => $"{wat} heeft een te lange naam. Kies een kortere naam of een map dichter bij de top.",
            UnauthorizedAccessException => $"{wat} is niet toegankelijk. Controleer de rechten op het bestand en op de map, en of het geen map is.",
            _ when SchijfVol.Contains(fout.HResult) => "De schijf is vol. Maak ruimte en probeer het opnieuw.",
            _ when InGebruik.Contains(fout.HResult) => $"{wat} is in gebruik bij een ander programma. Sluit dat en probeer het opnieuw.",
            _ when AlleenLezen.Contains(fout.HResult) => $"{wat} staat op een plek die alleen te lezen is. Kies een andere map.",
            _ => $"{wat} kan niet worden gelezen of geschreven. Controleer de map, de rechten en de ruimte op de schijf.",
        };
    }

    private static string? Pad(Exception fout) =>
        fout is FileNotFoundException { FileName: { Length: > 0 } naam } ? naam
        : Aangehaald().Match(fout.Message) is { Success: true } gevonden ? gevonden.Groups["pad"].Value
        : null;

    [GeneratedRegex("'(?<pad>[^']+)'")]
    private static partial Regex Aangehaald();
}
