using System.CommandLine;
using System.Text;
using System.Text.Json;
using RsdAnalytics.Cli;
using RsdAnalytics.Cli.Output;

namespace RsdAnalytics.Tests.Docs;

/// <summary>docs/json.md lists every field of every --json answer with its meaning, as the commands give it on the exercise of the handleiding.</summary>
public class JsonTests
{
    private const string Inleiding = """
        # De velden van `--json`

        Elk veld van elk antwoord, zoals de opdrachten het geven op de [oefening](handleiding/README.md#oefenen). Deze pagina is gemaakt uit de antwoorden zelf en
        uit [velden.csv](../cli/json/velden.csv) met de betekenissen, en wordt door een test bijgehouden; wijzig haar niet met de hand. Welke opdracht wat geeft staat bij
        [antwoorden voor een ander programma](handleiding/antwoorden.md) en, van de prognose, bij [prognose](handleiding/prognose.md#json).

        `a.b` is veld b in groep a; `a[]` is een lijst. Een maand is JJJJ-MM, een dag JJJJ-MM-DD. *null* staat waar geen waarde is; een veld dat op de oefening nooit een
        waarde heeft, heeft alleen *null*. Er kunnen velden bij komen; wat er staat verandert niet van naam of betekenis.

        """;

    // In this order: the first of a command gives its fields, the next ones only what they add. What changes the warehouse comes last.
    private static readonly string[] Vragen =
    [
        "rsd",
        "rsd kpi --jaar 2025", "rsd kpi --jaar 2025 --ernaast", "rsd kpi --jaar 2025 --onzekerheid", "rsd kpi --jaar 2025 --per-maand", "rsd kpi --alle-jaren",
        "rsd stand",
        "rsd herleid K3 --jaar 2025 --gemeente Duiven", "rsd herleid instroom --maand 2025-03",
        "rsd controleer",
        "rsd werkladder --jaar 2025", "rsd leon --jaar 2025", "rsd lks --jaar 2025", "rsd doelgroepen --jaar 2025", "rsd landelijk",
        "rsd besparing --jaar 2025", "rsd kosten --jaar 2025", "rsd kosten --businesscase", "rsd bandbreedte --jaar 2025", "rsd buig --jaar 2025",
        "rsd haalbaarheid --jaar 2025 --peildatum 2025-09-30",
        "rsd prognose --horizon 12", "rsd prognose --horizon 12 --scenario extra-plaatsingen=50", "rsd prognose --horizon 12 --stand-lading 30 --vastleggen", "rsd prognose --horizon 12 --vastleggen", "rsd prognose --terugblik",
        "rsd prognose --horizon 6 --reeks extracts/reeks.csv",
        "rsd backtest --horizon 3 --model naive", "rsd backtest --horizon 3 --model naive --synthetisch --seeds 1",
        "rsd contract controleer extracts", "rsd vertaal --kaart bus", "rsd exporteer --jaar 2025 --uit uit",
        "rsd plan extracts",
        "rsd laad extracts",
        "rsd verschil --jaar 2025 --van-lading 37",
        "rsd inzage --bsn -",
    ];

    private static readonly HashSet<string> Namen = [.. Alle(Programma.Maak(Omgeving.VanMachine())).Select(Gebruiksmelding.Naam)];

    [Fact]
    public void Every_field_is_documented()
    {
        using var map = new Werkmap();
        var schelp = Proefmap.Eens.Kopie(map);
        Verander(map);
        var (betekenissen, zonder) = (Veldbetekenissen.Lees(), new List<string>());
        var tekst = new StringBuilder(Inleiding.ReplaceLineEndings("\n"));
        foreach (var opdracht in Vragen.GroupBy(Naam).Where(o => Namen.Contains(o.Key) || o.Key == "rsd"))
        {
            tekst.Append("\n## ").Append(opdracht.Key).Append('\n');
            var bekend = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var vraag in opdracht)
            {
                Voeg(tekst, vraag, Antwoord(schelp, map, vraag), bekend, veld =>
                {
                    var betekenis = betekenissen.Van(opdracht.Key, veld);
                    zonder.AddRange(betekenis is null ? [$"{opdracht.Key}: {veld}"] : []);
                    return betekenis ?? "";
                });
            }
        }

