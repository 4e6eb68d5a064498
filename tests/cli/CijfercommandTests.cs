using System.Globalization;
using System.Text.Json;
using RsdAnalytics.Tests.Seeds.Reference;

namespace RsdAnalytics.Tests.Cli;

/// <summary>Every figure can be had on the command line, as a process: in words, as JSON, and with a message when it cannot.</summary>
public sealed class CijfercommandTests : IClassFixture<CijfercommandTests.Geladen>
{
    private readonly Werkmap _map;

    public CijfercommandTests(Geladen geladen) => _map = geladen.Map;

    [Theory]
    [InlineData("besparing --jaar 2024", "Opdracht 2024-2026", "€ 2.632.500", "hele looptijd")]
    [InlineData("kosten --jaar 2024", "€ 393.865", "52,17 %", "Door afronding tellen de delen op tot € 1.400.001.")]
    [InlineData("kosten --businesscase", "€ −100.635", "€ 281.872", "verborgen centen")]
    [InlineData("kosten --bedrag 1250,50 --peildatum 2024-09-30", "€ 1.251", "Open dossiers aan het eind van september 2024.")]
    [InlineData("bandbreedte --jaar 2024", "peildatum 1 oktober 2024, aan te passen per 1 januari 2025", "Basis: 1 oktober 2022", "80 % zekerheid", "inmiddels geladen")]
    [InlineData("bandbreedte --jaar 2025", "Verwacht op 1 oktober 2026, naar de prognose vanaf november 2025")]
    [InlineData("buig --jaar 2024", "BUIG en vangnet 2024", "geen budget in buig_budget.csv", "12 / 0")]
    [InlineData("buig --jaar 2025", "10 / 2", "een verwachting")]
    [InlineData("werkladder --jaar 2024", "van trede", "Omhoog 1, gelijk 4, omlaag 0, uit 1, nieuw 1.", "na 36 maanden")]
    [InlineData("leon --jaar 2024 --gemeente duiven", "EW04 Werk fit", "Opstap", "100,0 % *", "€ 1.000")]
    [InlineData("lks --jaar 2024", "zonder vervolg", "3 maanden")]
    [InlineData("doelgroepen --jaar 2024", "beschut begonnen", "zonder uitkering")]
    [InlineData("landelijk", "dec 2023", "okt 2025", "Verschil in procentpunten")]
    [InlineData("haalbaarheid --jaar 2025", "Halen we het? Verwachting voor 31 december 2025", "K8: Wordt één keer per jaar gemeten")]
    [InlineData("kpi --jaar 2024", "Naast K3", "afgesproken 270 van ongeveer 900", "Naast K6", "norm tot nu toe")]
    [InlineData("kpi --jaar 2024 --per-maand --gemeente duiven", "jan", "dec", "K3 nog niet meetbaar")]
    [InlineData("kpi --jaar 2030", "Van 2030 is geen maand geladen")]
    [InlineData("kpi --alle-jaren", "2022", "2025", "Westervoort")]
    public void A_figure_comes_in_words(string opdracht, params string[] verwacht)
    {
        var (code, uit, fout) = Cijferproces.Voer(_map, opdracht);

        Assert.Equal((0, ""), (code, fout));
        Assert.All(verwacht, tekst => Assert.Contains(tekst, uit.Replace('\u00A0', ' '), StringComparison.Ordinal));
    }

    [Fact]
    public void Savings_come_as_promised_and_as_measured()
    {
        var json = Cijferproces.Json(_map, "besparing --jaar 2025");

        Assert.Equal("2024-2026", json.GetProperty("opdracht").GetString());
        Assert.Equal([337_500m, 877_500m, 1_417_500m], json.GetProperty("beloofd").GetProperty("per_jaar").EnumerateArray().Select(j => j.GetProperty("bedrag").GetDecimal()));
        Assert.Equal(2_632_500m, json.GetProperty("beloofd").GetProperty("totaal").GetDecimal());
        Assert.Equal([1, 0], json.GetProperty("gemeten").GetProperty("cohorten").EnumerateArray().Take(2).Select(c => c.GetProperty("personen").GetInt32()));
        var geheel = json.GetProperty("kosten_baten").GetProperty("geheel");
        Assert.Equal((4_200_000m, 4_897_500m), (geheel.GetProperty("investering").GetDecimal(), geheel.GetProperty("beloofd_in_al").GetDecimal()));
        Assert.Equal(JsonValueKind.Null, geheel.GetProperty("gemeten_direct").ValueKind);
    }

