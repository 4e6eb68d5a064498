using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Data.Sqlite;
using RsdAnalytics.Tests.Etl;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd prognose --vastleggen and --terugblik: what was published stays as it was and is judged by what happened.</summary>
public sealed class PrognoseVastleggenTests(Prognosewarehouse warehouse) : IClassFixture<Prognosewarehouse>, IDisposable
{
    private readonly Werkmap _map = new();
    private readonly Opdrachtregel _rsd = new() { Vandaag = "2024-07-02" };

    [Fact]
    public void A_kept_forecast_is_judged_by_the_months_that_came_after_it()
    {
        var bestand = Kopie();
        var prognose = Json(bestand, "prognose", "--horizon", "6", "--stand-lading", "26", "--vastleggen");
        Assert.Equal((1, true), ((int)prognose["vastgelegd"]!["nummer"]!, (bool)prognose["vastgelegd"]!["nieuw"]!));

        var kept = Assert.Single(Json(bestand, "prognose", "--terugblik")["prognoses"]!.AsArray())!;
        Assert.Equal(
            ("2024-07-02T00:00:00Z", 26, "2024-02", 6, "auto", 42),
            ((string)kept["vastgelegd_op"]!, (int)kept["lading"]!, (string)kept["oorsprong"]!, (int)kept["horizon"]!, (string)kept["model_gevraagd"]!, (int)kept["seed"]!));

        // What was shown then is what is judged now, area by area and month by month.
        var getoond = prognose["reeksen"]!.AsArray().SelectMany(r => r!["punten"]!.AsArray().Select(p => ((string)r["reeks"]!, (string)p!["maand"]!, p))).ToList();
        var bewaard = kept["punten"]!.AsArray();
        Assert.Equal(getoond.Select(g => (g.Item1, g.Item2)), bewaard.Select(p => ((string)p!["gebied"]!, (string)p["maand"]!)));
        foreach (var (toen, nu) in getoond.Zip(bewaard))
        {
            Assert.All(
                ["punt", "onder80", "boven80", "onder95", "boven95"],
                veld => Assert.Equal((double)toen.p![veld]!, (double)nu![veld]!, 0.0005));
        }

        var stand = Json(bestand, "stand")["maanden"]!.AsArray().ToDictionary(m => ((string)m!["gemeente"]!, (string)m["maand"]!), m => (int)m!["eind"]!);
        foreach (var punt in bewaard)
        {
            var bekend = stand.TryGetValue(((string)punt!["gebied"]!, (string)punt["maand"]!), out var eind);
            Assert.Equal(bekend, string.CompareOrdinal((string)punt["maand"]!, Prognosewarehouse.Laatste) <= 0);
            Assert.Equal(bekend ? eind : null, (int?)punt["werkelijk"]);
            Assert.Equal(bekend ? (double)punt["punt"]! - eind : null, (double?)punt["fout"]);
            Assert.Equal(bekend ? eind >= (double)punt["onder95"]! && eind <= (double)punt["boven95"]! : null, (bool?)punt["binnen95"]);
        }

        var totaal = kept["gebieden"]![0]!;
        Assert.Equal(("Totaal", 4), ((string)totaal["gebied"]!, (int)totaal["maanden"]!));
        Assert.Equal(bewaard.Take(4).Average(p => Math.Abs((double)p!["fout"]!)), (double)totaal["fout"]!, 1e-9);
    }

    [Fact]
    public void The_very_same_forecast_is_kept_once_and_another_stands_beside_it()
    {
        var bestand = Kopie();
        Assert.Equal(0, Voer(bestand, "prognose", "--horizon", "3", "--vastleggen").Code);
        var inhoud = Tabelinhoud.Lees(bestand);

        var (code, _, fout) = Voer(bestand, "prognose", "--horizon", "3", "--vastleggen");
        Assert.Equal(0, code);
        Assert.Contains("al vastgelegd als nummer 1", fout, StringComparison.Ordinal);
        Assert.Equal(inhoud, Tabelinhoud.Lees(bestand));

        Assert.Contains("Vastgelegd als prognose 2", Voer(bestand, "prognose", "--horizon", "3", "--model", "drift", "--vastleggen").Fout, StringComparison.Ordinal);
        Assert.Equal(inhoud, Tabelinhoud.Lees(bestand).Where(rij => !rij.Contains("prognose_id=2", StringComparison.Ordinal)));
        Assert.Equal([1, 2], Json(bestand, "prognose", "--terugblik")["prognoses"]!.AsArray().Select(p => (int)p!["nummer"]!));
    }

