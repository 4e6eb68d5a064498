using System.Text.RegularExpressions;

namespace RsdAnalytics.Tests.Docs;

/// <summary>Imports point one way: cli → reports, etl, seeds, forecasting → model. Source: ontwerp, "The house"; decision 5.</summary>
public partial class OpbouwTests
{
    private static readonly Dictionary<string, string[]> Mag = new()
    {
        ["model"] = [],
        ["forecasting"] = [],
        ["forecasting/mlnet"] = ["forecasting"],
        ["etl"] = ["model"],
        ["seeds"] = ["model"],
        ["reports"] = ["model", "forecasting"],
        ["reports/scottplot"] = ["reports"],
        ["cli"] = ["etl", "forecasting", "model", "reports", "seeds", "forecasting/mlnet", "reports/scottplot"],
    };

    public static TheoryData<string> Projecten => [.. Mag.Keys];

    [Theory]
    [MemberData(nameof(Projecten))]
    public void A_project_refers_only_to_what_lies_below_it(string map) =>
        Assert.Empty(Opbouw.Verwijzingen(map).Except(map == "forecasting" ? ["model"] : Mag[map]));

    [Theory]
    [MemberData(nameof(Projecten))]
    public void A_source_names_only_what_its_project_may_know(string map)
    {
        var eigen = map.Split('/')[0];
        var mag = Mag[map].Select(m => m.Split('/')[0]).Append(eigen).Select(Naam).ToHashSet(StringComparer.Ordinal);
        // Of the model, a series knows the month alone; of a report drawn elsewhere, the model's words come along.
        mag.UnionWith(map is "forecasting" or "forecasting/mlnet" or "reports/scottplot" ? ["Model"] : []);
        var fouten = Opbouw.Bronnen(map)
            .SelectMany(bestand => Naamruimte().Matches(File.ReadAllText(Document.Pad(bestand.Split('/')))).Select(m => (bestand, Naam: m.Groups[1].Value)))
            .Where(r => !mag.Contains(r.Naam))
            .Select(r => $"{r.bestand} names RsdAnalytics.{r.Naam}")
            .ToList();
        Assert.True(fouten.Count == 0, string.Join('\n', fouten));
    }

    [Fact]
    public void Forecasting_takes_of_the_model_no_more_than_the_month()
    {
        var anders = Opbouw.Bronnen("forecasting").Concat(Opbouw.Bronnen("forecasting/mlnet"))
            .Where(b => Dieper().IsMatch(File.ReadAllText(Document.Pad(b.Split('/'))))).ToList();
        Assert.Empty(anders);
    }

    // A type named after its folder cannot share the folder's name; the figures share one namespace, and the words of the trade are the model itself.
    private static readonly (string Map, string Naamruimte)[] Anders =
    [
        ("model/figures", "RsdAnalytics.Model.Figures"), ("model/vocabulary", "RsdAnalytics.Model"), ("forecasting/backtest", "RsdAnalytics.Forecasting.Backtests"),
    ];

    [Theory]
    [MemberData(nameof(Projecten))]
    public void A_namespace_is_its_folder_and_no_file_is_long(string map)
    {
        foreach (var bestand in Opbouw.Bronnen(map))
        {
            var tekst = File.ReadAllText(Document.Pad(bestand.Split('/')));
            Assert.True(tekst.Split('\n').Length <= 400, $"{bestand} has more than 400 lines");
            if (Eigen().Match(tekst) is { Success: true } ruimte)
            {
                var folder = Path.GetDirectoryName(bestand)!.Replace('\\', '/');
                var hoort = Anders.FirstOrDefault(a => folder == a.Map || folder.StartsWith(a.Map + "/", StringComparison.Ordinal)).Naamruimte
                    ?? "RsdAnalytics." + folder.Replace('/', '.');
                Assert.Equal(hoort, ruimte.Groups[1].Value, ignoreCase: true);
            }
        }
    }

    [Fact]
    public void Beside_the_commands_only_what_all_of_them_stand_on_lies_loose() => Assert.Equal(
        ["cli/Exitcode.cs", "cli/GebruiksFout.cs", "cli/Omgeving.cs", "cli/OpdrachtFout.cs", "cli/Program.cs", "cli/Programma.cs"],
        Opbouw.Bronnen("cli").Where(b => b.Count(teken => teken == '/') == 1).Order(StringComparer.Ordinal));

    private static string Naam(string map) => char.ToUpperInvariant(map[0]) + map[1..];

    [GeneratedRegex(@"\bRsdAnalytics\.(Model|Etl|Forecasting|Reports|Seeds|Cli)\b")]
    private static partial Regex Naamruimte();

    [GeneratedRegex(@"\bRsdAnalytics\.Model\.(Warehouse|Figures|Reference)\b")]
    private static partial Regex Dieper();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Eigen();
}
