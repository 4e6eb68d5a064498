using System.Globalization;
using System.Text.Json.Nodes;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd backtest: every model per horizon, the choice in words, the charts.</summary>
public sealed class BacktestCommandTests(Prognosewarehouse warehouse) : IClassFixture<Prognosewarehouse>, IDisposable
{
    private readonly Werkmap _map = new();
    private readonly Opdrachtregel _rsd = new();

    [Fact]
    public void One_series_is_judged_per_model_and_horizon()
    {
        var antwoord = Json("backtest", "--reeks", Bestand("een", 60), "--horizon", "3", "--model", "combinatie,drift");

        Assert.Equal(3, (int)antwoord["horizon"]!);
        Assert.Equal(["combinatie", "drift"], antwoord["modellen"]!.AsArray().Select(m => (string)m!));
        Assert.Null(antwoord["samen"]);
        var reeks = Assert.Single(antwoord["reeksen"]!.AsArray())!;
        var drift = reeks["regels"]!.AsArray().Where(r => (string)r!["model"]! == "drift").ToList();
        Assert.Equal([null, 1, 2, 3], drift.Select(r => (int?)r!["horizon"]));

        // A straight line: drift has no error and no bias, and its interval is as wide as nothing.
        Assert.Equal(0, (double)drift[0]!["mase"]!, 1e-9);
        Assert.Equal(0, (double)drift[0]!["bias"]!, 1e-9);
        Assert.Equal(1, (double)drift[0]!["dekking95"]!);
        Assert.Equal("drift", (string)reeks["beste"]!);
        Assert.Contains("drift", (string)reeks["keuze"]!, StringComparison.Ordinal);
        Assert.Equal("2022-11", (string)reeks["oorsprongen"]!.AsArray()[^1]!);
    }

    [Fact]
    public void Many_series_are_judged_each_and_together()
    {
        var bestand = Bestand("een", 60, "twee", 60, "kort", 3);
        var antwoord = Json("backtest", "--reeks", bestand, "--horizon", "2", "--model", "naive", "--model", "drift");

        Assert.Equal(["een", "twee", "kort"], antwoord["reeksen"]!.AsArray().Select(r => (string)r!["reeks"]!));
        var samen = antwoord["samen"]!;
        Assert.Equal((2, 1, "drift"), ((int)samen["reeksen"]!, (int)samen["te_kort"]!, (string)samen["beste"]!));
        var regels = samen["regels"]!.AsArray();
        var per = antwoord["reeksen"]!.AsArray().Take(2).Select(r => (double)r!["regels"]![0]!["mase"]!).Average();
        Assert.Equal(per, (double)regels[0]!["mase"]!, 1e-12);
        Assert.All(regels, r => Assert.Null(r!["bias"]));
    }

