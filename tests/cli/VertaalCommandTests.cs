using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Etl.Translate;
using RsdAnalytics.Tests.Reports.Opendata;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd vertaal: an export becomes a delivery, every row is accounted for, and no message holds a value.</summary>
public sealed class VertaalCommandTests : IDisposable
{
    private const string Maand = "2024-10";

    private readonly Werkmap _map = new();
    private readonly Opdrachtregel _rsd = new Opdrachtregel().Met("RSD_SLEUTEL", null);

    public VertaalCommandTests()
    {
        Assert.Equal(0, _rsd.Voer("contract", "--uit", _map.In("export"), "--maand", Maand, "--voorbeeld").Code);
        Directory.Move(_map.In("export", Maand), _map.In("bron"));
    }

    [Fact]
    public void A_map_that_changes_nothing_gives_the_same_bytes()
    {
        var (code, _, fout) = Vertaal(Kaartbouwer.Alles());

        Assert.Equal(0, code);
        Assert.Contains("rsd contract controleer", fout, StringComparison.Ordinal);
        Assert.Equal(9, Directory.GetFiles(_map.In("uit", Maand)).Length);
        Assert.All(Directory.GetFiles(_map.In("bron")), b => Assert.Equal(File.ReadAllText(b), File.ReadAllText(_map.In("uit", Maand, Path.GetFileName(b)))));
    }

    [Fact]
    public void Names_codes_dates_amounts_and_encoding_of_an_export_become_those_of_the_contract()
    {
        var treden = new[] { "1", "2a", "2b", "3", "4", "5", "6" };
        Herschrijf(kop => kop.Select(k => k.ToUpperInvariant()).Append("EXTRA"), rij =>
        {
            rij["geboortedatum"] = Dag(rij["geboortedatum"], "dd-MM-yyyy");
            rij["ingangsdatum"] = Dag(rij["ingangsdatum"], "yyyyMMdd");
            rij["einddatum"] = rij["einddatum"].Length > 0 ? DateOnly.Parse(rij["einddatum"], CultureInfo.InvariantCulture).AddDays(-1).ToString("yyyyMMdd", CultureInfo.InvariantCulture) : "";
            rij["uitkeringsbedrag"] = (decimal.Parse(rij["uitkeringsbedrag"].Replace(',', '.'), CultureInfo.InvariantCulture) * 100).ToString("0", CultureInfo.InvariantCulture);
            rij["trede"] = $"T{Array.IndexOf(treden, rij["trede"])}";
            rij["arbeidsbeperking"] = rij["arbeidsbeperking"] == "ja" ? "J" : "N";
            rij["reden_instroom"] = "één";
            return [.. rij.Values, "x"];
        }, "\t", Encoding.Latin1);
        var kaart = new Kaartbouwer().Zoals(
            "dossiers.csv",
            ("", ["dossiers.csv;;bron;dossiers.csv;tab windows-1252;"]),
            ("geboortedatum", ["dossiers.csv;geboortedatum;kolom;geboortedatum;DD-MM-JJJJ;"]),
            ("ingangsdatum", ["dossiers.csv;ingangsdatum;kolom;ingangsdatum;JJJJMMDD;"]),
            ("einddatum", ["dossiers.csv;einddatum;kolom;einddatum;JJJJMMDD+1;"]),
            ("uitkeringsbedrag", ["dossiers.csv;uitkeringsbedrag;kolom;uitkeringsbedrag;centen;"]),
            ("trede", ["dossiers.csv;trede;kolom;trede;;", .. treden.Select((t, i) => $"dossiers.csv;trede;code;t{i};{t};")]),
            ("arbeidsbeperking", ["dossiers.csv;arbeidsbeperking;kolom;arbeidsbeperking;;", "dossiers.csv;arbeidsbeperking;code;J;ja;", "dossiers.csv;arbeidsbeperking;code;*;nee;"]));
        var origineel = Opendatalezer.Rijen(_map.In("origineel.csv")).ToList();

        var (code, uit, _) = Vertaal(kaart);

        // Of the other files the map says nothing, so it is not complete.
        Assert.Equal(2, code);
        Assert.Contains($"{origineel.Count}", uit, StringComparison.Ordinal);
        var vertaald = Opendatalezer.Rijen(_map.In("uit", Maand, "dossiers.csv")).ToList();
        Assert.Equal(origineel.Count, vertaald.Count);
        foreach (var (links, rechts) in origineel.Zip(vertaald))
        {
            Assert.All(links.Keys.Except(["reden_instroom", "uitkeringsbedrag"]), k => Assert.Equal(links[k], rechts[k]));
            Assert.Equal("één", rechts["reden_instroom"]);
            Assert.Equal(Bedrag(links["uitkeringsbedrag"]), Bedrag(rechts["uitkeringsbedrag"]));
        }
    }

