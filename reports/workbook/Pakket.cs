using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Xml.Linq;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Workbook;

/// <summary>
/// Rewrites a saved workbook so that the same report gives the same bytes: entries in a fixed order with a fixed time, and
/// core properties without the clock, and relations without the chance names that the packaging library gives them.
/// </summary>
internal static class Pakket
{
    private const string Kerneigenschappen = "docProps/core.xml";
    private const string Kernmap = "package/services/metadata/core-properties/";
    private const string Kernnaam = Kernmap + "kern.psmdcp";
    private const string Relaties = "_rels/.rels";
    private const string Inhoudstypen = "[Content_Types].xml";

    // The earliest time a zip file can hold.
    private static readonly DateTimeOffset Tijd = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the package anew.</summary>
    /// <param name="opgeslagen">The package as the library saved it.</param>
    /// <param name="rapport">The report it holds.</param>
    /// <param name="formulewaarden">The number beside every formula: per sheet, in order, per address.</param>
    /// <param name="uit">Where to; stays open.</param>
    public static void Herschrijf(
        Stream opgeslagen, Rapport rapport, IReadOnlyList<IReadOnlyDictionary<string, double>> formulewaarden, Stream uit)
    {
        using var bron = new ZipArchive(opgeslagen, ZipArchiveMode.Read, leaveOpen: true);
        using var doel = new ZipArchive(uit, ZipArchiveMode.Create, leaveOpen: true);
        var bladen = formulewaarden
            .Select((waarden, i) => (Naam: string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i + 1}.xml"), Waarden: waarden))
            .ToDictionary(blad => blad.Naam, blad => blad.Waarden, StringComparer.Ordinal);
        var namen = bron.Entries.Select(deel => deel.FullName)
            .OrderBy(naam => naam == Inhoudstypen ? 0 : 1).ThenBy(VasteNaam, StringComparer.Ordinal);
        foreach (var naam in namen)
        {
            var nieuw = doel.CreateEntry(VasteNaam(naam), CompressionLevel.Optimal);
            nieuw.LastWriteTime = Tijd;
            using var schrijver = nieuw.Open();
            if (IsKern(naam))
            {
                schrijver.Write(Encoding.UTF8.GetBytes(Kern(rapport)));
            }
            else
            {
                using var lezer = bron.GetEntry(naam)!.Open();
                Neem(naam, lezer, bladen, schrijver);
            }
        }
    }

    private static void Neem(
        string naam, Stream lezer, Dictionary<string, IReadOnlyDictionary<string, double>> bladen, Stream schrijver)
    {
        if (naam == Relaties)
        {
            SchrijfRelaties(lezer, schrijver);
        }
        else if (bladen.TryGetValue(naam, out var waarden) && waarden.Count > 0)
        {
            Formulewaarden.Schrijf(lezer, waarden, schrijver);
        }
        else
        {
            lezer.CopyTo(schrijver);
        }
    }

    // The library names relations and the core properties by chance; here they are numbered in order of what they point at.
    private static void SchrijfRelaties(Stream lezer, Stream schrijver)
    {
        var document = XDocument.Load(lezer);
        var relaties = document.Root!.Elements().OrderBy(r => (string)r.Attribute("Type")!, StringComparer.Ordinal).ToList();
        foreach (var (relatie, i) in relaties.Select((r, i) => (r, i)))
        {
            relatie.SetAttributeValue("Id", string.Create(CultureInfo.InvariantCulture, $"rId{i + 1}"));
            if (IsKern(((string)relatie.Attribute("Target")!).TrimStart('/')))
            {
                relatie.SetAttributeValue("Target", "/" + Kernnaam);
            }
        }

        document.Root.ReplaceNodes(relaties);
        document.Save(schrijver, SaveOptions.DisableFormatting);
    }

    private static string VasteNaam(string naam) =>
        IsKern(naam) && naam.StartsWith(Kernmap, StringComparison.OrdinalIgnoreCase) ? Kernnaam : naam;

    private static bool IsKern(string naam) =>
        naam.Equals(Kerneigenschappen, StringComparison.OrdinalIgnoreCase)
        || (naam.StartsWith(Kernmap, StringComparison.OrdinalIgnoreCase) && naam.EndsWith(".psmdcp", StringComparison.Ordinal));

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