    [Fact]
    public void The_bandbreedte_comes_with_what_is_expected_next()
    {
        var json = Cijferproces.Json(_map, "bandbreedte --jaar 2024");
        var verwachting = json.GetProperty("verwachting");

        Assert.Equal(("2024-10-01", "2022-10-01", "2025-01-01"), (Tekst(json, "peildatum"), Tekst(json, "basis"), Tekst(json, "ingang_op")));
        Assert.Equal([5, 1, 4, 0, 5], json.GetProperty("clusters").EnumerateArray().Select(c => c.GetProperty("klanten").GetInt32()));
        Assert.Equal(0m, json.GetProperty("wijziging").GetDecimal());
        // The next peildatum is loaded: the forecast is the one of September, with what it became beside it.
        Assert.Equal(("2025-10-01", "2026-01-01", "2024-09"), (Tekst(verwachting, "peildatum"), Tekst(verwachting, "ingang_op"), Tekst(verwachting, "oorsprong")));
        Assert.Equal(0m, verwachting.GetProperty("gerealiseerd").GetDecimal());
        foreach (var cluster in verwachting.GetProperty("clusters").EnumerateArray())
        {
            Assert.InRange(cluster.GetProperty("klanten").GetDouble(), cluster.GetProperty("klanten_onder80").GetDouble(), cluster.GetProperty("klanten_boven80").GetDouble());
            Assert.InRange(cluster.GetProperty("wijziging").GetDecimal(), cluster.GetProperty("wijziging_onder80").GetDecimal(), cluster.GetProperty("wijziging_boven80").GetDecimal());
        }

        var later = Cijferproces.Json(_map, "bandbreedte --jaar 2025").GetProperty("verwachting");
        Assert.Equal(("2026-10-01", "2025-10", JsonValueKind.Null), (Tekst(later, "peildatum"), Tekst(later, "oorsprong"), later.GetProperty("gerealiseerd").ValueKind));
    }

    [Fact]
    public void A_base_before_the_warehouse_needs_its_numbers()
    {
        var (code, uit, fout) = Cijferproces.Voer(_map, "bandbreedte --jaar 2024 --basis 2017-10-01");
        Assert.Equal((1, ""), (code, uit));
        Assert.Contains("1 oktober 2017", fout, StringComparison.Ordinal);
        Assert.Contains("bandbreedte_basis.csv", fout, StringComparison.Ordinal);

        using var eigen = new EigenMap().Met(
            "bandbreedte_basis.csv",
            ["peildatum;cluster;klanten;bron", .. new[] { "Klantmanagement Inkomen", "Klantmanagement Zorg", "Unit Werk", "Jongerenloket", "Backoffice" }.Select(c => $"2017-10-01;{c};305;Test, h. 1")]);
        var json = Cijferproces.Json(_map, $"bandbreedte --jaar 2024 --basis 2017-10-01 --referentie {eigen.Pad}");
        Assert.True(json.GetProperty("basis_uit_referentie").GetBoolean());
        // 5 − 305 = −300: two steps of 150; 1 − 305: one of 200; 4 − 305: four of 75; 0 − 305: six of 50.
        Assert.Equal([-1m, -0.5m, -4m, -6m, -1m], json.GetProperty("clusters").EnumerateArray().Select(c => c.GetProperty("cumulatief").GetDecimal()));
    }

