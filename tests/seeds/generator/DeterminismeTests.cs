using System.Globalization;
using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator;

namespace RsdAnalytics.Tests.Seeds.Generator;

/// <summary>The same options give the same bytes; only the options make a difference.</summary>
public sealed class DeterminismeTests
{
    private static readonly GeneratorOpties Kort = new() { Van = new Maand(2023, 11), Tot = new Maand(2024, 4), Dossiers = 400 };

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Two_runs_are_alike_to_the_byte_in_every_culture(string cultuur)
    {
        using var eerste = Proefset.Maak(Kort);
        var thuis = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(cultuur);
            using var tweede = Proefset.Maak(Kort);
            Assert.Equal(eerste.Inhoud(), tweede.Inhoud());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = thuis;
        }
    }

    [Fact]
    public void Another_seed_gives_other_cases()
    {
        using var eerste = Proefset.Maak(Kort);
        using var tweede = Proefset.Maak(Kort with { Seed = 7 });
        Assert.NotEqual(eerste.Inhoud()[Path.Combine("2024-01", "dossiers.csv")], tweede.Inhoud()[Path.Combine("2024-01", "dossiers.csv")]);
    }

    [Fact]
    public void A_longer_run_begins_with_the_same_months()
    {
        using var lang = Proefset.Maak(Kort);
        using var kort = Proefset.Maak(Kort with { Tot = new Maand(2024, 1) });
        var langer = lang.Inhoud();
        Assert.All(kort.Inhoud().Where(paar => paar.Key != "waarheid.json"), paar => Assert.Equal(paar.Value, langer[paar.Key]));
    }

    [Theory]
    [InlineData(Scenario.Krimp)]
    [InlineData(Scenario.Groei)]
    public void Scenarios_share_every_month_until_2024(Scenario scenario)
    {
        using var basis = Proefset.Maak(Kort);
        using var ander = Proefset.Maak(Kort with { Scenario = scenario });
        var (een, twee) = (basis.Inhoud(), ander.Inhoud());
        foreach (var pad in een.Keys.Where(pad => pad.StartsWith("20", StringComparison.Ordinal)))
        {
            if (pad.StartsWith("2023", StringComparison.Ordinal))
            {
                Assert.Equal(een[pad], twee[pad]);
            }
        }

        Assert.NotEqual(een[Path.Combine("2024-04", "dossiers.csv")], twee[Path.Combine("2024-04", "dossiers.csv")]);
    }
}
