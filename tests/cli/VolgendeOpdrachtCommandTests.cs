using System.Text.Json;
using RsdAnalytics.Tests.Figures;

namespace RsdAnalytics.Tests.Cli;

/// <summary>
/// Nothing is hard-coded, up to the command itself: with rows for Doesburg and an opdracht 2027–2029 beside the warehouse, every
/// answer and the evaluatie follow.
/// </summary>
public sealed class VolgendeOpdrachtCommandTests : IClassFixture<VolgendeOpdrachtCommandTests.Geladen>
{
    private static readonly string[] Gebieden = ["Totaal", "Duiven", "Westervoort", "Zevenaar", "Doesburg"];
    private readonly Werkmap _map;

    public VolgendeOpdrachtCommandTests(Geladen geladen) => _map = geladen.Map;

    [Fact]
    public void Key_results_and_their_norms_follow_the_rows()
    {
        var kpis = Cijferproces.Json(_map, "kpi --jaar 2027").GetProperty("kpis").EnumerateArray().ToList();
        Assert.Equal(Kpiaantal.Bij(gemeenten: 4), kpis.Count);
        Assert.Equal(Gebieden, kpis.Select(k => Tekst(k, "gemeente")).Distinct());
        JsonElement Van(string kpi, string gemeente) => kpis.Single(k => Tekst(k, "kpi") == kpi && Tekst(k, "gemeente") == gemeente);
        Assert.Equal((3, 2, true), (Van("K1", "Totaal").GetProperty("waarde").GetInt32(), Van("K1", "Totaal").GetProperty("norm").GetInt32(), Van("K1", "Totaal").GetProperty("behaald").GetBoolean()));
        Assert.Equal((1, 1, 0.6), (Van("K3", "Doesburg").GetProperty("teller").GetInt32(), Van("K3", "Doesburg").GetProperty("noemer").GetInt32(), Van("K3", "Doesburg").GetProperty("norm").GetDouble()));
        Assert.Equal(-0.02, Van("K9", "Doesburg").GetProperty("norm").GetDouble());
        Assert.Contains("Doesburg", Cijferproces.Voer(_map, "kpi --jaar 2027").Uit, StringComparison.Ordinal);
        Assert.Equal(0, Cijferproces.Voer(_map, "kpi --jaar 2027 --gemeente GM0221").Code);
    }

    [Fact]
    public void Money_follows_the_rows()
    {
        var besparing = Cijferproces.Json(_map, "besparing --jaar 2027");
        Assert.Equal("2027-2029", Tekst(besparing, "opdracht"));
        Assert.Equal([40_000m, 130_000m, 220_000m], besparing.GetProperty("beloofd").GetProperty("per_jaar").EnumerateArray().Select(j => j.GetProperty("bedrag").GetDecimal()));
        Assert.Equal(2, besparing.GetProperty("gemeten").GetProperty("cohorten")[0].GetProperty("extra").GetInt32());

        var kosten = Cijferproces.Json(_map, "kosten --jaar 2027");
        Assert.Equal(Gebieden[1..], kosten.GetProperty("delen").EnumerateArray().Select(d => Tekst(d, "gemeente")));
        Assert.All(kosten.GetProperty("delen").EnumerateArray(), d => Assert.Equal(500_000m, d.GetProperty("bedrag").GetDecimal()));

        var doesburg = Cijferproces.Json(_map, "buig --jaar 2027 --gemeente Doesburg").GetProperty("gemeenten")[0];
        Assert.Equal((1_200m, -200m), (doesburg.GetProperty("netto").GetDecimal(), doesburg.GetProperty("resultaat").GetDecimal()));
        Assert.Equal((100m, 100m), (doesburg.GetProperty("vangnet")[0].GetProperty("eigen_risico").GetDecimal(), doesburg.GetProperty("vangnet")[0].GetProperty("uitkering").GetDecimal()));
    }

    [Theory]
    [InlineData("werkladder --jaar 2027", "beweging")]
    [InlineData("werkladder --jaar 2027", "duur")]
    [InlineData("werkladder --jaar 2027", "instroom")]
    [InlineData("lks --jaar 2027", "loonkostensubsidies")]
    [InlineData("doelgroepen --jaar 2027", "doelgroepen")]
    [InlineData("haalbaarheid --jaar 2027 --peildatum 2027-06-30", "haalbaarheid")]
    public void Every_other_answer_has_the_fourth_municipality(string opdracht, string lijst) =>
        Assert.Equal(Gebieden, Cijferproces.Json(_map, opdracht).GetProperty(lijst).EnumerateArray().Select(r => Tekst(r, "gemeente")).Distinct());

    [Fact]
    public void The_stand_the_country_the_bandbreedte_and_the_evaluatie_follow_too()
    {
        Assert.Contains(Cijferproces.Json(_map, "stand").GetProperty("maanden").EnumerateArray(), m => Tekst(m, "gemeente") == "Doesburg");
        var landelijk = Cijferproces.Json(_map, "landelijk").GetProperty("jaren").EnumerateArray().Where(j => j.GetProperty("jaar").GetInt32() == 2027).ToList();
        Assert.Equal(Gebieden, landelijk.Select(j => Tekst(j, "gemeente")));
        Assert.All(landelijk, j => Assert.Equal(-0.02, j.GetProperty("circulaire_groei").GetDouble()));
        Assert.Contains(Cijferproces.Json(_map, "leon --jaar 2027").GetProperty("trajecten").EnumerateArray(), t => Tekst(t, "gemeente") == "Doesburg");
        // The peilmaand is July from 2027 on.
        var bandbreedte = Cijferproces.Json(_map, "bandbreedte --jaar 2027");
        Assert.Equal(("2027-07-01", 4), (Tekst(bandbreedte, "peildatum"), bandbreedte.GetProperty("clusters")[0].GetProperty("klanten").GetInt32()));

        Assert.Equal(0, Cijferproces.Voer(_map, $"evaluatie --jaar 2027 --uit {_map.In("uit")}").Code);
        Assert.Contains("Doesburg", File.ReadAllText(_map.In("uit", "evaluatie-2027.html")), StringComparison.Ordinal);
    }

    private static string Tekst(JsonElement json, string naam) => json.GetProperty(naam).GetString()!;

    /// <summary>The extracts loaded, with the rows in the folder beside the warehouse.</summary>
    public sealed class Geladen : IDisposable
    {
        public Geladen()
        {
            using var rijen = VolgendeOpdrachtTests.Rijen();
            Directory.CreateDirectory(Map.In("referentie"));
            foreach (var bestand in Directory.GetFiles(rijen.Pad))
            {
                File.Copy(bestand, Map.In("referentie", Path.GetFileName(bestand)));
            }

            VolgendeOpdrachtTests.Bouwer().Schrijf(Map.In("extracts"), "2026-12", "2027-12");
            var (code, _, fout) = Cijferproces.Voer(Map, $"laad {Map.In("extracts")} --vandaag 2028-01-03");
            Assert.True(code == 0, fout);
        }

        internal Werkmap Map { get; } = new();

        public void Dispose() => Map.Dispose();
    }
}
