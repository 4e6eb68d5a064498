using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>--stand-van: the figures as they stood at the end of a day, on every command that reads.</summary>
public sealed class StandVanTests : IDisposable
{
    private readonly Werkmap _map = new();
    private readonly Opdrachtregel _rsd = new();

    public StandVanTests()
    {
        // Lading 1–3 on 1 March, the correction of January as lading 4 on 10 April.
        var extracts = Klein.Kopie(_map);
        Voer("laad", extracts, "--vandaag", "2024-03-01");
        Bewerking.Herschrijf(extracts, "2024-01", "plaatsingen.csv", t => t[..(t.IndexOf('\n', StringComparison.Ordinal) + 1)]);
        Bewerking.Zet(extracts, "2024-01", "dossiers.csv", 2, "gemeente", "Zevenaar");
        Voer("laad", extracts, "--vandaag", "2024-04-10");
    }

    public static TheoryData<string> Lezers => new("kpi --jaar 2024 --json", "stand --json", "kpi --alle-jaren --json", "kpi --jaar 2024 --per-maand --json");

    [Theory]
    [MemberData(nameof(Lezers))]
    public void A_day_gives_the_state_after_the_last_lading_up_to_it(string opdracht)
    {
        var argumenten = opdracht.Split(' ');
        var toen = Voer([.. argumenten, "--stand-lading", "3"]);
        var nu = Voer(argumenten);

        Assert.NotEqual(toen.Uit, nu.Uit);
        Assert.Equal(toen, Voer([.. argumenten, "--stand-van", "2024-03-01"]));
        Assert.Equal(toen, Voer([.. argumenten, "--stand-van", "2024-04-09"]));
        Assert.Equal(nu, Voer([.. argumenten, "--stand-van", "2024-04-10"]));
        Assert.Equal(nu, Voer([.. argumenten, "--stand-van", "2031-01-01"]));
    }

    [Theory]
    [InlineData("kpi", "--jaar", "2024")]
    [InlineData("stand")]
    [InlineData("prognose")]
    [InlineData("prognose", "--terugblik")]
    [InlineData("backtest", "--model", "naive")]
    public void A_day_before_the_first_lading_and_two_states_at_once_are_refused(params string[] argumenten)
    {
        var (code, uit, fout) = Voer([.. argumenten, "--stand-van", "2024-02-29"]);
        Assert.Equal(1, code);
        Assert.Empty(uit);
        Assert.Contains("2024-02-29", fout, StringComparison.Ordinal);

        Assert.Equal(64, Voer([.. argumenten, "--stand-van", "2024-03-01", "--stand-lading", "2"]).Code);
        Assert.Equal(64, Voer([.. argumenten, "--stand-van", "gisteren"]).Code);
    }

    [Theory]
    [InlineData("kpi", "--jaar", "2024")]
    [InlineData("stand")]
    [InlineData("herleid", "K1", "--jaar", "2024")]
    [InlineData("verschil", "--jaar", "2024", "--van-lading", "1")]
    public void A_lading_that_is_not_there_is_refused_by_name(params string[] argumenten)
    {
        var optie = argumenten[0] == "verschil" ? "--naar-lading" : "--stand-lading";
        var (code, uit, fout) = Voer([.. argumenten, optie, "5"]);

        Assert.Equal(64, code);
        Assert.Empty(uit);
        Assert.Contains("Lading 5 is er niet; de laatste", fout, StringComparison.Ordinal);
        Assert.EndsWith("is 4.", fout.Split(Environment.NewLine)[0].TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(0, Voer([.. argumenten, optie, "4"]).Code);
    }

    public void Dispose() => _map.Dispose();

    private (int Code, string Uit, string Fout) Voer(params string[] argumenten) => _rsd.Voer([.. argumenten, "--warehouse", _map.In("rsd.db")]);
}
