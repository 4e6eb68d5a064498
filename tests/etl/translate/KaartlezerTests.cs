using System.Text;
using System.Text.RegularExpressions;
using RsdAnalytics.Etl.Translate;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Seeds.Maps;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Tests.Etl.Translate;

/// <summary>What is wrong with a map is told at once, at its line; the maps that come with the program are right.</summary>
public class KaartlezerTests
{
    private static readonly Referentiegegevens Referentie = ReferentieLezer.Lees();

    [Theory]
    [InlineData("dossier.csv;;bron;x.csv;;", "het contract niet")]
    [InlineData("begeleiding.csv;;bron;x.csv;;", "staat er al een regel")]
    [InlineData("begeleiding.csv;;neem;x.csv;;", "zonder kolom bestaat niet")]
    [InlineData("begeleiding.csv;soort;neem;x;;", "bestaat niet voor een kolom")]
    [InlineData("begeleiding.csv;trede;kolom;trede;;", "heeft geen kolom")]
    [InlineData("begeleiding.csv;soort;kolom;soort;;", "zegt regel")]
    [InlineData("begeleiding.csv;soort;code;A;jobcoach;", "is geen waarde van soort")]
    [InlineData("begeleiding.csv;soort;code;A;;", "kan niet leeg worden")]
    [InlineData("begeleiding.csv;gemeente;code;A;Arnhem;", "is geen waarde van gemeente")]
    [InlineData("begeleiding.csv;;alleen;;A;", "noem de kolom van de bron")]
    public void A_fault_of_the_map_is_told_with_its_line(string regel, string melding)
    {
        var kaart = new Kaartbouwer().Zoals("begeleiding.csv").Regel(regel);

        var fout = Assert.Throws<KaartFout>(() => Lees(kaart));

        Assert.Contains($"kaart.csv:9: ", fout.Message, StringComparison.Ordinal);
        Assert.Contains(melding, fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("startdatum", "begeleiding.csv;startdatum;kolom;d;JJJJMM;", "geen vorm")]
    [InlineData("startdatum", "begeleiding.csv;startdatum;kolom;d;komma;", "geen vorm")]
    [InlineData("startdatum", "begeleiding.csv;startdatum;kolom;;;", "noem de kolom")]
    [InlineData("startdatum", "begeleiding.csv;startdatum;leeg;;;", "mag niet leeg blijven")]
    [InlineData("startdatum", "begeleiding.csv;startdatum;ontbreekt;;;", "waarom het ontbreekt")]
    [InlineData("soort", "begeleiding.csv;soort;vast;;;", "noem de waarde")]
    [InlineData("soort", "begeleiding.csv;soort;vast;;jobcoach;", "is geen waarde")]
    [InlineData("bsn", "begeleiding.csv;bsn;vast;;999999990;", "hoort niet op een kaart")]
    [InlineData("soort", "begeleiding.csv;soort;code;A;welzijnswerk;", "ontbreekt een regel")]
    [InlineData("", "begeleiding.csv;;bron;../x.csv;;", "zonder map")]
    [InlineData("", "begeleiding.csv;;bron;x.csv;ebcdic;", "geen tekenset")]
    [InlineData("", "begeleiding.csv;;ontbreekt;;;", "waarom het ontbreekt")]
    [InlineData("", "begeleiding.csv;soort;code;A;welzijnswerk;", "ontbreekt een regel bron")]
    public void Every_column_is_filled_in_one_way_that_the_contract_allows(string kolom, string regel, string melding) =>
        Assert.Contains(melding, Assert.Throws<KaartFout>(() => Lees(new Kaartbouwer().Zoals("begeleiding.csv", (kolom, [regel])))).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var kaart = new Kaartbouwer().Zoals("begeleiding.csv").Regel("x.csv;;bron;x;;").Regel("begeleiding.csv;soort;code;A;jobcoach;").Regel("begeleiding.csv;leeftijd;kolom;A;;");

        Assert.Equal(["9", "10", "11"], Assert.Throws<KaartFout>(() => Lees(kaart)).Message.Split('\n').Select(r => r.Split(':')[1]));
    }

    [Theory]
    [InlineData("bestand;kolom;soort;van;naar\n", "kopregel")]
    [InlineData(Kaartbouwer.Kop + "\n", "geen regels")]
    [InlineData(Kaartbouwer.Kop + "\na;b;c\n", "kaart.csv:2: deze regel heeft 3 velden")]
    [InlineData(Kaartbouwer.Kop + "\n\"a;b;c\n", "geen goede CSV")]
    public void What_is_no_map_is_told(string tekst, string melding) =>
        Assert.Contains(melding, Assert.Throws<KaartFout>(() => Kaartlezer.Lees(Encoding.UTF8.GetBytes(tekst), "kaart.csv", Referentie)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_map_in_another_encoding_is_told() =>
        Assert.Contains("UTF-8", Assert.Throws<KaartFout>(() => Kaartlezer.Lees(Encoding.Latin1.GetBytes(Kaartbouwer.Kop + "\né;;;;;\n"), "kaart.csv", Referentie)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_maps_of_the_program_are_right_and_say_of_every_required_column_why_it_is_not_filled()
    {
        Assert.Equal(["bus", "srg"], Kaarten.Namen);
        foreach (var naam in Kaarten.Namen)
        {
            var kaart = Kaartlezer.Lees(Kaarten.Lees(naam)!, naam, Referentie);

            Assert.Equal(7, kaart.Dekking.Count(d => d.Kolom is null));
            Assert.All(kaart.Dekking.Where(d => !d.Gevuld), d => Assert.NotNull(d.Toelichting));
        }

        var bus = Kaartlezer.Lees(Kaarten.Lees("bus")!, "bus", Referentie);
        Assert.Equal(["trede", "arbeidsbeperking"], bus.Dekking.Where(d => d is { Kolom: not null, Verplicht: true, Gevuld: false }).Select(d => d.Kolom));
    }

    [SkippableFact]
    public void The_maps_name_only_fields_and_codes_that_the_source_names()
    {
        var tekst = File.ReadAllText(Gedeeld.Pad("domeinfeiten.md"));
        var hoofdstuk = tekst[tekst.IndexOf("### 2.2", StringComparison.Ordinal)..tekst.IndexOf("### 2.4", StringComparison.Ordinal)];
        foreach (var regel in Kaarten.Namen.SelectMany(n => Encoding.UTF8.GetString(Kaarten.Lees(n)!).Split('\n')).Where(r => r.Contains(".csv;", StringComparison.Ordinal)).Select(r => r.Split(';')))
        {
            var woorden = regel[2] is "kolom" or "alleen" or "code" && regel[1] != "gemeente" ? regel[3].Split(' ') : [];
            Assert.All(woorden, woord => Assert.True(
                Regex.IsMatch(hoofdstuk, $@"(?<![0-9]){Regex.Escape(woord)}(?![0-9])") || (regel[2] == "code" && Regex.IsMatch(woord, "^3[1-5]$")), woord));
        }
    }

    private static Kaart Lees(Kaartbouwer kaart) => Kaartlezer.Lees(kaart.Bytes(), "kaart.csv", Referentie);
}
