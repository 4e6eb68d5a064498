using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Entities;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Etl.Validate.Rows;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Tests.Etl.Contract;

/// <summary>The published schema and the load judge the same values the same way: neither is a second contract.</summary>
public sealed class ContractpakketTests : IDisposable
{
    private const int Waarden = 250;

    // What a schema of single values can say: the 11-proef, dates that contradict and double keys it cannot.
    private static readonly string[] Zegbaar = ["R01", "R02", "R03", "R07", "R09"];

    private static readonly Maand Januari = new(2024, 1);
    private static readonly Referentiegegevens Referentie = ReferentieLezer.Lees();
    private static readonly Schemalezer Schema = new(Contractpakket.Maak(Referentie, Januari, synthetisch: false));

    private readonly Werkmap _map = new();

    public static TheoryData<string, string> Kolommen
    {
        get
        {
            var alle = new TheoryData<string, string>();
            foreach (var (bestand, velden) in Schema.Bestanden)
            {
                foreach (var veld in velden)
                {
                    alle.Add(bestand, (string)veld["name"]!);
                }
            }

            return alle;
        }
    }

    [Theory]
    [MemberData(nameof(Kolommen))]
    public void What_the_schema_refuses_the_load_refuses_and_what_it_allows_the_load_takes(string bestand, string kolom)
    {
        var velden = Schema.Bestanden.Single(b => b.Bestand == bestand).Velden;
        var plaats = velden.Select(v => (string)v["name"]!).ToList().IndexOf(kolom);
        var waarden = Proefwaarden(velden[plaats]).Distinct().Where(w => !IsAndersGeschreven(velden[plaats], w)).ToList();
        SchrijfMaand(bestand, waarden.Select((waarde, i) => velden.Select((v, k) => k == plaats ? waarde : Goed(v, i))));

        var uitkomst = Assert.Single(Controleer());

        var afgekeurd = uitkomst.Bevindingen.Where(b => b.Bestand == bestand && b.Kolom == kolom && Zegbaar.Contains(b.Code)).Select(b => b.Regel!.Value).ToHashSet();
        var bsnFout = uitkomst.Bevindingen.Where(b => b.Kolom == kolom && b.Code == "R04").Select(b => b.Regel!.Value).ToHashSet();
        foreach (var (waarde, regel) in waarden.Zip(Regels(waarden)))
        {
            if (Schemalezer.Mag(velden[plaats], waarde))
            {
                Assert.False(afgekeurd.Contains(regel), $"{bestand}, {kolom}: het schema laat toe wat laden afkeurt: '{waarde}'");
            }
            else
            {
                Assert.True(afgekeurd.Contains(regel) || bsnFout.Contains(regel), $"{bestand}, {kolom}: het schema weigert wat laden aanneemt: '{waarde}'");
            }
        }

        Assert.Contains(waarden, w => Schemalezer.Mag(velden[plaats], w));
    }

    [Fact]
    public void The_key_of_the_schema_is_what_makes_a_row_double()
    {
        foreach (var bestand in Extractcontract.Bestanden)
        {
            var velden = Schema.Bestanden.Single(b => b.Bestand == bestand.Naam).Velden;
            var sleutel = bestand.Sleutel.Select(k => k.Naam).ToHashSet();
            var eerste = velden.Select(v => Goed(v, 1)).ToArray();
            foreach (var anders in velden.Select((v, i) => (Naam: (string)v["name"]!, Plaats: i)))
            {
                var tweede = eerste.ToArray();
                tweede[anders.Plaats] = Ander(velden[anders.Plaats], eerste[anders.Plaats]);
                SchrijfMaand(bestand.Naam, [eerste, tweede]);

                var dubbel = Assert.Single(Controleer()).Bevindingen.Any(b => b.Code == "R06" && b.Bestand == bestand.Naam);
                Assert.True(dubbel != sleutel.Contains(anders.Naam), $"{bestand.Naam}, {anders.Naam}");
            }
        }
    }

