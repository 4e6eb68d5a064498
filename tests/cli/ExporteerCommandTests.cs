using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;
using RsdAnalytics.Tests.Reports.Opendata;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd exporteer: which files, for whom, of which state, and never the two kinds in one folder.</summary>
public sealed partial class ExporteerCommandTests : IDisposable
{
    private readonly Werkmap _map = new();
    private readonly Opdrachtregel _rsd = new();

    public ExporteerCommandTests() => Assert.Equal(0, Voer("laad", Klein.Extracts, "--vandaag", "2024-03-01").Code);

    [Fact]
    public void Without_a_choice_it_writes_series_and_results_of_the_last_year()
    {
        var (code, uit, fout) = Voer("exporteer", "--uit", _map.In("uit"));

        Assert.Equal(0, code);
        Assert.Contains("Open gegevens over 2024", fout, StringComparison.Ordinal);
        Assert.Contains("een verschil tussen twee getoonde getallen kan kleiner zijn", fout, StringComparison.Ordinal);
        Assert.Equal(["aggregaten.csv", "datapackage.json", "reeksen.csv"], Namen("uit"));
        Assert.Equal(Directory.GetFiles(_map.In("uit")).Order(), uit.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Order());
        var lezer = new Opendatalezer(_map.In("uit"));
        Assert.Contains(lezer.Getallen.Values, g => g.Verborgen);
    }

    [Fact]
    public void The_answer_for_machines_counts_rows_and_what_is_hidden()
    {
        var antwoord = JsonNode.Parse(Voer("exporteer", "--jaar", "2024", "--peildatum", "2024-01-31", "--json", "--uit", _map.In("uit")).Uit)!;

        Assert.Equal(["reeksen", "aggregaten"], antwoord["wat"]!.AsArray().Select(w => (string)w!));
        Assert.Equal((2024, "2024-01-31", true, false), ((int)antwoord["jaar"]!, (string)antwoord["peildatum"]!, (bool)antwoord["voor_publicatie"]!, (bool)antwoord["synthetisch"]!));
        foreach (var bestand in antwoord["bestanden"]!.AsArray())
        {
            var rijen = Opendatalezer.Rijen(_map.In("uit", (string)bestand!["bestand"]!)).ToList();
            Assert.Equal(rijen.Count, (int)bestand["rijen"]!);
            Assert.Equal(rijen.Count(r => r["status"] is "te_klein" or "meeverborgen"), (int)bestand["verborgen"]!);
        }
    }

    [Fact]
    public void One_of_the_two_replaces_what_an_earlier_run_left()
    {
        Voer("exporteer", "--uit", _map.In("uit"));
        Assert.Equal(0, Voer("exporteer", "--wat", "reeksen", "--uit", _map.In("uit")).Code);

        Assert.Equal(["datapackage.json", "reeksen.csv"], Namen("uit"));
        Assert.Equal(["reeksen.csv"], Pakket("uit")["resources"]!.AsArray().Select(b => (string)b!["path"]!));
    }

    [Fact]
    public void Facts_are_written_only_for_who_says_he_may_and_are_marked()
    {
        var (geweigerd, _, waarom) = Voer("exporteer", "--wat", "feiten", "--uit", _map.In("uit"));
        Assert.Equal(64, geweigerd);
        Assert.Contains("--niet-voor-publicatie", waarom, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_map.In("uit")));

        var (code, uit, fout) = Feiten("uit", "--json");

