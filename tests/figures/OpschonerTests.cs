using Dapper;
using Microsoft.Data.Sqlite;
using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator;
using RsdAnalytics.Tests.Cli;

namespace RsdAnalytics.Tests.Figures;

/// <summary>Retention: persons' detail goes, every published figure stays, and what needs the detail says that it is gone.</summary>
public class OpschonerTests
{
    private readonly Opdrachtregel _rsd = new();

    [Fact]
    public void Detail_goes_and_no_figure_changes()
    {
        using var map = new Werkmap();
        var warehouse = Geladen(map);
        var ervoor = Cijfers(warehouse);
        var feiten = Tel(warehouse, "select count(*) from fact_dossierstand");

        var plan = _rsd.Voer("opschonen", "--tot", "2022-03", "--warehouse", warehouse);
        Assert.True(plan.Code == 0, plan.Fout);
        Assert.Contains("er is niets veranderd", plan.Fout, StringComparison.Ordinal);
        Assert.Equal(feiten, Tel(warehouse, "select count(*) from fact_dossierstand"));
        Assert.Equal(0, Tel(warehouse, "select count(*) from opschoning"));

        var gedaan = _rsd.Voer("opschonen", "--tot", "2022-03", "--uitvoeren", "--warehouse", warehouse);
        Assert.True(gedaan.Code == 0, gedaan.Fout);

        Assert.Equal(0, Tel(warehouse, "select count(*) from fact_dossierstand f join dim_lading l on l.lading_id = f.lading_id where l.maand < 202203"));
        Assert.Equal(0, Tel(warehouse, "select count(*) from fact_lks f join dim_lading l on l.lading_id = f.lading_id where l.maand < 202203"));
        Assert.Equal(1, Tel(warehouse, "select count(*) from opschoning where tot_maand = 202203 and feiten > 0"));
        Assert.Equal(ervoor, Cijfers(warehouse));
        Assert.DoesNotContain("C04", _rsd.Voer("controleer", "--warehouse", warehouse).Uit, StringComparison.Ordinal);
        Assert.Equal(0, _rsd.Voer("warehouse", "controleer", "--warehouse", warehouse).Code);
    }

    [Fact]
    public void What_needs_the_detail_refuses_and_says_so_and_the_rest_still_answers()
    {
        using var map = new Werkmap();
        var warehouse = Geladen(map);
        Assert.Equal(0, _rsd.Voer("opschonen", "--tot", "2022-03", "--uitvoeren", "--warehouse", warehouse).Code);

        foreach (var opdracht in new[]
        {
            "herleid|K1|--jaar|2022", "herleid|eind|--maand|2022-01", "herleid|instroom|--maand|2022-03", "kpi|--jaar|2022|--stand-lading|3",
            "kpi|--jaar|2022|--peildatum|2022-06-30", "stand|--stand-lading|3",
        })
        {
            var (code, uit, fout) = _rsd.Voer([.. opdracht.Split('|'), "--warehouse", warehouse]);
            Assert.Equal((1, ""), (code, uit));
            Assert.Contains("rsd opschonen --tot 2022-03", fout, StringComparison.Ordinal);
        }

        Assert.Equal(0, _rsd.Voer("herleid", "eind", "--maand", "2022-04", "--warehouse", warehouse).Code);
        Assert.Equal(0, _rsd.Voer("laad", map.In("extracts"), "--warehouse", warehouse).Code);
    }

    [Fact]
    public void Another_delivery_of_a_removed_month_is_refused_and_the_other_months_are_loaded()
    {
        using var map = new Werkmap();
        var warehouse = Geladen(map);
        Assert.Equal(0, _rsd.Voer("opschonen", "--tot", "2022-03", "--uitvoeren", "--warehouse", warehouse).Code);
        File.AppendAllText(Path.Combine(map.In("extracts"), "2021-09", "dossiers.csv"), "\n");
        File.Delete(Path.Combine(map.In("extracts"), "2024-02", "controle.csv"));

        var (code, uit, fout) = _rsd.Voer("laad", map.In("extracts"), "--warehouse", warehouse);

        Assert.Equal(2, code);
        Assert.Contains("2021-09 is geweigerd: De gegevens van personen van vóór 2022-03 zijn verwijderd", fout, StringComparison.Ordinal);
        Assert.Matches(@"2021-09\s+geweigerd\s+–", uit);
        Assert.Matches(@"2021-10\s+ongewijzigd", uit);
        Assert.Matches(@"2024-02\s+geladen", uit);
        Assert.Equal(2, _rsd.Voer("plan", map.In("extracts"), "--warehouse", warehouse).Code);
    }

    [Fact]
    public void A_year_that_is_not_complete_keeps_its_detail()
    {
        using var map = new Werkmap();
        var warehouse = Geladen(map);

        var (code, _, fout) = _rsd.Voer("opschonen", "--tot", "2023-02", "--uitvoeren", "--warehouse", warehouse);

        Assert.Equal(1, code);
        Assert.Contains("2024", fout, StringComparison.Ordinal);
        Assert.Contains("Kies uiterlijk 2023-01, of wacht", fout, StringComparison.Ordinal);
        Assert.Equal(0, _rsd.Voer("opschonen", "--tot", "2023-01", "--warehouse", warehouse).Code);
        Assert.Equal(1, _rsd.Voer("opschonen", "--tot", "2021-01", "--uitvoeren", "--warehouse", warehouse).Code);
        Assert.Equal(64, _rsd.Voer("opschonen", "--warehouse", warehouse).Code);
    }

    [Theory]
    [InlineData("2022-12-31")]
    [InlineData("2022-06-30")]
    public void A_year_that_was_laid_down_before_can_still_be_asked_for(string peildatum)
    {
        using var map = new Werkmap();
        var warehouse = Geladen(map);
        Assert.Equal(0, _rsd.Voer("vaststellen", "--jaar", "2022", "--peildatum", peildatum, "--warehouse", warehouse).Code);
        Assert.Equal(0, _rsd.Voer("opschonen", "--tot", "2022-03", "--uitvoeren", "--warehouse", warehouse).Code);

        var (code, uit, fout) = _rsd.Voer("kpi", "--jaar", "2022", "--warehouse", warehouse);

        // Then and now are compared where the outcomes were kept on the same peildatum, and nowhere else.
        Assert.True(code == 0, fout);
        Assert.Contains(peildatum == "2022-12-31" ? "is geen resultaat veranderd" : "niet meer te tellen", uit, StringComparison.Ordinal);
        Assert.DoesNotContain("oorzaak", uit, StringComparison.Ordinal);
    }

    private string Geladen(Werkmap map)
    {
        Generator.Schrijf(new GeneratorOpties { Van = new Maand(2021, 7), Tot = new Maand(2024, 2), Dossiers = 80 }, map.In("extracts"));
        var (code, _, fout) = _rsd.Voer("laad", map.In("extracts"), "--warehouse", map.In("rsd.db"));
        Assert.True(code == 0, fout);
        return map.In("rsd.db");
    }

    private string Cijfers(string warehouse) => string.Concat(
        new[] { "kpi|--jaar|2021|--json", "kpi|--jaar|2022|--json", "kpi|--jaar|2023|--json", "kpi|--jaar|2024|--json", "stand|--json" }
            .Select(vraag => _rsd.Voer([.. vraag.Split('|'), "--warehouse", warehouse]).Uit));

    private static int Tel(string warehouse, string vraag)
    {
        using var verbinding = new SqliteConnection($"Data Source={warehouse};Pooling=False");
        return verbinding.ExecuteScalar<int>(vraag);
    }
}