    [Fact]
    public void An_empty_month_has_the_headers_of_the_schema_and_the_load_takes_it()
    {
        SchrijfMaand(bestand: "", rijen: []);

        var uitkomst = Assert.Single(Controleer());

        Assert.Equal(Laadstatus.Geladen, uitkomst.Status);
        Assert.Empty(uitkomst.Bevindingen);
        Assert.All(uitkomst.Bestanden, b => Assert.Equal(0, b.Gelezen));
        Assert.Equal(
            Schema.Bestanden.Select(b => (b.Bestand, string.Join(';', b.Velden.Select(v => (string)v["name"]!)) + "\n")),
            Contractpakket.LegeMaand());
    }

    [Theory]
    [InlineData(0, 100, "0{0,12}(([0-9]|[1-9][0-9])([.,][0-9]{1,2})?|100([.,]0{1,2})?)")]
    [InlineData(1, 10, "0{0,12}(([1-9])([.,][0-9]{1,2})?|10([.,]0{1,2})?)")]
    [InlineData(17, 243, "0{0,12}(((1[7-9]|[2-9][0-9])|(1[0-9][0-9]|2([0-3][0-9]|4[0-2])))([.,][0-9]{1,2})?|243([.,]0{1,2})?)")]
    public void Bounds_become_an_expression(long van, long totEnMet, string verwacht) =>
        Assert.Equal(verwacht, Getalpatroon.Van(Kolomvorm.Decimaal(new R07Bereik(van * 100, totEnMet * 100))));

    [Fact]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void An_expression_of_bounds_allows_the_numbers_between_them_and_no_other() => Prop.ForAll(
        Gen.Choose(0, 3000).SelectMany(van => Gen.Choose(van + 1, 3400).Select(tot => (van, tot))).ToArbitrary(),
        grens =>
        {
            var patroon = Getalpatroon.Van(Kolomvorm.Decimaal(new R07Bereik(grens.van * 100, grens.tot * 100)));
            var uitdrukking = new System.Text.RegularExpressions.Regex($@"\A(?:{patroon})\z");
            return Enumerable.Range(0, 3500).All(g => uitdrukking.IsMatch(g.ToString(CultureInfo.InvariantCulture)) == (g >= grens.van && g <= grens.tot));
        }).Check(Omvang.Proeven(20, 1000, 7));

    public void Dispose() => _map.Dispose();

    // The load takes these too, the schema does not promise them: other capitals, blanks around it, and how a whole number can be written.
    private static bool IsAndersGeschreven(JsonNode veld, string waarde) =>
        waarde.Trim(' ', '\t') != waarde && waarde.Trim(' ', '\t').Length > 0
        || (waarde.Trim(' ', '\t').Length == 0 && waarde.Length > 0 && !(bool)veld["constraints"]!["required"]!)
        || (veld["constraints"]!["enum"] ?? veld["trueValues"]) is { } && Keuzes(veld).Any(k => k != waarde && k.Equals(waarde, StringComparison.OrdinalIgnoreCase))
        || ((string)veld["constraints"]!["enum"]?[0]! == "dossiers.csv" && Keuzes(veld).Contains(waarde + ".csv"))
        || ((string)veld["type"]! == "integer" && (waarde.StartsWith('+') || waarde == "-0" || waarde.Length > 15));

    private static IEnumerable<string> Keuzes(JsonNode veld) =>
        (veld["constraints"]!["enum"]?.AsArray() ?? []).Concat(veld["trueValues"]?.AsArray() ?? []).Concat(veld["falseValues"]?.AsArray() ?? []).Select(k => (string)k!);

