using System.IO.Compression;
using System.Security;
using System.Text;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Workbook;

/// <summary>
/// Rewrites a saved workbook so that the same report gives the same bytes: entries in a fixed order with a fixed time, and
/// core properties without the clock.
/// </summary>
internal static class Pakket
{
    private const string Kerneigenschappen = "docProps/core.xml";
    private const string Inhoudstypen = "[Content_Types].xml";

    // The earliest time a zip file can hold.
    private static readonly DateTimeOffset Tijd = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Herschrijf(Stream opgeslagen, Rapport rapport, Stream uit)
    {
        using var bron = new ZipArchive(opgeslagen, ZipArchiveMode.Read, leaveOpen: true);
        using var doel = new ZipArchive(uit, ZipArchiveMode.Create, leaveOpen: true);
        var namen = bron.Entries.Select(deel => deel.FullName)
            .OrderBy(naam => naam == Inhoudstypen ? 0 : 1).ThenBy(naam => naam, StringComparer.Ordinal);
        foreach (var naam in namen)
        {
            var nieuw = doel.CreateEntry(naam, CompressionLevel.Optimal);
            nieuw.LastWriteTime = Tijd;
            using var schrijver = nieuw.Open();
            if (IsKern(naam))
            {
                schrijver.Write(Encoding.UTF8.GetBytes(Kern(rapport)));
            }
            else
            {
                using var lezer = bron.GetEntry(naam)!.Open();
                lezer.CopyTo(schrijver);
            }
        }
    }

    private static bool IsKern(string naam) =>
        naam.Equals(Kerneigenschappen, StringComparison.OrdinalIgnoreCase)
        || (naam.StartsWith("package/services/metadata/core-properties/", StringComparison.OrdinalIgnoreCase) && naam.EndsWith(".psmdcp", StringComparison.Ordinal));

    private static string Kern(Rapport rapport) =>
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
        + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        + "<dc:title>" + SecurityElement.Escape(Schoon.Tekst(rapport.Titel)) + "</dc:title>"
        + "<dc:subject>" + SecurityElement.Escape(Schoon.Tekst(Kenmerkregels.Regel(rapport.Kenmerken))) + "</dc:subject>"
        + "<dc:creator>RsdAnalytics</dc:creator><dc:language>nl-NL</dc:language>"
        + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">1980-01-01T00:00:00Z</dcterms:created>"
        + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">1980-01-01T00:00:00Z</dcterms:modified>"
        + "</cp:coreProperties>";
}
