using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Figures;

/// <summary>Every kind of finding of the reconciliation, with its place; and none where nothing is wrong.</summary>
public class AansluitingTests
{
    [Fact]
    public void A_case_that_vanished_without_a_reason_blocks_and_points_at_its_last_line()
    {
        var bevindingen = Controleer(_ => { });

        var bevinding = Assert.Single(bevindingen, b => b.Code == "C02");
        Assert.Equal((true, "2024-02", "Zevenaar", "2024-01/dossiers.csv:6"), (bevinding.Blokkerend, $"{bevinding.Maand}", bevinding.Gemeente, bevinding.Plaats));
        Assert.Contains("einddatum", bevinding.Melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bsn", "123456789")]
    [InlineData("trede", "9")]
    [InlineData("gemeente", "Arnhem")]
    public void A_case_whose_row_was_refused_is_named_as_such(string kolom, string waarde)
    {
        // D3 stands on line 3 of February.
        var bevindingen = Controleer(extracts => Bewerking.Zet(extracts, "2024-02", "dossiers.csv", 3, kolom, waarde));

        var bevinding = Assert.Single(bevindingen, b => b.Code == "C02" && b.Gemeente == "Westervoort");
        Assert.False(bevinding.Blokkerend);
        Assert.Equal("2024-01/dossiers.csv:4", bevinding.Plaats);
        Assert.Contains("2024-02/dossiers.csv:3", bevinding.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_running_cases_of_one_person_block()
    {
        // D3 gets the person of D1, in January and February.
        var bevindingen = Controleer(extracts =>
        {
            Bewerking.Zet(extracts, "2024-01", "dossiers.csv", 4, "bsn", "999023767");
            Bewerking.Zet(extracts, "2024-02", "dossiers.csv", 3, "bsn", "999023767");
        });

        var bevinding = Assert.Single(bevindingen, b => b.Code == "C03");
        Assert.Equal((true, "2024-01", "2024-02/dossiers.csv:2"), (bevinding.Blokkerend, $"{bevinding.Maand}", bevinding.Plaats));
        Assert.Contains("regel 3", bevinding.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_follows_the_one_before_is_no_overlap()
    {
        // D8 begins and ends in February; its person had D2, which ended in January.
        var bevindingen = Controleer(extracts => Bewerking.Zet(extracts, "2024-02", "dossiers.csv", 7, "bsn", "999126714"));

        Assert.DoesNotContain(bevindingen, b => b.Code == "C03");
    }

    [Fact]
    public void A_placement_of_someone_unknown_is_a_finding_that_does_not_block()
    {
        var onbekend = Testnummer.Reeks().Last();
        var bevindingen = Controleer(extracts => Bewerking.Zet(extracts, "2024-02", "plaatsingen.csv", 3, "bsn", onbekend));

        Assert.Contains(bevindingen, b => b is { Code: "C04", Blokkerend: false, Plaats: "2024-02/plaatsingen.csv:3" });
        Assert.DoesNotContain(bevindingen, b => b.Melding.Contains(onbekend, StringComparison.Ordinal));
    }

    [Fact]
    public void Open_cases_without_spending_are_a_finding()
    {
        var bevindingen = Controleer(extracts => Bewerking.Herschrijf(
            extracts, "2024-02", "uitkeringslasten.csv", t => string.Join('\n', t.Split('\n').Where(r => !r.StartsWith("Duiven", StringComparison.Ordinal)))));

        Assert.Contains(bevindingen, b => b is { Code: "C05", Gemeente: "Duiven", Plaats: "2024-02/uitkeringslasten.csv" });
    }

    [Fact]
    public void A_month_that_is_missing_is_a_finding()
    {
        using var map = new Werkmap();
        using var test = new Testwarehouse();
        var extracts = Klein.Kopie(map);
        Directory.Delete(Path.Combine(extracts, "2024-01"), recursive: true);
        test.Laad(extracts, staGatToe: true);

        var aansluiting = new Aansluiting(test.Warehouse, test.Referentie);

        Assert.Contains(aansluiting.Controleer(Stand.Nu), b => b.Code == "C06" && b.Maand == new Maand(2024, 1));
        Assert.Equal([false, true], aansluiting.Alle(Stand.Nu).Select(l => l.GatToegestaan));
    }

    [Fact]
    public void A_redelivery_that_mends_the_case_takes_the_finding_away_but_not_for_the_state_of_then()
    {
        using var map = new Werkmap();
        using var test = new Testwarehouse();
        var extracts = Klein.Kopie(map);
        test.Laad(extracts);
        Bewerking.Herschrijf(extracts, "2024-02", "dossiers.csv", t =>
            t.TrimEnd() + "\nD5;999475150;999601854;1980-05-01;Zevenaar;PW;gehuwd_samenwonend;1;geen;nee;2018-05-01;;;;1200,50\n");
        Bewerking.Herschrijf(extracts, "2024-02", "controle.csv", t => t.Split('\n')[0] + "\n");
        test.Laad(extracts);

        var aansluiting = new Aansluiting(test.Warehouse, test.Referentie);

        Assert.DoesNotContain(aansluiting.Controleer(Stand.Nu), b => b.Code == "C02");
        Assert.Contains(aansluiting.Controleer(new Stand(3)), b => b.Code == "C02");
        Assert.Equal([true, true, false, true], aansluiting.Alle(Stand.Nu).Select(l => l.Geldig));
    }

    [Theory]
    [InlineData(1.00, false)]
    [InlineData(1.25, false)]
    [InlineData(1.26, true)]
    [InlineData(0.75, false)]
    [InlineData(0.74, true)]
    public void Spending_is_compared_with_the_months_around_it(double factor, bool opvallend)
    {
        double?[] reeks = [1000, 1000, 1000, 1000 * factor, 1000, 1000, 1000];

        Assert.Equal(opvallend, Lastencontrole.Afwijking(reeks, 3, new(3, 0.25, 20)) is not null);
        Assert.Null(Lastencontrole.Afwijking([1000 * factor], 0, new(3, 0.25, 20)));
        Assert.Null(Lastencontrole.Afwijking([null, 1000, 1000], 0, new(3, 0.25, 20)));
    }

    private static IReadOnlyList<Controlebevinding> Controleer(Action<string> bewerk)
    {
        using var map = new Werkmap();
        using var test = new Testwarehouse();
        var extracts = Klein.Kopie(map);
        bewerk(extracts);
        Assert.All(test.Laad(extracts), u => Assert.NotNull(u.Lading));
        return new Aansluiting(test.Warehouse, test.Referentie).Controleer(Stand.Nu);
    }
}
