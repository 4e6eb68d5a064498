using System.Buffers;
using System.Data;
using System.Globalization;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Entities;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Etl.Source;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Etl.Source;

/// <summary>A month from a database is the month from files: the same rows, the same checks, and columns judged before a row is read.</summary>
public class DatabasebronTests
{
    private static readonly string[] Maanden = ["2023-12", "2024-01", "2024-02"];

    [Fact]
    public void Queries_give_the_same_facts_as_files()
    {
        using var proef = new Proefbron();
        using var bestanden = new Testwarehouse();
        bestanden.Laad(Klein.Extracts);
        using var database = new Testwarehouse();

        var uitkomsten = Maanden.Select(m => Laad(database, proef, m)).ToList();

        Assert.All(uitkomsten, u => Assert.Equal(Laadstatus.Geladen, u.Status));
        Assert.Equal(Feiten(bestanden.Warehouse), Feiten(database.Warehouse));
        Assert.Equal(Laadstatus.Ongewijzigd, Laad(database, proef, "2024-02").Status);
    }

    [Fact]
    public void The_same_rows_in_another_order_are_no_other_delivery()
    {
        using var proef = new Proefbron();
        using var test = new Testwarehouse();
        Laad(test, proef, "2023-12");

        foreach (var vraag in Directory.GetFiles(proef.Map, "*.sql"))
        {
            File.WriteAllText(vraag, File.ReadAllText(vraag).Replace("order by rowid", "order by rowid desc", StringComparison.Ordinal));
        }

        Assert.Equal(Laadstatus.Ongewijzigd, Laad(test, proef, "2023-12").Status);
    }