    [Fact]
    public void A_budget_by_rows_alone_leads_to_a_result_and_an_invented_one_says_so()
    {
        using var eigen = new EigenMap().Aangevuld(
            "buig_budget.csv", "Duiven;2024;definitief;1000000;2024-10-01;Test, h. 1", "Zevenaar;2024;definitief;1000;2024-10-01;Synthetisch, voor een test");
        var gemeenten = Cijferproces.Json(_map, $"buig --jaar 2024 --referentie {eigen.Pad}").GetProperty("gemeenten").EnumerateArray().ToDictionary(g => Tekst(g, "gemeente"));

        // Twelve months of 90.000 − 1.000 + 500 and more: 1.074.000 of a budget of 1.000.000 lies under the threshold of 7,5 %.
        Assert.Equal((1_074_000m, -74_000m, 0.074m), (gemeenten["Duiven"].GetProperty("netto").GetDecimal(), gemeenten["Duiven"].GetProperty("resultaat").GetDecimal(), gemeenten["Duiven"].GetProperty("tekort").GetDecimal()));
        var vangnet = gemeenten["Duiven"].GetProperty("vangnet")[0];
        Assert.Equal(("tekort onder de drempel", 74_000m, 0m), (Tekst(vangnet, "status"), vangnet.GetProperty("eigen_risico").GetDecimal(), vangnet.GetProperty("uitkering").GetDecimal()));
        Assert.Equal((false, true), (gemeenten["Duiven"].GetProperty("budget_synthetisch").GetBoolean(), gemeenten["Zevenaar"].GetProperty("budget_synthetisch").GetBoolean()));
        Assert.Contains("Het budget is synthetisch", Cijferproces.Voer(_map, $"buig --jaar 2024 --referentie {eigen.Pad}").Uit, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, Cijferproces.Json(_map, $"buig --jaar 2024 --bekend-op 2024-09-30 --referentie {eigen.Pad}").GetProperty("gemeenten")[0].GetProperty("budget").ValueKind);
    }

    [Fact]
    public void The_other_subjects_come_as_JSON_per_area()
    {
        var ladder = Cijferproces.Json(_map, "werkladder --jaar 2024");
        var totaal = ladder.GetProperty("beweging")[0];
        Assert.Equal((1, 4, 0, 1, 1), (Getal(totaal, "omhoog"), Getal(totaal, "gelijk"), Getal(totaal, "omlaag"), Getal(totaal, "uit"), Getal(totaal, "nieuw")));
        Assert.Equal(4, ladder.GetProperty("beweging").GetArrayLength());
        var leon = Cijferproces.Json(_map, "leon --jaar 2024 --gemeente Duiven").GetProperty("trajecten")[0];
        Assert.Equal((1, 1, 1000m, true), (Getal(leon, "begonnen"), Getal(leon, "geslaagd"), leon.GetProperty("kosten").GetDecimal(), leon.GetProperty("klein_aantal").GetBoolean()));
        var lks = Cijferproces.Json(_map, "lks --jaar 2024").GetProperty("loonkostensubsidies")[0];
        Assert.Equal((1, 1), (Getal(lks.GetProperty("lopend"), "aantal"), Getal(lks.GetProperty("begonnen"), "personen")));
        var doelgroepen = Cijferproces.Json(_map, "doelgroepen --jaar 2024").GetProperty("doelgroepen")[0];
        Assert.Equal((2, 1), (Getal(doelgroepen, "nug"), Getal(doelgroepen, "nug_met_lks")));
        var landelijk = Cijferproces.Json(_map, "landelijk --gemeente totaal").GetProperty("jaren").EnumerateArray().Single(j => Getal(j, "jaar") == 2024);
        Assert.Equal((6, 0.031), (Getal(landelijk, "rsd"), landelijk.GetProperty("circulaire_groei").GetDouble()));
        var kosten = Cijferproces.Json(_map, "kosten --jaar 2024").GetProperty("delen");
        Assert.Equal([393_865, 275_803, 730_333], kosten.EnumerateArray().Select(d => Getal(d, "hele_euro")));
    }