        Assert.Equal(0, code);
        Assert.Contains("NIET voor publicatie", fout, StringComparison.Ordinal);
        Assert.False((bool)JsonNode.Parse(uit)!["voor_publicatie"]!);
        Assert.Contains("NIET-PUBLICEREN.txt", Namen("uit"));
        Assert.Contains("niet voor publicatie", (string)Pakket("uit")["description"]!, StringComparison.Ordinal);
        Assert.All(JsonNode.Parse(uit)!["bestanden"]!.AsArray(), b =>
            Assert.Equal((int)b!["rijen"]!, Opendatalezer.Rijen(_map.In("uit", (string)b["bestand"]!)).Count()));
        Assert.Equal(
            DossiersVanKlein(),
            Opendatalezer.Rijen(_map.In("uit", "fact_dossierstand.csv")).Count());
    }

    [Fact]
    public void Facts_hold_no_way_back_to_a_person_but_the_number_of_the_warehouse()
    {
        Feiten("uit");
        foreach (var pad in Directory.GetFiles(_map.In("uit"), "*.csv"))
        {
            var tekst = File.ReadAllText(pad);
            var kop = tekst[..tekst.IndexOf('\n', StringComparison.Ordinal)].Split(';');
            Assert.DoesNotContain(kop, k => k is "regel" or "bsn" or "geboortedatum" or "dossiernummer" || k.StartsWith("pseudoniem", StringComparison.Ordinal) || k.Contains("sleutel_kenmerk", StringComparison.Ordinal));
            Assert.DoesNotMatch(Negencijfers(), tekst);
            Assert.DoesNotMatch(LangHexadecimaal(), tekst);
        }

        Assert.False(File.Exists(_map.In("uit", "dim_client.csv")));
        Assert.False(File.Exists(_map.In("uit", "dim_reden.csv")));
        Assert.False(File.Exists(_map.In("uit", "dim_partner.csv")));
    }

    [Fact]
    public void Every_fact_has_its_key_its_references_and_a_description_of_every_column()
    {
        Feiten("uit");
        var bestanden = Pakket("uit")["resources"]!.AsArray();
        var rijen = bestanden.ToDictionary(b => (string)b!["name"]!, b => Opendatalezer.Rijen(_map.In("uit", (string)b!["path"]!)).ToList());
        foreach (var bestand in bestanden)
        {
            var naam = (string)bestand!["name"]!;
            var schema = bestand["schema"]!;
            Assert.All(schema["fields"]!.AsArray(), v => Assert.True(((string)v!["description"]!).Length > 2));
            Assert.Equal(
                string.Join(';', schema["fields"]!.AsArray().Select(v => (string)v!["name"]!)),
                File.ReadLines(_map.In("uit", (string)bestand["path"]!)).First());
            var sleutel = schema["primaryKey"]!.AsArray().Select(k => (string)k!).ToList();
            Assert.Equal(rijen[naam].Count, rijen[naam].Select(r => string.Join('|', sleutel.Select(k => r[k]))).Distinct().Count());
            foreach (var verwijzing in schema["foreignKeys"]?.AsArray() ?? [])
            {
                var van = (string)verwijzing!["fields"]![0]!;
                var naar = rijen[(string)verwijzing["reference"]!["resource"]!].Select(r => r[(string)verwijzing["reference"]!["fields"]![0]!]).ToHashSet();
                Assert.All(rijen[naam].Select(r => r[van]).Where(w => w.Length > 0), w => Assert.Contains(w, naar));
            }
        }
    }

    [Fact]
    public void Open_data_and_facts_never_share_a_folder()
    {
        Voer("exporteer", "--uit", _map.In("open"));
        Feiten("feiten");

        var (eerste, _, fout) = Feiten("open");
        var (tweede, _, ook) = Voer("exporteer", "--uit", _map.In("feiten"));

        Assert.Equal((1, 1), (eerste, tweede));
        Assert.Contains("andere map", fout, StringComparison.Ordinal);
        Assert.Contains("andere map", ook, StringComparison.Ordinal);
        Assert.Equal(["aggregaten.csv", "datapackage.json", "reeksen.csv"], Namen("open"));
    }

    [Fact]
    public void The_same_state_gives_the_same_bytes_also_after_a_redelivery()
    {
        Voer("exporteer", "--uit", _map.In("a"), "--stand-lading", "3");
        Feiten("fa", "--stand-lading", "3");
        var extracts = Klein.Kopie(_map);
        Bewerking.Zet(extracts, "2024-02", "dossiers.csv", 2, "gemeente", "Zevenaar");
        Assert.Equal(0, Voer("laad", extracts, "--vandaag", "2024-03-02").Code);

        Voer("exporteer", "--uit", _map.In("b"), "--stand-lading", "3");
        Voer("exporteer", "--uit", _map.In("c"), "--stand-van", "2024-03-01");
        Feiten("fb", "--stand-van", "2024-03-01");
        Feiten("fnu");

        foreach (var (links, rechts) in new[] { ("a", "b"), ("a", "c"), ("fa", "fb") })
        {
            Assert.All(Namen(links), n => Assert.Equal(File.ReadAllBytes(_map.In(links, n)), File.ReadAllBytes(_map.In(rechts, n))));
        }

        Assert.NotEqual(File.ReadAllText(_map.In("fa", "fact_dossierstand.csv")), File.ReadAllText(_map.In("fnu", "fact_dossierstand.csv")));
        Assert.DoesNotContain(Opendatalezer.Rijen(_map.In("fnu", "fact_dossierstand.csv")), r => r["lading_id"] == "3");
    }

    [Theory]
    [InlineData(64, "--wat", "alles")]
    [InlineData(64, "--niet-voor-publicatie")]
    [InlineData(64, "--wat", "feiten", "--niet-voor-publicatie", "--jaar", "2024")]
    [InlineData(64, "--stand-lading", "9")]
    [InlineData(64, "--jaar", "24")]
    [InlineData(1, "--jaar", "2031")]
    public void What_cannot_be_made_is_refused_and_nothing_is_written(int verwacht, params string[] argumenten)
    {
        var (code, uit, fout) = Voer(["exporteer", "--uit", _map.In("uit"), .. argumenten]);

        Assert.Equal(verwacht, code);
        Assert.Empty(uit);
        Assert.NotEmpty(fout);
        Assert.False(Directory.Exists(_map.In("uit")));
    }

    [Fact]
    public void Help_shows_an_example() =>
        Assert.Contains("rsd exporteer --jaar 2024 --uit open-data", Voer("exporteer", "--help").Uit, StringComparison.Ordinal);

    public void Dispose() => _map.Dispose();

    [GeneratedRegex("(?<![0-9])[0-9]{9}(?![0-9])")]
    private static partial Regex Negencijfers();

    [GeneratedRegex("[0-9a-f]{16}")]
    private static partial Regex LangHexadecimaal();

    private static int DossiersVanKlein() => JsonNode.Parse(new Opdrachtregel().Voer("contract", "controleer", Klein.Extracts, "--json").Uit)!["maanden"]!.AsArray()
        .Sum(m => m!["bestanden"]!.AsArray().Where(b => (string)b!["bestand"]! == "dossiers.csv").Sum(b => (int)b!["goed"]!));

    private List<string> Namen(string map) => [.. Directory.GetFiles(_map.In(map)).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    private JsonNode Pakket(string map) => JsonNode.Parse(File.ReadAllText(_map.In(map, "datapackage.json")))!;

    private (int Code, string Uit, string Fout) Feiten(string map, params string[] opties) =>
        Voer(["exporteer", "--wat", "feiten", "--niet-voor-publicatie", "--uit", _map.In(map), .. opties]);

    private (int Code, string Uit, string Fout) Voer(params string[] argumenten) => _rsd.Voer([.. argumenten, "--warehouse", _map.In("rsd.db")]);
}