    private static IEnumerable<string> Proefwaarden(JsonNode veld)
    {
        string[] vast =
        [
            "", " ", "-1", "0", "1", "1,5", "1.5", "1.234", "1,", ",5", "100", "100,00", "100,01", "99,99", "10,0", "10,5", "0,99", "1999", "2000", "2100", "2101",
            "2147483647", "2147483648", "000000000000100", "0000000000000100", "123456789012345", "1234567890123456", "-12,34", "1e5", "NaN", "１２", "ja", "nee", "Nee", "true",
            "2024-02-29", "2023-02-29", "2024-01-05", "2024-1-5", "05-01-2024", "20240105", "0000-01-01", "9999-12-31", "duiven", "Arnhem", "GM0226", "EW01", "2A", "7",
            "123456782", "12345678", "1234567890", "12345678a", "000000000", "dossiers", "dossiers.csv", "controle.csv", "x;y", "x\"y", "een\nregel", "é€",
        ];
        var teken = Gen.Elements("0123456789.,-+ abcdGMWEpwj\tn\"".ToCharArray());
        var toeval = teken.ListOf().Where(t => t.Count is > 0 and < 18).Select(t => new string([.. t]));
        return vast.Concat(Keuzes(veld)).Concat(toeval.Sample(Waarden, Waarden));
    }

    // A value that every check takes: what else is wrong with a row is then wrong with the value that is tried.
    private static string Goed(JsonNode veld, int rij) => ((string)veld["name"]!, (string)veld["type"]!, Keuzes(veld).FirstOrDefault()) switch
    {
        (_, _, { } keuze) => keuze,
        ("bsn_partner" or "einddatum" or "reden_instroom" or "reden_einde" or "som_bedrag", _, _) => "",
        ("bsn", _, _) => Leveringsbouwer.Bsn(rij + 1),
        ("geboortedatum", _, _) => "1980-06-15",
        ("jaar", _, _) => "2023",
        (_, "date", _) => "2024-01-05",
        (_, "integer", _) => "0",
        ({ } naam, "string", _) when naam.EndsWith("id", StringComparison.Ordinal) || naam is "dossiernummer" => $"N{rij}",
        ("partner", _, _) => "Opstap",
        _ => "5",
    };

    private static string Ander(JsonNode veld, string waarde) => ((string)veld["name"]!, (string)veld["type"]!, Keuzes(veld).Skip(1).ToList()) switch
    {
        ("gemeente", _, _) => "Westervoort",
        (_, _, { Count: > 0 } keuzes) => keuzes[0],
        ("bsn" or "bsn_partner", _, _) => Leveringsbouwer.Bsn(900),
        ("geboortedatum", _, _) => "1981-06-15",
        ("jaar", _, _) => "2022",
        ("einddatum", _, _) => "2024-01-20",
        (_, "date", _) => "2024-01-06",
        (_, "integer", _) => "0",
        ({ } naam, "string", _) when naam.EndsWith("id", StringComparison.Ordinal) || naam is "dossiernummer" => waarde + "x",
        _ => "6",
    };

    private static IEnumerable<int> Regels(IEnumerable<string> waarden)
    {
        var regel = 2;
        foreach (var waarde in waarden)
        {
            yield return regel;
            regel += 1 + waarde.Count(c => c == '\n');
        }
    }

    private static string Veld(string waarde) =>
        waarde.AsSpan().ContainsAny(";\"\n") ? $"\"{waarde.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : waarde;

    private IReadOnlyList<Laaduitkomst> Controleer() => Leveringscontrole.Controleer(
        _map.Pad, null, new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), "test", Referentie);

    private void SchrijfMaand(string bestand, IEnumerable<IEnumerable<string>> rijen)
    {
        var map = Directory.CreateDirectory(_map.In(Januari.ToString())).FullName;
        foreach (var (naam, kop) in Contractpakket.LegeMaand())
        {
            var tekst = new StringBuilder(kop);
            foreach (var rij in naam == bestand ? rijen : [])
            {
                tekst.AppendJoin(';', rij.Select(Veld)).Append('\n');
            }

            File.WriteAllText(Path.Combine(map, naam), tekst.ToString());
        }
    }
}
