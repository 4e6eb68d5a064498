using System.Text.Json;
using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd laad as its user meets it: answers, messages and exit codes.</summary>
public class LaadCommandTests
{
    private readonly Opdrachtregel _rsd = new();

    [Fact]
    public void A_load_answers_in_the_documented_form()
    {
        using var map = new Werkmap();
        var (code, uit, _) = _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"), "--json");

        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(uit);
        var januari = json.RootElement.GetProperty("ladingen")[1];
        Assert.Equal(["maand", "lading", "status", "reden", "bestanden", "bevindingen"], januari.EnumerateObject().Select(p => p.Name));
        Assert.Equal("geladen", januari.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, januari.GetProperty("reden").ValueKind);
        var dossiers = januari.GetProperty("bestanden")[0];
        Assert.Equal("dossiers.csv", dossiers.GetProperty("bestand").GetString());
        Assert.Equal((8, 7, 1), (dossiers.GetProperty("gelezen").GetInt32(), dossiers.GetProperty("geladen").GetInt32(), dossiers.GetProperty("afgekeurd").GetInt32()));
        var bevinding = januari.GetProperty("bevindingen")[0];
        Assert.Equal(("R04", 9, "bsn"), (bevinding.GetProperty("code").GetString(), bevinding.GetProperty("regel").GetInt32(), bevinding.GetProperty("kolom").GetString()));
    }

    [Fact]
    public void Loading_again_changes_nothing_and_a_redelivery_says_what_it_replaces()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        _rsd.Voer("laad", extracts, "--warehouse", map.In("rsd.db"));
        Bewerking.Zet(extracts, "2024-01", "dossiers.csv", 2, "trede", "3");

        var (code, uit, _) = _rsd.Voer("laad", extracts, "--warehouse", map.In("rsd.db"), "--json");
        Bewerking.Zet(extracts, "2024-01", "dossiers.csv", 2, "trede", "1");
        var gemeld = _rsd.Voer("laad", extracts, "--warehouse", map.In("rsd.db")).Fout;

        Assert.Equal(0, code);
        Assert.EndsWith("rsd verschil --jaar JJJJ --van-lading 4\n", gemeld.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(uit);
        var ladingen = json.RootElement.GetProperty("ladingen");
        Assert.Equal(["ongewijzigd", "geladen", "ongewijzigd"], ladingen.EnumerateArray().Select(l => l.GetProperty("status").GetString()));
        Assert.Equal((1, 4, 3), (ladingen[0].GetProperty("lading").GetInt32(), ladingen[1].GetProperty("lading").GetInt32(), ladingen[2].GetProperty("lading").GetInt32()));
        Assert.Equal(2, ladingen[1].GetProperty("vervangt").GetInt32());
    }

    [Fact]
    public void A_refused_month_ends_with_code_2_and_says_where_and_what()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Bewerking.Herschrijf(extracts, "2024-02", "dossiers.csv", t => t.Replace(";trede;", ";tree;", StringComparison.Ordinal));

        var (code, uit, fout) = _rsd.Voer("laad", extracts, "--warehouse", map.In("rsd.db"));

        Assert.Equal(2, code);
        Assert.Contains("geweigerd", uit, StringComparison.Ordinal);
        Assert.Contains("2024-02/dossiers.csv:1, kolom trede M02", fout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_load_of_which_every_month_is_refused_leaves_no_new_file()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        foreach (var maand in Directory.GetDirectories(extracts))
        {
            File.Delete(Path.Combine(maand, "trajecten.csv"));
        }

        var (code, _, fout) = _rsd.Voer("laad", extracts, "--warehouse", map.In("rsd.db"));

        Assert.Equal(2, code);
        Assert.Contains("M01", fout, StringComparison.Ordinal);
        Assert.Equal([extracts], Directory.GetFileSystemEntries(map.Pad));
        Assert.Equal(1, _rsd.Voer("laad", map.In("bestaatniet"), "--warehouse", map.In("rsd.db")).Code);
        Assert.Equal([extracts], Directory.GetFileSystemEntries(map.Pad));
    }

    [Fact]
    public void A_warehouse_that_was_there_stays_also_when_it_is_empty()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Assert.Equal(0, _rsd.Voer("warehouse", "maak", "--warehouse", map.In("rsd.db")).Code);
        foreach (var maand in Directory.GetDirectories(extracts))
        {
            File.Delete(Path.Combine(maand, "trajecten.csv"));
        }

