using System.Text;
using System.Text.RegularExpressions;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>
/// No BSN, dossiernummer or birth date of the extracts leaves the reader: not into the warehouse or its log, not onto the screen.
/// </summary>
public partial class PrivacyTests
{
    [Fact]
    public void Nothing_that_points_at_a_person_is_kept_or_shown()
    {
        using var map = new Werkmap();
        var rsd = new Opdrachtregel();
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

    // Numbers of persons and birth dates, in every form a date could be kept in. Case numbers of this set are too short to search for.
    private static IEnumerable<string> Gevoelig(string bestand)
    {
        var regels = File.ReadAllLines(bestand);
        var kop = regels[0].Split(';');
        foreach (var (veld, kolom) in regels.Skip(1).SelectMany(r => r.Split(';').Zip(kop)))
        {
            if (kolom.StartsWith("bsn", StringComparison.Ordinal))
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
