using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using RsdAnalytics.Cli.Reports;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Evaluatie;
using RsdAnalytics.Reports.Workbook;
using RsdAnalytics.Seeds.Generator;

namespace RsdAnalytics.Tests.Reports.Workbook;

/// <summary>The live formulas of the evaluatie, computed by another program: LibreOffice finds the numbers that were computed here.</summary>
public class HerberekeningTests
{
    private const int LangsteSeconden = 180;
    private static readonly XNamespace Blad = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [SkippableFact]
    public void A_spreadsheet_that_recomputes_finds_the_same_numbers()
    {
        var soffice = Zoek();
        Skip.If(soffice is null, "LibreOffice (soffice) is not installed.");
        using var map = new Werkmap();
        var werkboek = map.In("evaluatie.xlsx");
        Schrijf(map, werkboek);
        var verwacht = Formulewaarden(werkboek);
        Assert.True(verwacht.Count > 200, $"Only {verwacht.Count} formulas.");

        Wis(werkboek);
        Assert.All(Formulewaarden(werkboek), cel => Assert.Null(cel.Value));
        Herbereken(soffice!, werkboek, map.In("uit"));
        var gevonden = Formulewaarden(map.In("uit", "evaluatie.xlsx"));

        Assert.Equal(verwacht.Keys.Order(StringComparer.Ordinal), gevonden.Keys.Order(StringComparer.Ordinal));
        Assert.All(verwacht, cel => Assert.Equal(cel.Value!.Value, gevonden[cel.Key]!.Value, Math.Max(1e-9, Math.Abs(cel.Value.Value) * 1e-9)));
    }

    private static void Schrijf(Werkmap map, string naar)
    {
        using var test = new Testwarehouse();
        Generator.Schrijf(new GeneratorOpties { Van = new Maand(2023, 1), Tot = new Maand(2024, 12), Dossiers = 150 }, map.In("extracts"));
        Buigbudgetten.Schrijf(new GeneratorOpties { Van = new Maand(2023, 1), Tot = new Maand(2024, 12), Dossiers = 150 }, map.In("extracts"), map.In("referentie"));
        var referentie = RsdAnalytics.Seeds.Reference.ReferentieLezer.Lees(map.In("referentie"));
        test.Laad(map.In("extracts"));
        var gegevens = Evaluaties.Verzamel(test.Warehouse, referentie, Peildatum.Standaard(2024, new Maand(2024, 12)), Stand.Nu, "rsd evaluatie --jaar 2024");
        using var uit = File.Create(naar);
        Werkboekschrijver.Schrijf(EvaluatieRapport.Maak(gegevens), uit);
    }

    // Every formula cell with the number stored beside it; null where there is none.
    private static Dictionary<string, double?> Formulewaarden(string pad)
    {
        using var pakket = ZipFile.OpenRead(pad);
        return pakket.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).SelectMany(deel =>
        {
            using var stroom = deel.Open();
            return XDocument.Load(stroom).Descendants(Blad + "c").Where(c => c.Element(Blad + "f") is not null).Select(c => (
                Plaats: deel.Name + "!" + (string)c.Attribute("r")!,
                Waarde: c.Element(Blad + "v") is { } v ? (double?)double.Parse(v.Value, CultureInfo.InvariantCulture) : null)).ToList();
        }).ToDictionary(c => c.Plaats, c => c.Waarde, StringComparer.Ordinal);
    }

    // Without a stored number a spreadsheet has to compute.
    private static void Wis(string pad)
    {
        using var pakket = ZipFile.Open(pad, ZipArchiveMode.Update);
        foreach (var naam in pakket.Entries.Select(e => e.FullName).Where(n => n.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList())
        {
            XDocument document;
            using (var lees = pakket.GetEntry(naam)!.Open())
            {
                document = XDocument.Load(lees);
            }

            document.Descendants(Blad + "c").Where(c => c.Element(Blad + "f") is not null).Elements(Blad + "v").Remove();
            pakket.GetEntry(naam)!.Delete();
            using var schrijf = pakket.CreateEntry(naam).Open();
            document.Save(schrijf, SaveOptions.DisableFormatting);
        }
    }

    private static void Herbereken(string soffice, string werkboek, string naar)
    {
        var start = new ProcessStartInfo(soffice) { RedirectStandardOutput = true, RedirectStandardError = true };
        // A profile of its own: two runs side by side would otherwise wait for each other.
        foreach (var woord in new[] { "-env:UserInstallation=" + new Uri(naar + "-profiel").AbsoluteUri, "--headless", "--convert-to", "xlsx", "--outdir", naar, werkboek })
        {
            start.ArgumentList.Add(woord);
        }

        using var proces = Process.Start(start)!;
        if (!proces.WaitForExit(TimeSpan.FromSeconds(LangsteSeconden)))
        {
            proces.Kill(entireProcessTree: true);
            Assert.Fail("LibreOffice took too long.");
        }
    }

    private static string? Zoek() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(map => new[] { "soffice", "soffice.exe" }.Select(naam => Path.Combine(map, naam)))
        .FirstOrDefault(File.Exists);
}