        Assert.True(zonder.Count == 0, $"no meaning in cli/json/velden.csv:\n{string.Join('\n', zonder)}");
        Assert.Empty(betekenissen.Ongebruikt);
        Document.Gelijk(tekst.ToString(), "docs/json.md");
    }

    [Fact]
    public void Every_command_with_json_is_asked() => Assert.Empty(
        Alle(Programma.Maak(Omgeving.VanMachine()))
            .Where(o => o.Options.Any(optie => optie.Name == "--json"))
            .Select(Gebruiksmelding.Naam)
            .Except(Vragen.Select(Naam)));

    private static JsonElement Antwoord(Schelp schelp, Werkmap map, string vraag)
    {
        var invoer = vraag.Contains("inzage", StringComparison.Ordinal)
            ? File.ReadLines(map.In("extracts", "2025-12", "dossiers.csv")).ElementAt(1).Split(';')[1]
            : "";
        var (code, uit) = schelp.Voer(vraag + " --json", invoer, alleenUit: true);
        Assert.True(code is 0 or 2, $"{vraag}: {uit}");
        using var document = JsonDocument.Parse(uit);
        return document.RootElement.Clone();
    }

    private static void Voeg(StringBuilder tekst, string vraag, JsonElement antwoord, Dictionary<string, string> bekend, Func<string, string> betekenis)
    {
        var vorm = new Jsonvorm();
        vorm.Neem(antwoord);
        tekst.Append("\n`").Append(vraag).Append(" --json`");
        var nieuw = vorm.Velden.Select(v => (v.Veld, Soort: v.Soorten.Count == 0 ? "lijst" : string.Join(" of ", v.Soorten.OrderBy(s => s == "null").ThenBy(s => s, StringComparer.Ordinal))))
            .Where(v => bekend.GetValueOrDefault(v.Veld) != v.Soort).ToList();
        tekst.Append(nieuw.Count == 0 ? ": dezelfde velden.\n" : bekend.Count == 0 ? "\n\n" : ", ook of anders:\n\n");
        if (nieuw.Count > 0)
        {
            tekst.Append("| veld | soort | betekenis |\n|---|---|---|\n");
        }

        foreach (var (veld, soort) in nieuw)
        {
            tekst.Append("| `").Append(veld).Append("` | ").Append(soort).Append(" | ").Append(betekenis(veld)).Append(" |\n");
            bekend[veld] = soort;
        }
    }

    // A corrected month and a refused row, so that what only then has a value has one; and a series of one's own.
    private static void Verander(Werkmap map)
    {
        var plaatsingen = map.In("extracts", "2024-08", "plaatsingen.csv");
        File.WriteAllText(plaatsingen, File.ReadAllText(plaatsingen).Replace(";2024-07-16;;;", ";2024-07-16;2024-08-22;opzegging door werknemer;", StringComparison.Ordinal));
        var trajecten = map.In("extracts", "2025-12", "trajecten.csv");
        File.WriteAllText(trajecten, File.ReadAllText(trajecten).Replace(";EW06;", ";EW99;", StringComparison.Ordinal));
        File.WriteAllLines(
            map.In("extracts", "reeks.csv"),
            ["reeks;maand;waarde", .. Enumerable.Range(0, 36).Select(i => FormattableString.Invariant($"eigen;{2020 + (i / 12)}-{(i % 12) + 1:00};{100 + i}"))]);
    }

    // The longest beginning that is a command.
    private static string Naam(string vraag)
    {
        var woorden = vraag.Split(' ').TakeWhile(w => !w.StartsWith('-')).ToList();
        while (woorden.Count > 2 && !Namen.Contains(string.Join(' ', woorden)))
        {
            woorden.RemoveAt(woorden.Count - 1);
        }

        return string.Join(' ', woorden);
    }

    private static IEnumerable<Command> Alle(Command opdracht) => opdracht.Subcommands.SelectMany(o => Alle(o).Prepend(o));
}