    [Fact]
    public void Columns_are_checked_before_a_row_of_any_query_is_read()
    {
        using var proef = new Proefbron();
        using var test = new Testwarehouse();
        proef.Vervang("trajecten.sql", " partner,", " partner as uitvoerder,");
        proef.Vervang("uitkeringslasten.sql", "regeling, lasten,", "regeling, lasten as uitgaven,");

        var uitkomst = Laad(test, proef, "2023-12");

        Assert.Equal(Laadstatus.Geweigerd, uitkomst.Status);
        Assert.Equal(["M02 trajecten.csv partner", "M02 uitkeringslasten.csv lasten"], uitkomst.Bevindingen.Select(b => $"{b.Code} {b.Bestand} {b.Kolom}"));
        var uitslagen = proef.Bron().Controleer(Maand.Parse("2023-12"));
        Assert.Equal(["trajecten.csv", "uitkeringslasten.csv"], uitslagen.Where(u => !u.Goed).Select(u => u.Bestand));
        Assert.Contains("M02 De kolom partner ontbreekt in trajecten.sql.", uitslagen.Single(u => u.Bestand == "trajecten.csv").Bevindingen[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_or_broken_is_told_and_no_row_is()
    {
        using var proef = new Proefbron();
        using var test = new Testwarehouse();
        File.Delete(Path.Combine(proef.Map, "plaatsingen.sql"));
        Assert.Contains(Laad(test, proef, "2023-12").Bevindingen, b => b.Code == "M01" && b.Bestand == "plaatsingen.csv");
        Assert.False(proef.Bron().Controleer(Maand.Parse("2023-12")).Single(u => u.Bestand == "plaatsingen.csv").Goed);

        File.WriteAllText(Path.Combine(proef.Map, "plaatsingen.sql"), "select niets from nergens where geheim = 'geheim'");
        var fout = Assert.Throws<LaadFout>(() => Laad(test, proef, "2023-12"));
        Assert.StartsWith("plaatsingen.csv: ", fout.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fout.Message, StringComparison.Ordinal);
        Assert.Contains("--maand", Assert.Throws<LaadFout>(() => Laad(test, proef, maand: null)).Message, StringComparison.Ordinal);
        Assert.Equal(0, test.Warehouse.Verbinding.ExecuteScalar<int>("select count(*) from dim_lading"));
    }

    [Fact]
    public void Rows_that_change_between_the_two_passes_leave_nothing()
    {
        using var proef = new Proefbron();
        using var test = new Testwarehouse();
        // Every run of this query gives other rows.
        File.WriteAllText(
            Path.Combine(proef.Map, "klanttevredenheid.sql"), "select 2023 as jaar, 7.5 as score, abs(random()) as respondenten");

        var fout = Assert.Throws<LaadFout>(() => Laad(test, proef, "2023-12"));

        Assert.Contains("veranderden tijdens het lezen", fout.Message, StringComparison.Ordinal);
        Assert.Equal(0, test.Warehouse.Verbinding.ExecuteScalar<int>("select count(*) from fact_dossierstand"));
    }

    [Theory]
    [InlineData("bsn", 12345678, "012345678")]
    [InlineData("trede", 3, "3")]
    [InlineData("met_lks", true, "ja")]
    [InlineData("arbeidsbeperking", false, "nee")]
    [InlineData("partner", "Opstap", "Opstap")]
    [InlineData("kosten", 1234.5, "1234.5")]
    public void A_value_gets_the_form_of_the_contract(string kolom, object waarde, string verwacht) => Assert.Equal(verwacht, Vorm(kolom, waarde));

    [Fact]
    public void Days_amounts_and_no_value_get_the_form_of_the_contract()
    {
        Assert.Equal("2024-03-01", Vorm("startdatum", new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Unspecified)));
        Assert.Equal("2024-03-01 10:30:00", Vorm("startdatum", new DateTime(2024, 3, 1, 10, 30, 0, DateTimeKind.Unspecified)));
        Assert.Equal("1200.25", Vorm("bedrag", 1200.2500m));
        Assert.Equal("-3", Vorm("lasten", -3.0000m));
        Assert.Equal("", Vorm("einddatum", DBNull.Value));
    }

    [Theory]
    [InlineData("startdatum", typeof(int), false)]
    [InlineData("startdatum", typeof(DateTime), true)]
    [InlineData("bedrag", typeof(decimal), true)]
    [InlineData("bedrag", typeof(DateTime), false)]
    [InlineData("met_lks", typeof(bool), true)]
    [InlineData("met_lks", typeof(int), false)]
    [InlineData("jaar", typeof(decimal), false)]
    [InlineData("bsn", typeof(long), true)]
    [InlineData("gemeente", typeof(Guid), false)]
    [InlineData("gemeente", typeof(byte[]), false)]
    public void A_type_fits_a_column_or_is_refused(string kolom, Type soort, bool past)
    {
        using var tabel = new DataTable { Locale = CultureInfo.InvariantCulture };
        var (naam, _, kolommen) = Extractcontract.Bestanden.First(b => b.Kolommen.Any(k => k.Naam == kolom));
        foreach (var k in kolommen)
        {
            tabel.Columns.Add(k.Naam.ToUpperInvariant(), k.Naam == kolom ? soort : typeof(string));
        }

        using var lezer = tabel.CreateDataReader();
        var bevindingen = Kolomkeuring.Controleer(naam, lezer, kolommen, out _);

        Assert.Equal(past ? 0 : 1, bevindingen.Count);
    }

    private static string Vorm(string kolom, object waarde)
    {
        var uit = new ArrayBufferWriter<byte>();
        Bronwaarde.Schrijf(waarde, Extractcontract.Bestanden.SelectMany(b => b.Kolommen).First(k => k.Naam == kolom).Vorm.Soort, uit);
        return Encoding.UTF8.GetString(uit.WrittenSpan);
    }

    private static Laaduitkomst Laad(Testwarehouse test, Proefbron proef, string? maand)
    {
        using var pseudoniemen = new Pseudonimiseerder(Pseudonimiseerder.SleutelVanTekst("sleutel van de tests"));
        return new Lader(test.Warehouse, test.Referentie, pseudoniemen).Laad(
            new Laadopdracht(proef.Map, new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), "test", maand is null ? null : Maand.Parse(maand)) { Bron = proef.Bron() },
            voortgang: null, CancellationToken.None)[0];
    }

    // What says from which bytes the rows came differs; everything else does not.
    private static List<string> Feiten(IWarehouse warehouse) =>
        [.. Tabelinhoud.Lees(warehouse).Where(r => !r.StartsWith("dim_lading", StringComparison.Ordinal) && !r.StartsWith("lading_bestand", StringComparison.Ordinal))];

    /// <summary>A SQLite database with the small set as tables, and a query per file.</summary>
    private sealed class Proefbron : IDisposable
    {
        private readonly Werkmap _map = new();

        public Proefbron()
        {
            Directory.CreateDirectory(Map);
            foreach (var (naam, _, kolommen) in Extractcontract.Bestanden)
            {
                var tabel = Path.GetFileNameWithoutExtension(naam);
                var namen = string.Join(", ", kolommen.Select(k => k.Naam));
                Voer($"create table {tabel} ({string.Join(", ", kolommen.Select(k => $"{k.Naam} text"))}, levering text)");
                File.WriteAllText(Path.Combine(Map, $"{tabel}.sql"), $"select {namen} from {tabel} where levering = substr(@maand, 1, 7) order by rowid");
                foreach (var maand in Maanden.Where(m => File.Exists(Path.Combine(Klein.Extracts, m, naam))))
                {
                    Vul(tabel, namen, maand, File.ReadAllLines(Path.Combine(Klein.Extracts, maand, naam)));
                }
            }

            // Optional, and the small set has them in one month only.
            File.Delete(Path.Combine(Map, "controle.sql"));
        }

        public string Map => _map.In("querys");

        public Databasebron Bron() => new(() => Open(_map.In("bron.db")), "proefbron", Map, _ => "de proefbron weigerde de query.");

        private void Voer(string opdracht)
        {
            using var verbinding = Open(_map.In("bron.db"));
            verbinding.Execute(opdracht);
        }

        public void Vervang(string vraag, string oud, string nieuw)
        {
            var tekst = File.ReadAllText(Path.Combine(Map, vraag));
            Assert.Contains(oud, tekst, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(Map, vraag), tekst.Replace(oud, nieuw, StringComparison.Ordinal));
        }

        public void Dispose() => _map.Dispose();

        private static SqliteConnection Open(string bestand)
        {
            var verbinding = new SqliteConnection($"Data Source={bestand};Pooling=false");
            verbinding.Open();
            return verbinding;
        }

        private void Vul(string tabel, string namen, string maand, string[] regels)
        {
            var kop = regels[0].Split(';');
            Assert.Equal(namen, string.Join(", ", kop));
            using var verbinding = Open(_map.In("bron.db"));
            foreach (var regel in regels.Skip(1))
            {
                var waarden = new DynamicParameters(new { maand });
                foreach (var (veld, i) in regel.Split(';').Select((v, i) => (v, i)))
                {
                    waarden.Add(string.Create(CultureInfo.InvariantCulture, $"p{i}"), veld.Length == 0 ? null : veld);
                }

                verbinding.Execute($"insert into {tabel} values ({string.Join(", ", kop.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"@p{i}")))}, @maand)", waarden);
            }
        }
    }
}