    [Fact]
    public void An_earlier_state_knows_only_the_forecasts_of_its_time()
    {
        var bestand = Kopie();
        Voer(bestand, "prognose", "--horizon", "3", "--stand-lading", "20", "--vastleggen");
        Voer(bestand, "prognose", "--horizon", "3", "--vastleggen");

        var toen = Json(bestand, "prognose", "--terugblik", "--stand-lading", "22")["prognoses"]!.AsArray();
        Assert.Equal(2, (int)Assert.Single(toen)!["gebieden"]![0]!["maanden"]!);
        Assert.Equal(2, Json(bestand, "prognose", "--terugblik")["prognoses"]!.AsArray().Count);
    }

    [Fact]
    public void A_person_reads_what_was_said_and_what_became_of_it()
    {
        var bestand = Kopie();
        Assert.Contains("nog geen prognose vastgelegd", Voer(bestand, "prognose", "--terugblik").Uit, StringComparison.Ordinal);
        Voer(bestand, "prognose", "--horizon", "3", "--stand-lading", "24", "--vastleggen");
        Voer(bestand, "prognose", "--horizon", "3", "--vastleggen");

        var (code, uit, fout) = Voer(bestand, "prognose", "--terugblik");
        Assert.Equal((0, ""), (code, fout));
        Assert.Contains("Prognose 1, vastgelegd op 2024-07-02 na december 2023 (lading 24), 3 maanden vooruit", uit, StringComparison.Ordinal);
        Assert.Contains("mrt 2024", uit, StringComparison.Ordinal);
        Assert.Contains("nog geen maand geladen", uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--terugblik", "--horizon", "3")]
    [InlineData("--terugblik", "--vastleggen")]
    [InlineData("--vastleggen", "--scenario", "instroom=+5%")]
    [InlineData("--vastleggen", "--reeks", "x.csv")]
    public void What_does_not_go_together_is_refused_and_keeps_nothing(params string[] argumenten)
    {
        var bestand = Kopie();
        Assert.Equal(64, Voer(bestand, ["prognose", .. argumenten]).Code);
        Assert.Empty(Json(bestand, "prognose", "--terugblik")["prognoses"]!.AsArray());
    }

    [Fact]
    public void A_warehouse_that_cannot_be_written_keeps_nothing_and_says_so()
    {
        var bestand = Kopie();
        using (var ander = new SqliteConnection($"Data Source={bestand};Pooling=False"))
        {
            ander.Open();
            ander.Execute("create trigger vol before insert on fact_prognose begin select raise(abort, 'vol'); end");
        }

        var (code, uit, fout) = Voer(bestand, "prognose", "--horizon", "3", "--vastleggen");
        Assert.Equal((1, ""), (code, uit));
        Assert.NotEmpty(fout);
        Assert.Empty(Json(bestand, "prognose", "--terugblik")["prognoses"]!.AsArray());
    }

    public void Dispose() => _map.Dispose();

    private string Kopie()
    {
        var pad = _map.In("rsd.db");
        Assert.Equal(0, warehouse.Voer("warehouse", "back-up", pad).Code);
        return pad;
    }

    private JsonNode Json(string bestand, params string[] argumenten)
    {
        var (code, uit, _) = Voer(bestand, [.. argumenten, "--json"]);
        Assert.Equal(0, code);
        return JsonNode.Parse(uit)!;
    }

    private (int Code, string Uit, string Fout) Voer(string bestand, params string[] argumenten) => _rsd.Voer([.. argumenten, "--warehouse", bestand]);
}
