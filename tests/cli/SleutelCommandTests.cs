using Dapper;
using Microsoft.Data.Sqlite;
using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>The life of the key: checked, and replaced without a person being split in two.</summary>
public class SleutelCommandTests
{
    private readonly Opdrachtregel _rsd = new();

    [Fact]
    public void The_key_of_the_warehouse_is_recognised_and_another_is_not()
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));

        var (code, uit, _) = _rsd.Voer("sleutel", "controleer", "--warehouse", map.In("rsd.db"));
        Assert.Equal(0, code);
        Assert.Contains("Dit is de sleutel van", uit, StringComparison.Ordinal);
        Assert.Contains("Bewaar een kopie", uit, StringComparison.Ordinal);

        var ander = new Opdrachtregel().Met("RSD_SLEUTEL", "een heel andere sleutel, ook lang genoeg");
        Assert.Equal(1, ander.Voer("sleutel", "controleer", "--warehouse", map.In("rsd.db")).Code);
    }

    [Fact]
    public void A_key_beside_the_warehouse_that_others_may_read_is_advised_against()
    {
        using var map = new Werkmap();
        _rsd.Voer("sleutel", "nieuw", map.In("rsd.sleutel"));
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"), "--sleutelbestand", map.In("rsd.sleutel"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(map.In("rsd.sleutel"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        }

        var (_, uit, _) = _rsd.Voer("sleutel", "controleer", "--warehouse", map.In("rsd.db"), "--sleutelbestand", map.In("rsd.sleutel"));

        Assert.Contains("in dezelfde map als het warehouse", uit, StringComparison.Ordinal);
        Assert.Equal(!OperatingSystem.IsWindows(), uit.Contains("chmod 600", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_key_replaces_every_pseudonym_and_no_figure()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        var warehouse = map.In("rsd.db");
        _rsd.Voer("laad", extracts, "--warehouse", warehouse);
        var (kpi, stand) = (_rsd.Voer("kpi", "--jaar", "2024", "--json", "--warehouse", warehouse).Uit, _rsd.Voer("stand", "--json", "--warehouse", warehouse).Uit);
        var oud = Pseudoniemen(warehouse);
        _rsd.Voer("sleutel", "nieuw", map.In("nieuw.sleutel"));

        var (code, _, fout) = _rsd.Voer("sleutel", "vervang", "--extracts", extracts, "--nieuw", map.In("nieuw.sleutel"), "--warehouse", warehouse);

        Assert.True(code == 0, fout);
        var nieuw = Pseudoniemen(warehouse);
        Assert.Equal(oud.Count, nieuw.Count);
        Assert.Empty(oud.Intersect(nieuw));
        Assert.Equal(kpi, _rsd.Voer("kpi", "--jaar", "2024", "--json", "--warehouse", warehouse).Uit);
        Assert.Equal(stand, _rsd.Voer("stand", "--json", "--warehouse", warehouse).Uit);
        Assert.Equal(1, Tel(warehouse, "select count(*) from sleutel_vervanging where clienten > 0 and dossiers > 0 and bronsleutels > 0"));

        // The old key is refused from now on; the new one finds everything loaded already, and knows every person.
        Assert.Equal(1, _rsd.Voer("laad", extracts, "--warehouse", warehouse).Code);
        Bewerking.Zet(extracts, "2024-02", "dossiers.csv", 2, "trede", "3");
        Assert.Equal(0, _rsd.Voer("laad", extracts, "--warehouse", warehouse, "--sleutelbestand", map.In("nieuw.sleutel")).Code);
        Assert.Equal(nieuw.Count, Pseudoniemen(warehouse).Count);
    }

    [Fact]
    public void Without_every_extract_nothing_is_replaced()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        _rsd.Voer("laad", extracts, "--warehouse", map.In("rsd.db"));
        _rsd.Voer("sleutel", "nieuw", map.In("nieuw.sleutel"));
        var oud = Pseudoniemen(map.In("rsd.db"));
        File.Delete(Path.Combine(extracts, "2024-01", "dossiers.csv"));

        var (code, _, fout) = _rsd.Voer("sleutel", "vervang", "--extracts", extracts, "--nieuw", map.In("nieuw.sleutel"), "--warehouse", map.In("rsd.db"));

        Assert.Equal(1, code);
        Assert.Contains("Er is niets vervangen", fout, StringComparison.Ordinal);
        Assert.Equal(oud, Pseudoniemen(map.In("rsd.db")));
        Assert.Equal(0, Tel(map.In("rsd.db"), "select count(*) from sleutel_vervanging"));
    }

    private static List<(long, long)> Pseudoniemen(string warehouse)
    {
        using var verbinding = new SqliteConnection($"Data Source={warehouse};Pooling=False");
        return [.. verbinding.Query<(long, long)>(
            """
            select pseudoniem_hoog, pseudoniem_laag from dim_client
            union all select pseudoniem_hoog, pseudoniem_laag from dim_dossier
            union all select pseudoniem_hoog, pseudoniem_laag from dim_bronsleutel
            """)];
    }

    private static int Tel(string warehouse, string vraag)
    {
        using var verbinding = new SqliteConnection($"Data Source={warehouse};Pooling=False");
        return verbinding.ExecuteScalar<int>(vraag);
    }
}
