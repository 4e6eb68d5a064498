using System.Globalization;
using System.Text.Json.Nodes;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd prognose --reeks: the user's own series.</summary>
public sealed class PrognoseReeksTests : IDisposable
{
    private readonly Werkmap _map = new();
    private readonly Opdrachtregel _rsd = new();

    [Fact]
    public void Every_series_has_one_entry_and_there_is_no_circulaire()
    {
        var bestand = Bestand(string.Concat(Enumerable.Range(0, 150).Select(i => Reeks($"r{i}", 2020 + (i % 2), 20))));
        var antwoord = JsonNode.Parse(Voer("prognose", "--reeks", bestand, "--horizon", "4", "--model", "drift", "--json").Uit)!.AsObject();

        Assert.Equal(["reeksen", "oorsprong"], antwoord.Select(veld => veld.Key));
        Assert.Equal("2022-08", (string)antwoord["oorsprong"]!);
        var reeksen = antwoord["reeksen"]!.AsArray();
        Assert.Equal(Enumerable.Range(0, 150).Select(i => $"r{i}"), reeksen.Select(r => (string)r!["reeks"]!));
        Assert.Equal(["2021-08", "2022-08"], reeksen.Take(2).Select(r => (string)r!["oorsprong"]!));
        var punten = reeksen[0]!["punten"]!.AsArray();
        Assert.Equal(["2021-09", "2021-10", "2021-11", "2021-12"], punten.Select(p => (string)p!["maand"]!));
        Assert.Equal(30, (double)punten[0]!["punt"]!, 1e-9);
        Assert.Equal(["maand", "punt", "onder80", "boven80", "onder95", "boven95"], punten[0]!.AsObject().Select(veld => veld.Key));
    }

    [Fact]
    public void One_series_is_read_month_by_month_and_many_by_their_last_month()
    {
        var een = Voer("prognose", "--reeks", Bestand(Reeks("een", 2020, 20)), "--horizon", "2", "--model", "drift");
        Assert.Equal((0, ""), (een.Code, een.Fout));
        Assert.Contains("Prognose van een vanaf september 2021, model drift", een.Uit, StringComparison.Ordinal);
        Assert.Contains("okt 2021", een.Uit, StringComparison.Ordinal);

        var twee = Voer("prognose", "--reeks", Bestand(Reeks("een", 2020, 20) + Reeks("twee", 2020, 20)), "--horizon", "2", "--model", "drift");
        Assert.DoesNotContain("sep 2021", twee.Uit, StringComparison.Ordinal);
        Assert.Contains("31,0", twee.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_series_is_forecast_with_a_warning()
    {
        var een = Voer("prognose", "--reeks", Bestand(Reeks("een", 2020, 1)), "--horizon", "2");
        Assert.Equal(0, een.Code);
        Assert.StartsWith("Te weinig maanden voor een betrouwbare band: een heeft 1 maand.", een.Fout, StringComparison.Ordinal);

        var drie = Voer("prognose", "--reeks", Bestand(Reeks("een", 2020, 13) + Reeks("twee", 2020, 12) + Reeks("drie", 2020, 5)), "--horizon", "2", "--json");
        Assert.Contains("2 reeksen hebben er minder dan 13, de eerste is twee.", drie.Fout, StringComparison.Ordinal);
        Assert.Equal("", Voer("prognose", "--reeks", Bestand(Reeks("een", 2020, 13)), "--horizon", "2").Fout);
    }

    [Theory]
    [InlineData("a;2024-01;1\na;2024-03;1\n", "reeksen.csv:3, kolom maand")]
    [InlineData("a;2024-01;veel\n", "reeksen.csv:2, kolom waarde")]
    [InlineData("", "reeksen.csv:1")]
    public void What_is_wrong_in_the_file_is_said_with_its_line(string rijen, string plaats)
    {
        var (code, uit, fout) = Voer("prognose", "--reeks", Bestand(rijen), "--json");
        Assert.Equal((1, ""), (code, uit));
        Assert.StartsWith(plaats, fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_of_the_warehouse_have_no_meaning_beside_it()
    {
        var (code, _, fout) = Voer("prognose", "--reeks", Bestand(Reeks("een", 2020, 20)), "--stand-lading", "3");
        Assert.Equal(64, code);
        Assert.Contains("--stand-lading", fout, StringComparison.Ordinal);
    }

    public void Dispose() => _map.Dispose();

    // From 10 upwards by one a month.
    private static string Reeks(string naam, int jaar, int maanden) => string.Concat(Enumerable.Range(0, maanden)
        .Select(t => string.Create(CultureInfo.InvariantCulture, $"{naam};{jaar + (t / 12)}-{(t % 12) + 1:00};{10 + t}\n")));

    private string Bestand(string rijen)
    {
        var pad = _map.In("reeksen.csv");
        File.WriteAllText(pad, "reeks;maand;waarde\n" + rijen);
        return pad;
    }

    private (int Code, string Uit, string Fout) Voer(params string[] argumenten) => _rsd.Voer([.. argumenten, "--warehouse", _map.In("rsd.db")]);
}