    [Fact]
    public void A_person_reads_the_table_the_choice_and_every_horizon()
    {
        var (code, uit, fout) = Voer("backtest", "--reeks", Bestand("een", 60), "--horizon", "2", "--model", "combinatie,seizoensnaief");

        Assert.Equal((0, ""), (code, fout));
        Assert.Contains("Terugtoets van een, 1 tot en met 2 maanden vooruit", uit, StringComparison.Ordinal);
        Assert.Contains("Het standaardmodel (combinatie) zat er over", uit, StringComparison.Ordinal);
        Assert.Contains("vorig jaar herhalen geeft 1,00", uit, StringComparison.Ordinal);
        Assert.Contains("1 maand ", uit, StringComparison.Ordinal);
        Assert.Contains("gedeeld door het gemiddelde verschil met een jaar eerder over de hele reeks", uit, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_without_a_year_before_is_not_compared_with_last_year()
    {
        var uit = Voer("backtest", "--reeks", Bestand("een", 5), "--horizon", "1", "--model", "naive,seizoensnaief").Uit;

        Assert.Contains("MASE", uit, StringComparison.Ordinal);
        Assert.Contains("verschil met de maand ervoor", uit, StringComparison.Ordinal);
        Assert.DoesNotContain("jaar herhalen", uit, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("jaar eerder", uit, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_charts_are_a_page_and_files_of_their_own()
    {
        var (code, _, fout) = Voer("backtest", "--reeks", Bestand("een", 60), "--horizon", "2", "--model", "naive,seizoensnaief", "--uit", _map.In("uit"));

        Assert.Equal(0, code);
        Assert.Contains("backtest.html", fout, StringComparison.Ordinal);
        Assert.Contains("seizoensnaief", File.ReadAllText(_map.In("uit", "backtest.html")), StringComparison.Ordinal);
        Assert.Equal(
            ["backtest-dekking.svg", "backtest-fout.svg", "backtest-verloop.svg"],
            Directory.GetFiles(_map.In("uit"), "*.svg").Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_series_too_short_or_still_has_words_and_no_figures()
    {
        Assert.Contains("te kort", Voer("backtest", "--reeks", Bestand("een", 3)).Uit, StringComparison.Ordinal);
        var stil = _map.In("stil.csv");
        File.WriteAllText(stil, "reeks;maand;waarde\n" + string.Concat(Enumerable.Range(1, 12).Select(m => $"x;2024-{m:00};7\n")));
        var (code, uit, _) = Voer("backtest", "--reeks", stil, "--uit", _map.In("uit"));
        Assert.Equal(0, code);
        Assert.Contains("elk model is hier even goed", uit, StringComparison.Ordinal);
    }

    [Fact]
    public void The_caseload_is_judged_as_Totaal_and_per_municipality()
    {
        var alle = warehouse.Json("backtest", "--horizon", "2", "--model", "naive")["reeksen"]!.AsArray();
        Assert.Equal(["Totaal", "Duiven", "Westervoort", "Zevenaar"], alle.Select(r => (string)r!["reeks"]!));
        var een = warehouse.Json("backtest", "--horizon", "2", "--model", "naive", "--gemeente", "duiven")["reeksen"]!.AsArray();
        Assert.True(JsonNode.DeepEquals(alle[1], Assert.Single(een)));
        var toen = warehouse.Json("backtest", "--horizon", "2", "--model", "naive", "--stand-lading", "29")["reeksen"]!.AsArray();
        Assert.NotEqual((string)alle[0]!["oorsprongen"]!.AsArray()[^1]!, (string)toen[0]!["oorsprongen"]!.AsArray()[^1]!);

        var tekst = warehouse.Voer("backtest", "--horizon", "2", "--model", "naive").Uit;
        Assert.StartsWith("Terugtoets van Totaal, 1 tot en met 2 maanden vooruit (synthetische gegevens).", tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "bestaat niet", "backtest", "--reeks", "nergens.csv")]
    [InlineData(64, "Kies uit", "backtest", "--model", "profeet")]
    [InlineData(64, "volledige versie", "backtest", "--model", "mlnet-ssa")]
    [InlineData(64, "--horizon", "backtest", "--horizon", "0")]
    [InlineData(64, "geen betekenis", "backtest", "--reeks", "x.csv", "--gemeente", "Duiven")]
    public void What_it_does_not_take_is_refused(int code, string melding, params string[] argumenten)
    {
        var uitkomst = Voer(argumenten);
        Assert.Equal((code, ""), (uitkomst.Code, uitkomst.Uit));
        Assert.Contains(melding, uitkomst.Fout, StringComparison.Ordinal);
    }

    public void Dispose() => _map.Dispose();

    // Each series a line upwards from 100 since January 2018.
    private string Bestand(params object[] reeksen)
    {
        var pad = _map.In("reeksen.csv");
        using var uit = new StreamWriter(pad);
        uit.WriteLine("reeks;maand;waarde");
        for (var i = 0; i < reeksen.Length; i += 2)
        {
            for (var t = 0; t < (int)reeksen[i + 1]; t++)
            {
                uit.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reeksen[i]};{2018 + (t / 12)}-{(t % 12) + 1:00};{100 + (t * (1 + (i / 2)))}"));
            }
        }

        return pad;
    }

    private JsonNode Json(params string[] argumenten)
    {
        var (code, uit, fout) = Voer([.. argumenten, "--json"]);
        Assert.Equal((0, ""), (code, fout));
        return JsonNode.Parse(uit)!;
    }

    private (int Code, string Uit, string Fout) Voer(params string[] argumenten) => _rsd.Voer([.. argumenten, "--warehouse", _map.In("rsd.db")]);
}