    [Fact]
    public void Rows_that_the_map_does_not_cover_are_told_by_line_and_never_by_value()
    {
        var regels = File.ReadAllLines(_map.In("bron", "dossiers.csv"));
        var bsn = regels[3].Split(';')[1];
        Zet(3, "leefvorm", "woongroep-geheim");
        Zet(4, "leefvorm", "woongroep-geheim");
        Zet(5, "ingangsdatum", "vorig jaar geheim");
        Zet(6, "regeling", "weg");
        Zet(7, "bsn", "geheim" + bsn);
        File.WriteAllLines(_map.In("bron", "dossiers.csv"), [.. File.ReadAllLines(_map.In("bron", "dossiers.csv")), "te;weinig"]);
        var kaart = new Kaartbouwer().Zoals(
            "dossiers.csv",
            ("leefvorm", ["dossiers.csv;leefvorm;kolom;leefvorm;;", .. new[] { "alleenstaand", "alleenstaande_ouder", "gehuwd_samenwonend" }.Select(c => $"dossiers.csv;leefvorm;code;{c};{c};")]),
            ("regeling", ["dossiers.csv;regeling;kolom;regeling;;", "dossiers.csv;regeling;code;weg;-;", .. new[] { "PW", "IOAW", "IOAZ", "BBZ" }.Select(c => $"dossiers.csv;regeling;code;{c};{c};")]),
            ("bsn", ["dossiers.csv;bsn;kolom;bsn;aanvullen;"]),
            ("ingangsdatum", ["dossiers.csv;ingangsdatum;kolom;ingangsdatum;JJJJ-MM-DD;"]));

        var (code, uit, fout) = Vertaal(kaart);
        var json = JsonNode.Parse(Vertaal(kaart, "--json").Uit)!["maanden"]![0]!;

        Assert.Equal(2, code);
        Assert.Contains("dossiers.csv, kolom leefvorm (uit leefvorm): 2 rijen. De waarde staat niet op de kaart.", uit, StringComparison.Ordinal);
        Assert.Contains("dossiers.csv, regels 3, 4.", uit, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", uit + fout + json.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(bsn, uit + fout + json.ToJsonString(), StringComparison.Ordinal);
        var telling = json["bestanden"]![0]!;
        Assert.Equal((regels.Length, 1, 5), ((int)telling["gelezen"]!, (int)telling["overgeslagen"]!, (int)telling["niet_vertaald"]!));
        Assert.Equal((int)telling["gelezen"]!, (int)telling["vertaald"]! + (int)telling["overgeslagen"]! + (int)telling["niet_vertaald"]!);
        Assert.Equal((int)telling["vertaald"]!, Opendatalezer.Rijen(_map.In("uit", Maand, "dossiers.csv")).Count());
        Assert.Equal(
            [(int[])[regels.Length + 1], [7], [3, 4], [5]],
            json["bevindingen"]!.AsArray().Select(b => b!["regels"]!.AsArray().Select(r => (int)r!).ToArray()));
    }

    [Fact]
    public void Months_in_folders_are_translated_each_or_the_one_that_is_asked_for()
    {
        Directory.CreateDirectory(_map.In("maanden"));
        Directory.Move(_map.In("bron"), _map.In("maanden", Maand));
        Directory.CreateDirectory(_map.In("maanden", "2024-11"));
        foreach (var bestand in Directory.GetFiles(_map.In("maanden", Maand)))
        {
            File.Copy(bestand, _map.In("maanden", "2024-11", Path.GetFileName(bestand)));
        }

        File.WriteAllBytes(_map.In("kaart.csv"), Kaartbouwer.Alles().Bytes());

        Assert.Equal(0, _rsd.Voer("vertaal", _map.In("maanden"), "--kaart", _map.In("kaart.csv"), "--uit", _map.In("a")).Code);
        Assert.Equal(0, _rsd.Voer("vertaal", _map.In("maanden"), "--kaart", _map.In("kaart.csv"), "--uit", _map.In("b"), "--maand", "2024-11").Code);

        Assert.Equal(["2024-10", "2024-11"], Directory.GetDirectories(_map.In("a")).Select(m => Path.GetFileName(m)).Order(StringComparer.Ordinal));
        Assert.Equal(["2024-11"], Directory.GetDirectories(_map.In("b")).Select(m => Path.GetFileName(m)));
    }

    [Fact]
    public void The_map_of_bus_shows_what_the_statistic_cannot_supply_and_can_be_kept_to_complete()
    {
        var (code, uit, _) = _rsd.Voer("vertaal", "--kaart", "bus", "--bewaar", _map.In("mijn.csv"));
        var json = JsonNode.Parse(_rsd.Voer("vertaal", "--kaart", "BUS", "--json").Uit)!;

        Assert.Equal(0, code);
        Assert.Contains("trede: NIET gevuld, verplicht. BUS kent geen werkladder.", uit, StringComparison.Ordinal);
        Assert.Contains("dossiers.csv: 11 van de 15 kolommen uit bus.csv. Een regel per persoon", uit, StringComparison.Ordinal);
        Assert.Contains("plaatsingen.csv: niet te leveren. BUS zegt niets over plaatsingen", uit, StringComparison.Ordinal);
        Assert.Contains("Verplicht en niet gevuld: 6 bestanden en 2 kolommen.", uit, StringComparison.Ordinal);
        Assert.Contains(json["kaart"]!.AsArray(), k => (string?)k!["kolom"] == "arbeidsbeperking" && !(bool)k["gevuld"]! && (bool)k["verplicht"]!);
        Assert.Equal(uit, _rsd.Voer("vertaal", "--kaart", _map.In("mijn.csv")).Uit);
        Assert.Equal(1, _rsd.Voer("vertaal", "--kaart", "bus", "--bewaar", _map.In("mijn.csv")).Code);
    }

    [Fact]
    public void An_export_of_bus_becomes_the_cases_it_holds_and_the_rest_is_told()
    {
        Directory.CreateDirectory(_map.In("bus"));
        File.WriteAllText(_map.In("bus", "bus.csv"),
            "GEMEENTECODE;REGISTRATIENUMMER UITKERING;STATISTIEKCODE;LEEFVORM;BETAALBAAR GESTELD BEDRAG;BSN;GEBOORTEDATUM;GESLACHT;AANVANGSDATUM UITKERING PERSOON;EINDDATUM UITKERING PERSOON;ONTHEFFING ARBEIDSVERPLICHTING;REDEN BEËINDIGING UITKERING PERSOON\n"
            + $"0226;R1;01;1;1123;{Leveringsbouwer.Bsn(1)};19800615;1;20200101;;2;\n"
            + $"0293;R2;02;3;1500,50;{Leveringsbouwer.Bsn(2)};19700101;2;20190301;20241015;2;11\n"
            + $"0299;R3;12;1;200;{Leveringsbouwer.Bsn(3)};19900101;2;20241001;;2;\n"
            + $"0299;R4;01;4;1100;{Leveringsbouwer.Bsn(4)};19900101;2;20240901;;4;\n");

        var (code, uit, _) = _rsd.Voer("vertaal", _map.In("bus"), "--kaart", "bus", "--maand", Maand, "--uit", _map.In("uit"));

        Assert.Equal(2, code);
        Assert.Equal(["dossiers.csv"], Directory.GetFiles(_map.In("uit", Maand)).Select(b => Path.GetFileName(b)));
        Assert.Equal(
            [
                $"R1;{Leveringsbouwer.Bsn(1)};;1980-06-15;GM0226;PW;alleenstaand;;geen;;2020-01-01;;;;1123",
                $"R2;{Leveringsbouwer.Bsn(2)};;1970-01-01;GM0293;IOAW;gehuwd_samenwonend;;geen;;2019-03-01;;2024-10-15;arbeid in dienstbetrekking of uitkering ziekte;1500,50",
            ],
            File.ReadAllLines(_map.In("uit", Maand, "dossiers.csv")).Skip(1));
        Assert.Contains("kolom leefvorm (uit LEEFVORM): 1 rij.", uit, StringComparison.Ordinal);
        Assert.Contains("kolom ontheffing (uit ONTHEFFING ARBEIDSVERPLICHTING): 1 rij.", uit, StringComparison.Ordinal);
        Assert.Contains("dossiers.csv, kolom trede is leeg gebleven: BUS kent geen werkladder.", uit, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_of_srg_gives_the_wage_subsidies_of_the_participatiewet_only()
    {
        Directory.CreateDirectory(_map.In("srg"));
        File.WriteAllText(_map.In("srg", "srg.csv"),
            "CBS-GEMEENTECODE;BSN;REGISTRATIENUMMER VOORZIENING;TYPE VOORZIENING;BEGINDATUM;EINDDATUM;LOONWAARDE\n"
            + $"0226;{Leveringsbouwer.Bsn(1)};V1;04;20240101;;055\n"
            + $"0226;{Leveringsbouwer.Bsn(2)};V2;06;20240101;;\n"
            + $"0226;{Leveringsbouwer.Bsn(3)};V3;01;20240101;;040\n");

        Assert.Equal(2, _rsd.Voer("vertaal", _map.In("srg"), "--kaart", "srg", "--maand", Maand, "--uit", _map.In("uit")).Code);

        Assert.Equal([$"V1;{Leveringsbouwer.Bsn(1)};GM0226;2024-01-01;;055;"], File.ReadAllLines(_map.In("uit", Maand, "loonkostensubsidies.csv")).Skip(1));
    }

    [Fact]
    public void What_the_map_needs_and_the_export_lacks_is_told_before_anything_is_written()
    {
        File.Delete(_map.In("bron", "trajecten.csv"));
        Bewerking.Herschrijf(_map.Pad, "bron", "plaatsingen.csv", t => t.Replace("uitstroom", "effect", StringComparison.Ordinal));
        Bewerking.Bytes(_map.Pad, "bron", "begeleiding.csv", Bewerking.Latin1("é\n"));

        var (code, uit, fout) = Vertaal(Kaartbouwer.Alles());

        Assert.Equal((1, ""), (code, uit));
        Assert.Contains("staat niet in de kopregel", fout, StringComparison.Ordinal);
        Assert.All(fout.Trim().Split('\n'), regel => Assert.StartsWith($"{Maand}: ", regel, StringComparison.Ordinal));
        Assert.Matches(@"ontbreekt trajecten\.csv, .*kaart\.csv:[0-9]+\)", fout);
        Assert.Contains("ontbreekt trajecten.csv", fout, StringComparison.Ordinal);
        Assert.Contains("plaatsingen.csv:1: de kolom 'uitstroom' van de kaart (", fout, StringComparison.Ordinal);
        Assert.Contains("begeleiding.csv: Dit bestand is geen UTF-8.", fout, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_map.In("uit")));
    }

    [Theory]
    [InlineData(64, "geen kaart", "BRON", "--maand", Maand)]
    [InlineData(1, "bestaat niet", "BRON", "--kaart", "nergens", "--maand", Maand)]
    [InlineData(64, "geen maand", "BRON", "--kaart", "srg")]
    [InlineData(64, "uit zonder bron", "--kaart", "srg", "--uit", "x")]
    [InlineData(1, "geen map", "bestaat-niet", "--kaart", "srg", "--maand", Maand)]
    public void Wrong_use_is_told(int verwacht, string waarom, params string[] argumenten)
    {
        var (code, uit, fout) = _rsd.Voer(["vertaal", .. argumenten.Select(a => a == "BRON" ? _map.In("bron") : a)]);

        Assert.True(verwacht == code, waarom);
        Assert.Empty(uit);
        Assert.NotEmpty(fout);
    }

    [Fact]
    public void An_end_on_the_last_day_is_left_for_the_month_it_ends_in()
    {
        Zet(2, "einddatum", "31-10-2024");
        Zet(3, "einddatum", "30-10-2024");
        Zet(4, "einddatum", "31-12-2024");
        Herschrijf(kop => kop, rij =>
        {
            rij["einddatum"] = rij["einddatum"].Split('-')[0].Length == 4 ? Dag(rij["einddatum"], "dd-MM-yyyy") : rij["einddatum"];
            return [.. rij.Values];
        }, ";", new UTF8Encoding(false));
        File.Delete(_map.In("bron", "controle.csv"));
        var kaart = new Kaartbouwer().Zoals("dossiers.csv", ("einddatum", ["dossiers.csv;einddatum;kolom;einddatum;DD-MM-JJJJ+1;"]));

        var (_, uit, _) = Vertaal(kaart);
        var json = JsonNode.Parse(Vertaal(kaart, "--json").Uit)!["maanden"]![0]!["bestanden"]![0]!;

        Assert.Equal(["", "2024-10-31", ""], Opendatalezer.Rijen(_map.In("uit", Maand, "dossiers.csv")).Take(3).Select(r => r["einddatum"]));
        Assert.Contains($"{Maand} dossiers.csv, kolom einddatum (uit einddatum): bij 2 rijen leeg gelaten", uit, StringComparison.Ordinal);
        Assert.Contains("volgende maand opnieuw, anders wordt het einde nooit bekend. dossiers.csv, regels 2, 4.", uit, StringComparison.Ordinal);
        Assert.Equal((2, 0), ((int)json["leeg_gelaten"]!, (int)json["niet_vertaald"]!));
    }

    [Fact]
    public void A_map_that_is_silent_on_a_required_file_is_not_complete()
    {
        File.WriteAllBytes(_map.In("kaart.csv"), new Kaartbouwer().Zoals("dossiers.csv").Bytes());

        var getoond = _rsd.Voer("vertaal", "--kaart", _map.In("kaart.csv")).Uit;
        var (code, uit, _) = Vertaal(new Kaartbouwer().Zoals("dossiers.csv"));

        Assert.Contains("plaatsingen.csv: niet te leveren. De kaart noemt dit bestand niet.", getoond, StringComparison.Ordinal);
        Assert.Contains("Verplicht en niet gevuld: 6 bestanden en 0 kolommen.", getoond, StringComparison.Ordinal);
        Assert.Equal(2, code);
        Assert.Contains("uitkeringslasten.csv is niet gemaakt: De kaart noemt dit bestand niet.", uit, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_earlier_time_left_in_the_folder_is_named()
    {
        Directory.CreateDirectory(_map.In("uit", Maand));
        File.WriteAllText(_map.In("uit", Maand, "controle.csv"), "bestand;rijen;som_bedrag\ndossiers.csv;1;\n");

        var (_, _, fout) = Vertaal(new Kaartbouwer().Zoals("dossiers.csv"));
        var alles = Vertaal(Kaartbouwer.Alles()).Fout;

        Assert.Contains("staat nog van eerder en is nu niet geschreven: controle.csv.", fout, StringComparison.Ordinal);
        Assert.Contains("Een controle.csv is niet gemaakt", fout, StringComparison.Ordinal);
        Assert.DoesNotContain("controle.csv", alles, StringComparison.Ordinal);
    }

    [Fact]
    public void The_export_itself_is_never_overwritten()
    {
        Directory.Move(_map.In("bron"), _map.In(Maand));
        File.WriteAllBytes(_map.In("kaart.csv"), Kaartbouwer.Alles().Bytes());
        var voor = File.ReadAllText(_map.In(Maand, "dossiers.csv"));

        Assert.Equal(1, _rsd.Voer("vertaal", _map.In(Maand), "--kaart", _map.In("kaart.csv"), "--maand", Maand, "--uit", _map.Pad).Code);
        Assert.Equal(voor, File.ReadAllText(_map.In(Maand, "dossiers.csv")));
    }

    [Fact]
    public void Help_shows_an_example() =>
        Assert.Contains("rsd vertaal export --kaart kaart.csv", _rsd.Voer("vertaal", "--help").Uit, StringComparison.Ordinal);

    public void Dispose() => _map.Dispose();

    private static string Dag(string iso, string vorm) => DateOnly.Parse(iso, CultureInfo.InvariantCulture).ToString(vorm, CultureInfo.InvariantCulture);

    private static decimal Bedrag(string tekst) => decimal.Parse(tekst.Replace(',', '.'), CultureInfo.InvariantCulture);

    private void Zet(int regel, string kolom, string waarde) => Bewerking.Zet(_map.Pad, "bron", "dossiers.csv", regel, kolom, waarde);

    private void Herschrijf(Func<string[], IEnumerable<string>> kop, Func<Dictionary<string, string>, string[]> rij, string scheiding, Encoding tekenset)
    {
        var pad = _map.In("bron", "dossiers.csv");
        File.Copy(pad, _map.In("origineel.csv"));
        var regels = Opendatalezer.Rijen(pad).Select(r => string.Join(scheiding, rij(r))).ToList();
        var kopregel = string.Join(scheiding, kop(File.ReadLines(pad).First().Split(';')));
        File.WriteAllText(pad, string.Join('\n', regels.Prepend(kopregel)) + "\n", tekenset);
    }

    private (int Code, string Uit, string Fout) Vertaal(Kaartbouwer kaart, params string[] opties)
    {
        File.WriteAllBytes(_map.In("kaart.csv"), kaart.Bytes());
        return _rsd.Voer(["vertaal", _map.In("bron"), "--kaart", _map.In("kaart.csv"), "--maand", Maand, "--uit", _map.In("uit"), .. opties]);
    }
}
