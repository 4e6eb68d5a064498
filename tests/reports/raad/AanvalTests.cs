using RsdAnalytics.Reports.Publicatie;
using RsdAnalytics.Reports.Raad;

namespace RsdAnalytics.Tests.Reports.Raad;

/// <summary>Tries to compute every hidden number from all that the pages show, all pages and years together.</summary>
public class AanvalTests
{
    public static TheoryData<int, int> Bevolkingen => new()
    {
        { 1, 12 }, { 2, 25 }, { 3, 40 }, { 4, 70 }, { 5, 120 }, { 6, 200 }, { 7, 350 }, { 42, 1450 },
    };

    [Theory]
    [MemberData(nameof(Bevolkingen))]
    public void No_hidden_number_can_be_computed(int seed, int dossiers)
    {
        using var proef = new Raadproef(seed, dossiers);
        var (nu, vorig) = (proef.Gegevens(2024), proef.Gegevens(2023));
        var (cijfersNu, cijfersVorig) = (Raadcijfers.Maak(nu), Raadcijfers.Maak(vorig));

        foreach (var lezer in new[] { new Lezer((nu, cijfersNu)), new Lezer((vorig, cijfersVorig)), new Lezer((nu, cijfersNu), (vorig, cijfersVorig)) })
        {
            Assert.Empty(lezer.Berekend);
            Assert.Equal(0, lezer.BerekendeResten);
            if (dossiers <= 350)
            {
                Assert.NotEmpty(lezer.Verborgen);
            }
        }
    }

    [Theory]
    [InlineData(3, 40)]
    [InlineData(42, 1450)]
    public void The_reader_knows_every_number_on_the_pages_and_they_are_the_true_ones(int seed, int dossiers)
    {
        using var proef = new Raadproef(seed, dossiers);
        var gegevens = proef.Gegevens(2024);
        var cijfers = Raadcijfers.Maak(gegevens);
        var lezer = new Lezer((gegevens, cijfers));
        var boek = Raadcijfers.Verzamel(gegevens).Boek;

        Assert.Equal(
            boek.Plaatsen.Where(p => boek.Cellen[p.Value].Soort == Celsoort.Gepubliceerd).Select(p => p.Key.ToString()).Order(),
            lezer.Sleutels.Select(s => s.ToString()).Order());
        foreach (var sleutel in lezer.Sleutels)
        {
            var (waarheid, getoond, deler) = lezer[sleutel];
            Assert.Equal(getoond.Status == Celstatus.Getoond ? (double)waarheid / deler : null, getoond.Waarde);
            Assert.Equal(waarheid >= 1 && waarheid < 5 * deler, getoond.Status == Celstatus.TeKlein);
        }
    }

    [Fact]
    public void The_rsd_itself_loses_next_to_nothing()
    {
        using var proef = new Raadproef(42, 1450);
        var gegevens = proef.Gegevens(2024);
        var lezer = new Lezer((gegevens, Raadcijfers.Maak(gegevens)));

        Assert.True(lezer.Verborgen.Count <= lezer.Sleutels.Count / 50, $"{lezer.Verborgen.Count} van {lezer.Sleutels.Count}");
    }

    [Fact]
    public void The_reader_does_find_a_number_that_is_left_in_the_open()
    {
        using var proef = new Raadproef(3, 40);
        var gegevens = proef.Gegevens(2024);
        var aanvaller = new Publicatie.Aanvaller();
        var (totaal, duiven, westervoort, zevenaar) = (aanvaller.Bekend(20), aanvaller.Bekend(8), aanvaller.Onbekend(3, 1, 4), aanvaller.Bekend(9));
        aanvaller.Som((totaal, -1), (duiven, 1), (westervoort, 1), (zevenaar, 1));

        Assert.True(aanvaller.Achterhaalt(westervoort));
        Assert.NotEmpty(new Lezer((gegevens, Raadcijfers.Maak(gegevens))).Verborgen);
    }
}
