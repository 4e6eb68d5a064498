using System.Text.Json;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd herleid as its user meets it.</summary>
public class HerleidCommandTests
{
    private readonly Opdrachtregel _rsd = new();

    [Fact]
    public void A_share_is_answered_with_the_line_of_every_record()
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));

        var (code, uit, _) = _rsd.Voer("herleid", "k3", "--jaar", "2024", "--json", "--warehouse", map.In("rsd.db"));

        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(uit);
        Assert.Equal(("K3", 1, 2), (json.RootElement.GetProperty("cijfer").GetString(), json.RootElement.GetProperty("teller").GetInt32(), json.RootElement.GetProperty("noemer").GetInt32()));
        Assert.Equal(
            ["maand", "lading", "bestand", "regel", "gemeente", "eenheid", "teller", "noemer", "bewijs"],
            json.RootElement.GetProperty("regels")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(2, json.RootElement.GetProperty("regels").GetArrayLength());
    }

    [Fact]
    public void Only_the_teller_when_asked_and_in_words_for_people()
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));

        var (code, uit, fout) = _rsd.Voer("herleid", "K3", "--jaar", "2024", "--teller", "--warehouse", map.In("rsd.db"));

        Assert.Equal((0, ""), (code, fout));
        Assert.Contains("K3 Duurzame plaatsing, Totaal, 2024", uit, StringComparison.Ordinal);
        Assert.Contains("teller en noemer", uit, StringComparison.Ordinal);
        Assert.Single(uit.Split('\n'), r => r.Contains("plaatsingen.csv", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_of_the_stock_flow_table_is_asked_by_month()
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));

        var (code, uit, _) = _rsd.Voer("herleid", "verdwenen", "--maand", "2024-02", "--gemeente", "GM0299", "--warehouse", map.In("rsd.db"));

        Assert.Equal(0, code);
        Assert.Contains("verdwenen, Zevenaar, februari 2024: 1", uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("herleid", "K99", "--jaar", "2024")]
    [InlineData("herleid", "K3")]
    [InlineData("herleid", "K3", "--maand", "2024-01")]
    [InlineData("herleid", "K8", "--jaar", "2024", "--gemeente", "Duiven")]
    [InlineData("herleid", "instroom", "--jaar", "2024")]
    [InlineData("herleid", "instroom", "--maand", "2024-01", "--noemer")]
    [InlineData("herleid", "instroom", "--maand", "2029-01")]
    public void Wrong_use_is_told(params string[] argumenten)
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));

        var (code, uit, fout) = _rsd.Voer([.. argumenten, "--warehouse", map.In("rsd.db")]);

        Assert.Equal((64, ""), (code, uit));
        Assert.Single(fout.Trim().Split('\n'));
    }
}
