using System.Text.Json.Nodes;
using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd plan: it says what laad then does, and leaves everything as it was.</summary>
public sealed class PlanCommandTests : IDisposable
{
    private readonly Werkmap _map = new();
    private readonly Opdrachtregel _rsd = new();

    [Fact]
    public void Without_a_warehouse_all_months_are_new_and_none_is_made()
    {
        var plan = Plan(0, Klein.Extracts);

        Assert.Equal(["nieuw", "nieuw", "nieuw"], Woorden(plan));
        Assert.Equal([1, 2, 3], Maanden(plan).Select(m => (int)m!["lading"]!));
        Assert.Empty(Directory.GetFileSystemEntries(_map.Pad));
        Assert.Contains(plan["cijfers"]!.AsArray(), c => (int)c!["jaar"]! == 2024 && c["van"]!["waarde"] is null && c["naar"]!["waarde"] is not null);
    }

    [Fact]
    public void Plan_says_what_laad_then_does_and_changes_no_row()
    {
        var extracts = Klein.Kopie(_map);
        Directory.Move(Path.Combine(extracts, "2024-02"), _map.In("later"));
        Assert.Equal(0, Voer("laad", extracts).Code);
        Directory.Move(_map.In("later"), Path.Combine(extracts, "2024-02"));
        Bewerking.Zet(extracts, "2024-01", "dossiers.csv", 2, "gemeente", "Zevenaar");
        Directory.CreateDirectory(Path.Combine(extracts, "2024-03"));
        var voor = Tabelinhoud.Lees(_map.In("rsd.db"));
        var cijfersVoor = Cijfers();

        var plan = Plan(2, extracts);

        Assert.Equal(voor, Tabelinhoud.Lees(_map.In("rsd.db")));
        Assert.Equal(["ongewijzigd", "herlevering", "nieuw", "geweigerd"], Woorden(plan));
        var verschil = Assert.Single(Maanden(plan)[1]!["verschillen"]!.AsArray())!;
        Assert.Equal(("dossiers.csv", 1, 1), ((string)verschil["bestand"]!, (int)verschil["alleen_oud"]!, (int)verschil["alleen_nieuw"]!));

        var laad = JsonNode.Parse(Voer("laad", extracts, "--json").Uit)!["ladingen"]!.AsArray();
        foreach (var (gepland, geladen) in Maanden(plan).Zip(laad))
        {
            foreach (var naam in new[] { "maand", "lading", "reden", "vervangt", "bestanden", "bevindingen" })
            {
                Assert.True(JsonNode.DeepEquals(gepland![naam], geladen![naam]), $"{gepland["maand"]}: {naam}");
            }
        }

        var cijfersNa = Cijfers();
        var anders = cijfersNa.Where(c => cijfersVoor[c.Key] != c.Value).ToDictionary(c => c.Key, c => (cijfersVoor[c.Key], c.Value));
        Assert.NotEmpty(anders);
        Assert.Equal(
            anders,
            plan["cijfers"]!.AsArray().Where(c => (int)c!["jaar"]! == 2024)
                .ToDictionary(c => $"{c!["kpi"]} {c["gemeente"]}", c => (Cijfer(c!["van"]!), Cijfer(c["naar"]!))));
    }

    [Fact]
    public void After_laad_nothing_is_left_to_do()
    {
        Voer("laad", Klein.Extracts);
        var plan = Plan(0, Klein.Extracts);

        Assert.Equal(["ongewijzigd", "ongewijzigd", "ongewijzigd"], Woorden(plan));
        Assert.Empty(plan["cijfers"]!.AsArray());
        Assert.Contains("Geen enkel resultaat verandert.", Voer("plan", Klein.Extracts).Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_in_another_order_are_a_redelivery_without_a_difference()
    {
        var extracts = Klein.Kopie(_map);
        Voer("laad", extracts);
        Bewerking.Herschrijf(extracts, "2024-02", "dossiers.csv", t =>
        {
            var regels = t.TrimEnd('\n').Split('\n');
            return string.Join('\n', regels.Skip(1).Reverse().Prepend(regels[0]));
        });

        var plan = Plan(0, extracts);

        Assert.Equal("herlevering", Woorden(plan)[2]);
        Assert.Empty(Maanden(plan)[2]!["verschillen"]!.AsArray());
        Assert.Empty(plan["cijfers"]!.AsArray());
    }

    [Fact]
    public void A_person_reads_months_files_and_figures()
    {
        var extracts = Klein.Kopie(_map);
        Voer("laad", extracts);
        Bewerking.Zet(extracts, "2024-02", "dossiers.csv", 2, "gemeente", "Zevenaar");

        var (code, uit, _) = Voer("plan", extracts);

        Assert.Equal(0, code);
        Assert.Contains("herlevering", uit, StringComparison.Ordinal);
        Assert.Contains("dossiers.csv", uit, StringComparison.Ordinal);
        Assert.Contains("Ontwikkeling van het bestand", uit, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_needs_the_key_of_the_warehouse()
    {
        Voer("laad", Klein.Extracts);
        var (code, _, fout) = new Opdrachtregel().Met("RSD_SLEUTEL", "een heel andere sleutel, ook lang genoeg")
            .Voer("plan", Klein.Extracts, "--warehouse", _map.In("rsd.db"));

        Assert.Equal(1, code);
        Assert.Contains("oorspronkelijke sleutel", fout, StringComparison.Ordinal);
    }

    public void Dispose() => _map.Dispose();

    private static JsonArray Maanden(JsonNode plan) => plan["maanden"]!.AsArray();

    private static string[] Woorden(JsonNode plan) => [.. Maanden(plan).Select(m => (string)m!["status"]!)];

    private static string Cijfer(JsonNode c) => $"{c["teller"]?.ToJsonString()} {c["noemer"]?.ToJsonString()} {c["waarde"]?.ToJsonString()}";

    private Dictionary<string, string> Cijfers() => JsonNode.Parse(Voer("kpi", "--jaar", "2024", "--json").Uit)!["kpis"]!.AsArray()
        .ToDictionary(c => $"{c!["kpi"]} {c["gemeente"]}", c => Cijfer(c!));

    private JsonNode Plan(int verwacht, string extracts)
    {
        var (code, uit, _) = Voer("plan", extracts, "--json");
        Assert.Equal(verwacht, code);
        return JsonNode.Parse(uit)!;
    }

    private (int Code, string Uit, string Fout) Voer(params string[] argumenten) => _rsd.Voer([.. argumenten, "--warehouse", _map.In("rsd.db")]);
}