        Assert.Equal(2, _rsd.Voer("laad", extracts, "--warehouse", map.In("rsd.db")).Code);
        Assert.True(File.Exists(map.In("rsd.db")));
    }

    [Theory]
    [InlineData(64, "laad")]
    [InlineData(64, "laad", "x", "y")]
    [InlineData(64, "laad", "x", "--maand", "maart")]
    [InlineData(64, "laad", "x", "--vandaag", "morgen")]
    [InlineData(64, "laad", "x", "--bestaatniet")]
    [InlineData(64, "onbekend")]
    [InlineData(64, "kpi")]
    [InlineData(64, "kpi", "--jaar", "twintig")]
    [InlineData(1, "laad", "bestaat-niet")]
    [InlineData(1, "kpi", "--jaar", "2024")]
    public void Wrong_use_is_told_in_one_dutch_sentence(int verwacht, params string[] argumenten)
    {
        using var map = new Werkmap();
        var (code, uit, fout) = _rsd.Voer([.. argumenten, "--warehouse", map.In("leeg", "rsd.db")]);

        Assert.Equal(verwacht, code);
        Assert.Empty(uit);
        // An example and the help stand on lines of their own, to be copied whole.
        Assert.All(fout.Trim().Split('\n').Skip(1), regel => Assert.Matches("^(Bijvoorbeeld|Zie): rsd ", regel));
        Assert.DoesNotContain("   at ", fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_key_nothing_is_loaded()
    {
        using var map = new Werkmap();
        var (code, _, fout) = new Opdrachtregel().Met("RSD_SLEUTEL", null).Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));

        Assert.Equal(1, code);
        Assert.Contains("rsd sleutel nieuw", fout, StringComparison.Ordinal);
        Assert.False(File.Exists(map.In("rsd.db")));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_not_made_and_a_new_warehouse_is_told()
    {
        using var map = new Werkmap();

        var (code, _, fout) = _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("typfout", "rsd.db"));
        var nieuw = _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db")).Fout;
        var weer = _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db")).Fout;

        Assert.Equal(1, code);
        Assert.Contains($"De map {map.In("typfout")} bestaat niet; maak haar eerst, of kijk of de schijf er is.", fout, StringComparison.Ordinal);
        Assert.False(Directory.Exists(map.In("typfout")));
        Assert.Contains($"Nieuw warehouse gemaakt: {map.In("rsd.db")}", nieuw, StringComparison.Ordinal);
        Assert.DoesNotContain("Nieuw warehouse", weer, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_key_a_warehouse_that_holds_data_says_which_to_look_for()
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));

        var (code, _, fout) = new Opdrachtregel().Met("RSD_SLEUTEL", null).Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));

        Assert.Equal(1, code);
        Assert.Matches("Dit warehouse is geladen met sleutel [0-9a-f]+; zoek die in uw back-up. Maak geen nieuwe", fout);
        Assert.DoesNotContain("rsd sleutel nieuw", fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("laad")]
    [InlineData("plan")]
    [InlineData("contract|controleer")]
    public void A_file_in_the_place_of_the_folder_is_told(string opdracht)
    {
        using var map = new Werkmap();
        var bestand = Path.Combine(Klein.Kopie(map), "2024-01", "dossiers.csv");

        var (code, _, fout) = _rsd.Voer([.. opdracht.Split('|'), bestand, .. opdracht.StartsWith("contract", StringComparison.Ordinal) ? (string[])[] : ["--warehouse", map.In("rsd.db")]]);

        Assert.Equal(1, code);
        Assert.Contains("is een bestand. Geef de map", fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_key_is_refused()
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));

        var (code, _, fout) = new Opdrachtregel().Met("RSD_SLEUTEL", "een heel andere sleutel, ook lang genoeg")
            .Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));

        Assert.Equal(1, code);
        Assert.Contains("oorspronkelijke sleutel", fout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_key_file_is_for_its_owner_only_and_never_overwritten()
    {
        using var map = new Werkmap();
        var bestand = map.In("rsd.sleutel");

        Assert.Equal(0, _rsd.Voer("sleutel", "nieuw", bestand).Code);
        var sleutel = File.ReadAllText(bestand);
        Assert.Equal(1, _rsd.Voer("sleutel", "nieuw", bestand).Code);

        Assert.Equal(sleutel, File.ReadAllText(bestand));
        Assert.Equal(64, sleutel.Trim().Length);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(bestand));
        }

        var zonder = new Opdrachtregel().Met("RSD_SLEUTEL", null);
        Assert.Equal(0, zonder.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"), "--sleutelbestand", bestand).Code);
    }

    [Fact]
    public void A_file_that_is_no_warehouse_is_left_alone()
    {
        using var map = new Werkmap();
        File.WriteAllText(map.In("rsd.db"), "geen database");

        var (code, _, fout) = _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));

        Assert.Equal(1, code);
        Assert.Contains("SQLite", fout, StringComparison.Ordinal);
        Assert.Equal("geen database", File.ReadAllText(map.In("rsd.db")));
    }
}
