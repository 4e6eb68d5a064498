using System.Text.Json;
using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd inzage: complete for one person, silent about the number.</summary>
public class InzageCommandTests
{
    // The person of P2 and of D5's partner stand in plaatsingen.csv and dossiers.csv of the small set.
    private const string Aanvrager = "999475150";
    private const string Partner = "999601854";

    [Theory]
    [InlineData(Aanvrager, "aanvrager")]
    [InlineData(Partner, "partner")]
    public void Every_line_that_was_ever_loaded_is_listed(string bsn, string rol)
    {
        using var map = new Werkmap();
        new Opdrachtregel().Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));

        var (code, uit, fout) = new Opdrachtregel { Invoer = bsn + "\n" }.Voer("inzage", "--bsn", "-", "--json", "--warehouse", map.In("rsd.db"));

        Assert.Equal((0, ""), (code, fout));
        using var json = JsonDocument.Parse(uit);
        Assert.True(json.RootElement.GetProperty("bekend").GetBoolean());
        var dossiers = json.RootElement.GetProperty("delen")[0];
        Assert.Equal("dossiers", dossiers.GetProperty("onderwerp").GetString());
        Assert.Equal(["202312", "202401"], dossiers.GetProperty("rijen").EnumerateArray().Select(r => r.GetProperty("levering").GetString()));
        Assert.All(dossiers.GetProperty("rijen").EnumerateArray(), r => Assert.Equal(rol, r.GetProperty("rol").GetString()));
        Assert.DoesNotContain(bsn, uit, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_redelivery_replaced_and_what_was_refused_is_held_and_listed_too()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        new Opdrachtregel().Voer("laad", extracts, "--warehouse", map.In("rsd.db"));
        Bewerking.Zet(extracts, "2024-01", "dossiers.csv", 6, "trede", "99");
        new Opdrachtregel().Voer("laad", extracts, "--warehouse", map.In("rsd.db"));

        var (_, uit, _) = new Opdrachtregel { Invoer = Aanvrager }.Voer("inzage", "--bsn", "-", "--warehouse", map.In("rsd.db"));

        Assert.Contains("levering 202401; lading 2; geldig nee; bestand dossiers.csv; regel 6; rol aanvrager", uit, StringComparison.Ordinal);
        Assert.Contains("levering 202401; lading 4; geldig ja; bestand dossiers.csv; regel 6; code R03; kolom trede", uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inzage", "--bsn", Aanvrager)]
    [InlineData("inzage")]
    [InlineData("inzage", "--bsn", "-")]
    public void The_number_comes_from_standard_input_or_not_at_all(params string[] argumenten)
    {
        using var map = new Werkmap();
        new Opdrachtregel().Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));

        var (code, uit, fout) = new Opdrachtregel { Invoer = "123456789" }.Voer([.. argumenten, "--warehouse", map.In("rsd.db")]);

        Assert.Equal((64, ""), (code, uit));
        Assert.DoesNotContain("123456789", fout, StringComparison.Ordinal);
        Assert.DoesNotContain(Aanvrager, fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Someone_unknown_and_another_key_are_told_apart()
    {
        using var map = new Werkmap();
        new Opdrachtregel().Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));
        var onbekend = new Opdrachtregel { Invoer = Testnummer.Reeks().Last() };

        Assert.Contains("bewaart het warehouse niets", onbekend.Voer("inzage", "--bsn", "-", "--warehouse", map.In("rsd.db")).Uit, StringComparison.Ordinal);
        onbekend.Met("RSD_SLEUTEL", "een heel andere sleutel, ook lang genoeg");
        var (code, _, fout) = onbekend.Voer("inzage", "--bsn", "-", "--warehouse", map.In("rsd.db"));
        Assert.Equal(1, code);
        Assert.Contains("met een andere wordt deze persoon niet gevonden", fout, StringComparison.Ordinal);
        Assert.DoesNotContain("dubbel", fout, StringComparison.Ordinal);
    }
}