    [Fact]
    public void Key_results_come_through_the_year_and_for_all_years()
    {
        var maanden = Cijferproces.Json(_map, "kpi --jaar 2024 --per-maand").GetProperty("maanden").EnumerateArray().ToList();
        Assert.Equal(12, maanden.Count);
        Assert.All(maanden, m => Assert.Equal(Kpiaantal.Bij(), m.GetProperty("kpis").GetArrayLength()));
        Assert.Equal([0, 1], new[] { 0, 11 }.Select(i => Getal(maanden[i].GetProperty("kpis")[0], "teller")));
        var jaren = Cijferproces.Json(_map, "kpi --alle-jaren --gemeente Totaal").GetProperty("jaren").EnumerateArray().ToList();
        Assert.Equal([2022, 2023, 2024, 2025], jaren.Select(j => Getal(j, "jaar")));
        Assert.All(jaren, j => Assert.All(j.GetProperty("kpis").EnumerateArray(), k => Assert.Equal("Totaal", Tekst(k, "gemeente"))));

        var ernaast = Cijferproces.Json(_map, "kpi --jaar 2024 --ernaast");
        Assert.Equal((270, 900), (Getal(ernaast.GetProperty("ernaast").GetProperty("k5_begeleiding"), "afgesproken_personen"), Getal(ernaast.GetProperty("ernaast").GetProperty("k5_begeleiding"), "afgesproken_groep")));
        Assert.Empty(ernaast.GetProperty("voetnoten").EnumerateArray());
        Assert.Contains(jaren[0].GetProperty("voetnoten").EnumerateArray(), v => Tekst(v, "tekst").Contains("de eerste geladen maand is september 2022", StringComparison.Ordinal));
        Assert.Equal(["jaar", "peildatum", "kpis"], Cijferproces.Json(_map, "kpi --jaar 2024").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void A_projection_has_an_interval_and_a_chance_or_a_reason()
    {
        var alles = Cijferproces.Json(_map, "haalbaarheid --jaar 2025").GetProperty("haalbaarheid").EnumerateArray().ToList();
        Assert.Equal(Kpiaantal.Bij(), alles.Count);
        foreach (var p in alles)
        {
            Assert.NotEqual(p.GetProperty("verwacht").ValueKind == JsonValueKind.Null, p.GetProperty("reden").ValueKind == JsonValueKind.Null);
        }

        var k9 = alles.Single(p => Tekst(p, "kpi") == "K9" && Tekst(p, "gemeente") == "Totaal");
        Assert.InRange(k9.GetProperty("verwacht").GetDouble(), k9.GetProperty("onder80").GetDouble(), k9.GetProperty("boven80").GetDouble());
        Assert.InRange(k9.GetProperty("kans").GetDouble(), 0, 1);
        Assert.All(
            Cijferproces.Json(_map, "haalbaarheid --jaar 2024").GetProperty("haalbaarheid").EnumerateArray(), p => Assert.Equal("Het jaar is om.", Tekst(p, "reden")));
    }

    [Theory]
    [InlineData("besparing --jaar 2024")]
    [InlineData("kosten --bedrag 1250,50 --peildatum 2024-09-30")]
    [InlineData("bandbreedte --jaar 2024")]
    [InlineData("buig --jaar 2024")]
    [InlineData("werkladder --jaar 2024")]
    [InlineData("leon --jaar 2024")]
    [InlineData("lks --jaar 2024")]
    [InlineData("doelgroepen --jaar 2025")]
    [InlineData("landelijk")]
    [InlineData("haalbaarheid --jaar 2024")]
    [InlineData("kpi --jaar 2024 --per-maand")]
    public void An_earlier_state_is_answered_from_what_was_loaded_then(string opdracht)
    {
        (int Code, string Uit, string Fout) Voer(params string[] stand) =>
            new Opdrachtregel().Voer([.. opdracht.Split(' '), .. stand, "--json", "--warehouse", _map.In("rsd.db")]);

        // Lading 20 is April 2024.
        var toen = Voer("--stand-lading", "20");
        Assert.NotEqual(Voer().Uit, toen.Uit);
        Assert.Equal(toen, Voer("--stand-lading", "20"));
        Assert.Equal(Voer().Uit, Voer("--stand-van", "2025-11-03").Uit);
        Assert.Equal(1, Voer("--stand-van", "2025-11-02").Code);
    }

    [Theory]
    [InlineData("bandbreedte", "--jaar")]
    [InlineData("bandbreedte --jaar 2024 --basis oktober", "--basis")]
    [InlineData("buig --jaar 2024 --bekend-op gisteren", "--bekend-op")]
    [InlineData("besparing --jaar 2035", "2024-2026")]
    [InlineData("kosten", "--bedrag")]
    [InlineData("kosten --bedrag 1.400.000 --peildatum 2024-01-01", "zonder punten")]
    [InlineData("kosten --bedrag 5 --jaar 2035", "In 2035 liep geen opdracht")]
    [InlineData("lks --jaar 2024 --peildatum 2025-01-01", "een dag in 2024")]
    [InlineData("leon --jaar 2024 --gemeente Arnhem", "Arnhem")]
    [InlineData("haalbaarheid --jaar 2025 --seed x", "--seed")]
    [InlineData("kpi --alle-jaren --jaar 2024", "--alle-jaren")]
    [InlineData("kpi --jaar 2024 --per-maand --alle-jaren", "--per-maand")]
    [InlineData("kpi --jaar 2024 --per-maand --peildatum 2024-06-30", "--peildatum")]
    public void Wrong_usage_is_told_in_words(string opdracht, string verwacht)
    {
        var (code, uit, fout) = new Opdrachtregel().Voer([.. opdracht.Split(' '), "--warehouse", _map.In("rsd.db")]);

        Assert.Equal((64, ""), (code, uit));
        Assert.Contains(verwacht, fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("besparing")]
    [InlineData("kosten")]
    [InlineData("bandbreedte")]
    [InlineData("buig")]
    [InlineData("werkladder")]
    [InlineData("leon")]
    [InlineData("lks")]
    [InlineData("doelgroepen")]
    [InlineData("landelijk")]
    [InlineData("haalbaarheid")]
    [InlineData("kpi")]
    public void The_help_has_every_option_of_the_others_and_an_example(string opdracht)
    {
        var (code, uit, _) = new Opdrachtregel().Voer(opdracht, "--help");

        Assert.Equal(0, code);
        Assert.All(
            new[] { "--stand-lading", "--stand-van", "--json", "--warehouse", "--referentie", $"Voorbeeld:\n  rsd {opdracht}" },
            tekst => Assert.Contains(tekst, uit.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    private static string Tekst(JsonElement json, string naam) => json.GetProperty(naam).GetString()!;

    private static int Getal(JsonElement json, string naam) => json.GetProperty(naam).GetInt32();

    /// <summary>Three years of a small town: six cases, one of which goes to work and one of which is new.</summary>
    public sealed class Geladen : IDisposable
    {
        public Geladen()
        {
            var bouwer = new Leveringsbouwer();
            bouwer.Dossier(1, "2020-01-01", trede: "1");
            bouwer.Dossier(2, "2020-01-01", trede: "2a").Vanaf("2024-05", trede: "2b");
            bouwer.Dossier(3, "2020-01-01", gemeente: "Westervoort");
            bouwer.Dossier(4, "2020-01-01", gemeente: "Zevenaar");
            bouwer.Dossier(5, "2020-01-01", einde: "2025-02-10");
            bouwer.Dossier(6, "2020-01-01", einde: "2024-06-10");
            bouwer.Dossier(7, "2024-11-05", gemeente: "Zevenaar");
            bouwer.Plaatsing(6, "2024-06-10").Traject(8, "2024-02-01", "2024-08-01").Lks(9, "2024-03-01");
            foreach (var maand in Model.Maand.Reeks(new Model.Maand(2022, 9), new Model.Maand(2025, 10)))
            {
                bouwer.Last(maand.ToString(), "Duiven", "90000", "1000", "500").Last(maand.ToString(), "Zevenaar", "100", "0", "0", "IOAW");
            }

            bouwer.Schrijf(Map.In("extracts"), "2022-09", "2025-10");
            var (code, _, fout) = new Opdrachtregel().Voer("laad", Map.In("extracts"), "--warehouse", Map.In("rsd.db"), "--vandaag", "2025-11-03");
            Assert.True(code == 0, string.Create(CultureInfo.InvariantCulture, $"{code}: {fout}"));
        }

        internal Werkmap Map { get; } = new();

        public void Dispose() => Map.Dispose();
    }
}
