using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Seeds.Generator;
using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>
/// No BSN, dossiernummer or birth date of the extracts leaves the reader: not into the warehouse or its log, not onto the screen.
/// </summary>
public partial class PrivacyTests
{
    private const string Merk = "GEHEIM-2024-DOSSIER-";

    [Fact]
    public void Nothing_that_points_at_a_person_is_kept_or_shown()
    {
        using var map = new Werkmap();
        var rsd = new Opdrachtregel();
        Directory.CreateDirectory(map.In("warehouse"));
        var warehouse = map.In("warehouse", "rsd.db");
        var getoond = new StringBuilder();
        foreach (var regel in new[] { "laad|" + Klein.Extracts, "laad|" + Klein.Extracts + "|--json", "kpi|--jaar|2024", "kpi|--jaar|2024|--json", "stand", "stand|--json" })
        {
            var (_, uit, fout) = rsd.Voer([.. regel.Split('|'), "--warehouse", warehouse]);
            getoond.Append(uit).Append(fout);
        }

        var gevoelig = Directory.GetFiles(Klein.Extracts, "*.csv", SearchOption.AllDirectories)
            .SelectMany(Gevoelig).Where(w => w.Length > 1).Distinct().ToList();
        Assert.Contains(gevoelig, w => Negen().IsMatch(w));
        foreach (var bestand in Directory.GetFiles(map.In("warehouse")))
        {
            getoond.Append(Encoding.Latin1.GetString(File.ReadAllBytes(bestand)));
        }

        var alles = getoond.ToString();
        Assert.All(gevoelig, waarde => Assert.DoesNotContain(waarde, alles, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_keeps_silent_about_persons_and_so_does_what_it_leaves_on_disk()
    {
        using var map = new Werkmap();
        var extracts = map.In("extracts");
        Directory.CreateDirectory(map.In("uit"));
        var warehouse = map.In("uit", "rsd.db");
        var getoond = new StringBuilder();
        Generator.Schrijf(new GeneratorOpties { Van = new Maand(2024, 1), Tot = new Maand(2024, 4), Dossiers = 60 }, extracts);
        Herken(extracts);
        Bewerking.Zet(extracts, "2024-02", "dossiers.csv", 3, "trede", "onbekend");
        Bewerking.Zet(extracts, "2024-02", "dossiers.csv", 4, "bsn", "999999999");
        Bewerking.Zet(extracts, "2024-03", "plaatsingen.csv", 2, "geboortedatum", "01-02-1980");
        var bsn = File.ReadLines(Path.Combine(extracts, "2024-01", "dossiers.csv")).ElementAt(1).Split(';')[1];
        File.WriteAllText(map.In("sleutel"), "een andere sleutel van de tests, ook lang genoeg\n");
        string[] opdrachten =
        [
            $"plan|{extracts}", $"plan|{extracts}|--json", $"laad|{extracts}", $"laad|{extracts}|--json",
            "kpi|--jaar|2024", "kpi|--jaar|2024|--json", "kpi|--jaar|2024|--onzekerheid", "kpi|--jaar|2024|--onzekerheid|--json", "stand", "stand|--json",
            .. new[] { "besparing", "kosten", "bandbreedte", "buig", "werkladder", "leon", "lks", "doelgroepen", "haalbaarheid", "kpi|--per-maand", "kpi|--ernaast" }
                .Append("landelijk").Append("kpi|--alle-jaren").SelectMany(o => o is "landelijk" or "kpi|--alle-jaren" ? new[] { o, o + "|--json" } : [$"{o}|--jaar|2024", $"{o}|--jaar|2024|--json"]),
            $"evaluatie|--jaar|2024|--uit|{map.In("uit")}", "vaststellen|--jaar|2024", "vaststellen|--jaar|2024", $"maandrapport|--maand|2024-03|--uit|{map.In("uit")}", $"rapport|--jaar|2024|--uit|{map.In("uit")}", $"raad|--jaar|2024|--uit|{map.In("uit")}", "verschil|--jaar|2024|--van-lading|1|--naar-lading|3",
            .. KpiDefinities.Alle.SelectMany(d => new[] { $"herleid|{d.Code}|--jaar|2024", $"herleid|{d.Code}|--jaar|2024|--json" }),
            .. Stroomcel.Alle.SelectMany(c => new[] { $"herleid|{c.Naam}|--maand|2024-03", $"herleid|{c.Naam}|--maand|2024-03|--json" }),
            "controleer", "controleer|--json", "inzage|--bsn|-", "inzage|--bsn|-|--json", $"inzage|--bsn|{bsn}", "sleutel|controleer",
            "warehouse|controleer", $"warehouse|back-up|{map.In("uit", "kopie.db")}", "warehouse|bijwerken",
            "prognose|--horizon|3", "prognose|--horizon|3|--json", "prognose|--horizon|3|--vastleggen", "prognose|--terugblik", "prognose|--terugblik|--json",
            "prognose|--scenario|instroom=+5%", "backtest|--horizon|2|--model|naive", $"backtest|--horizon|2|--model|naive|--json|--uit|{map.In("uit")}", "laad|bestaat-niet", "herleid|K99", $"sleutel|vervang|--extracts|{extracts}|--nieuw|{map.In("sleutel")}", "stand",
            "opschonen|--tot|2024-02", "opschonen|--tot|2024-02|--uitvoeren",
        ];

        foreach (var opdracht in opdrachten)
        {
            var (_, uit, fout) = new Opdrachtregel { Invoer = bsn }.Voer([.. opdracht.Split('|'), "--warehouse", warehouse]);
            Assert.DoesNotContain("niet was voorzien", fout, StringComparison.Ordinal);
            getoond.Append(uit).Append(fout);
            // After a load also what a later step may overwrite.
            Lees(map.In("uit"), getoond, nu: opdracht.StartsWith("laad", StringComparison.Ordinal));
        }

        Lees(map.In("uit"), getoond, nu: true);
        Assert.Contains(Directory.GetFiles(map.In("uit")), b => b.EndsWith(".xlsx", StringComparison.Ordinal));
        var gevoelig = Directory.GetFiles(extracts, "*.csv", SearchOption.AllDirectories)
            .SelectMany(Gevoelig).Where(w => w.Length > 7).ToHashSet(StringComparer.Ordinal);
        Assert.True(gevoelig.Count(w => w.StartsWith(Merk, StringComparison.Ordinal)) > 50);
        var alles = getoond.ToString();
        Assert.DoesNotContain(Merk, alles, StringComparison.OrdinalIgnoreCase);
        Assert.All(gevoelig, waarde => Assert.False(alles.Contains(waarde, StringComparison.Ordinal), "A number or birth date of a person is shown or kept."));
    }

    [Fact]
    public void The_log_of_a_warehouse_that_is_still_open_holds_no_numbers_either()
    {
        using var test = new Testwarehouse();
        test.Laad(Klein.Extracts);
        var map = Path.GetDirectoryName(test.Bestand)!;
        var getoond = new StringBuilder();
        Lees(map, getoond, nu: true);

        Assert.Contains(Directory.GetFiles(map), b => b.EndsWith("-wal", StringComparison.Ordinal));
        var alles = getoond.ToString();
        Assert.All(
            Directory.GetFiles(Klein.Extracts, "*.csv", SearchOption.AllDirectories).SelectMany(Gevoelig).Where(w => w.Length > 7).Distinct(),
            waarde => Assert.False(alles.Contains(waarde, StringComparison.Ordinal)));
    }

    // Makes the numbers of cases and records long enough to be searched for.
    private static void Herken(string extracts)
    {
        foreach (var bestand in Directory.GetFiles(extracts, "*.csv", SearchOption.AllDirectories))
        {
            var regels = File.ReadAllLines(bestand);
            var plaatsen = regels[0].Split(';').Select((kop, i) => (kop, i))
                .Where(k => k.kop == "dossiernummer" || k.kop.EndsWith("_id", StringComparison.Ordinal)).Select(k => k.i).ToList();
            for (var r = 1; r < regels.Length && plaatsen.Count > 0; r++)
            {
                var velden = regels[r].Split(';');
                plaatsen.ForEach(i => velden[i] = Merk + velden[i]);
                regels[r] = string.Join(';', velden);
            }

            File.WriteAllLines(bestand, regels);
        }
    }

    private static void Lees(string map, StringBuilder naar, bool nu)
    {
        foreach (var bestand in nu ? Directory.GetFiles(map, "*", SearchOption.AllDirectories) : [])
        {
            using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (bestand.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                // A workbook is packed: what it says is in its parts.
                using var werkboek = new ZipArchive(stroom);
                werkboek.Entries.ToList().ForEach(deel => Lees(deel.Open(), naar));
            }
            else
            {
                Lees(stroom, naar);
            }
        }
    }

    private static void Lees(Stream stroom, StringBuilder naar)
    {
        using var lezer = new StreamReader(stroom, Encoding.Latin1);
        naar.Append(lezer.ReadToEnd());
    }

    // Numbers of persons and birth dates, in every form a date could be kept in. Case numbers of this set are too short to search for.
    private static IEnumerable<string> Gevoelig(string bestand)
    {
        var regels = File.ReadAllLines(bestand);
        var kop = regels[0].Split(';');
        foreach (var (veld, kolom) in regels.Skip(1).SelectMany(r => r.Split(';').Zip(kop)))
        {
            if (kolom.StartsWith("bsn", StringComparison.Ordinal) || veld.StartsWith(Merk, StringComparison.Ordinal))
            {
                yield return veld;
            }
            else if (kolom == "geboortedatum")
            {
                yield return veld;
                yield return veld.Replace("-", "", StringComparison.Ordinal);
            }
        }
    }

    [GeneratedRegex("^[0-9]{9}$")]
    private static partial Regex Negen();
}
