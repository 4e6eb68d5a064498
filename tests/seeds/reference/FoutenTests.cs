using System.Text;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Tests.Seeds.Reference;

public class FoutenTests
{
    private const string B = ";Test, h. 1";

    /// <summary>A row added to a good file, and the column and words of the only message it must give.</summary>
    public static TheoryData<string, string, string, string> FouteRijen => new()
    {
        { "gemeenten.csv", "GM0221;Doesburg;", "bron", "de bron ontbreekt" },
        { "gemeenten.csv", "0221;Doesburg" + B, "code", "GM en vier cijfers" },
        { "gemeenten.csv", "GM0226;Doesburg" + B, "code", "staat er al op regel 2" },
        { "gemeenten.csv", "GM0221;duiven" + B, "naam", "deze naam staat er al" },
        { "gemeenten.csv", "GM0221;Totaal" + B, "naam", "alle gemeenten samen" },
        { "gemeenten.csv", "GM0221;" + B, "naam", "dit veld is leeg" },
        { "gemeenten.csv", "GM0221" + B, "", "2 velden en de kop 3" },
        { "voorlopers.csv", "GM0226;Duiven;Zevenaar;2018-01-01" + B + ";", "code", "staat ook in gemeenten.csv" },
        { "voorlopers.csv", "GM0001;Ergens;Nergens;2018-01-01" + B + ";", "opgegaan_in", "staat niet in gemeenten.csv" },
        { "inwoners.csv", "2024-01-01;Doesburg;11000" + B, "gemeente", "staat niet in gemeenten.csv" },
        { "inwoners.csv", "2024-01-01;Duiven;25.000" + B, "aantal", "zonder scheiding van duizendtallen" },
        { "inwoners.csv", "2024-01-01;Duiven;25000,5" + B, "aantal", "heel getal" },
        { "inwoners.csv", "2024-01-01;Duiven;0" + B, "aantal", "niet tussen 1 en" },
        { "inwoners.csv", "1-1-2024;Duiven;25000" + B, "peildatum", "JJJJ-MM-DD" },
        { "inwoners.csv", "2023-02-29;Duiven;25000" + B, "peildatum", "geen bestaande datum" },
        { "inwoners.csv", "0203-01-01;Duiven;25000" + B, "peildatum", "niet tussen 1990 en 2100" },
        { "inwoners.csv", "2023-01-01;GM0226;25000" + B, "gemeente", "staat er al op regel 6" },
        { "dossiers_gepubliceerd.csv", "2024-01-01;Duiven;stand;-1" + B + ";", "aantal", "niet tussen 0" },
        { "dossiers_gepubliceerd.csv", "2024-01-01;Duiven;telling;400" + B + ";", "reeks", "kies uit stand, septembercirculaire" },
        { "resultaten_gepubliceerd.csv", "lks_personen;2023-12-31;2023-01-01;200;personen" + B + ";", "tot_en_met", "ligt voor van" },
        { "werkladder.csv", "7;7;nee" + B, "rang", "al van een andere trede" },
        { "werkladder.csv", "7;8;misschien" + B, "zorg_en_ondersteuning", "kies uit ja, nee" },
        { "werkladder.csv", "2A;8;nee" + B, "trede", "staat er al op regel 3" },
        { "tegels.csv", "ew01;Nog een;" + B, "code", "staat er al op regel 2" },
        { "regelingen.csv", "pw;Nog een;" + B, "code", "staat er al op regel 2" },
        { "codelijsten.csv", "leeftijd;a;b" + B, "lijst", "kies uit leefvorm, ontheffing" },
        { "codelijsten.csv", "leefvorm;Alleenstaand;weer" + B, "code", "staat er al op regel 2" },
        { "leeftijdsklassen.csv", "oud;70;;ouder" + B, "vanaf", "sluit niet aan" },
        { "rekenparameters.csv", "meetermijn;;;6;maanden" + B, "naam", "deze waarde is onbekend" },
        { "rekenparameters.csv", "gesprekken_per_jaar;2026;2027;180;gesprekken" + B, "van_jaar", "overlapt die op regel 11" },
        { "rekenparameters.csv", "gesprekken_per_jaar;2029;2027;180;gesprekken" + B, "tot_en_met_jaar", "ligt voor van_jaar" },
        { "rekenparameters.csv", "bandbreedte_peilmaand;;;13;maand" + B, "waarde", "niet tussen 1 en 12" },
        { "opdrachten.csv", "2026-2029;Volgende;2026-07-01;2029-12-31;" + B, "van", "begint voor die op regel 4 eindigt" },
        { "opdrachten.csv", "2027-2029;Volgende;2027-01-01;2026-12-31;" + B, "tot_en_met", "ligt voor van" },
        { "resultaatafspraken.csv", "K99;2024;2026;5;personen;minimaal;Totaal;x" + B, "kpi", "deze waarde is onbekend" },
        { "resultaatafspraken.csv", "K9;2024;2026;5;%;maximaal;alle;x" + B, "kpi", "volgt uit septembercirculaire.csv" },
        { "resultaatafspraken.csv", "K1;2026;2028;300;personen;minimaal;Totaal;x" + B, "van_jaar", "overlapt die op regel 2" },
        { "resultaatafspraken.csv", "K1;2027;2029;300;mensen;minimaal;Totaal;x" + B, "eenheid", "kies uit personen, %, cijfer" },
        { "resultaatafspraken.csv", "K1;2027;2029;300;personen;precies;Totaal;x" + B, "richting", "kies uit minimaal, maximaal" },
        { "resultaatafspraken.csv", "K1;2027;2029;300;personen;minimaal;Duiven;x" + B, "gebied", "kies uit Totaal, alle" },
        { "resultaatafspraken.csv", "K8;2027;2029;11;cijfer;minimaal;Totaal;x" + B, "norm", "niet tussen 1 en 10" },
        { "septembercirculaire.csv", "2027;verwacht;75;1600" + B, "groei_pct", "niet tussen -50 en 50" },
        { "septembercirculaire.csv", "2026;verwacht;2,0;1600" + B, "jaar", "staat er al op regel 6" },
        { "septembercirculaire.csv", "2027;geschat;2,0;1600" + B, "status", "kies uit definitief, verwacht" },
        { "septembercirculaire.csv", "27;verwacht;2,0;1600" + B, "jaar", "niet tussen 1990 en 2100" },
        { "bandbreedte.csv", "Nieuw;100;1;7;;;" + B, "treden", "trede 7 staat niet in werkladder.csv" },
        { "bandbreedte.csv", "Nieuw;100;1;;1, 9;;" + B, "treden_niet", "trede 9 staat niet in werkladder.csv" },
        { "bandbreedte.csv", "Nieuw;100;1;1;2a;;" + B, "treden_niet", "niet allebei" },
        { "bandbreedte.csv", "Nieuw;100;1;;1,2a,2b,3,4,5,6;;" + B, "treden_niet", "geen enkele trede" },
        { "bandbreedte.csv", "Nieuw;100;1;;;27;27" + B, "jonger_dan", "zo telt niemand mee" },
        { "bandbreedte.csv", "Nieuw;0;1;;;;" + B, "stap_klanten", "niet tussen 1" },
        { "bandbreedte.csv", "Backoffice;100;1;;;;" + B, "cluster", "staat er al op regel 6" },
        { "bandbreedte_basis.csv", "2017-10-01;Balie;100" + B, "cluster", "staat niet in bandbreedte.csv" },
        { "besparing.csv", "2027-2029;18000;50;75;80" + B, "opdracht", "staat niet in opdrachten.csv" },
        { "besparing_jaren.csv", "2024-2026;2027;200;50;beloofd" + B + ";", "jaar", "buiten de opdracht" },
        { "besparing_jaren.csv", "2018-2020;2018;200;50;beloofd" + B + ";", "opdracht", "geen rij in besparing.csv" },
        { "besparing_jaren.csv", "2021-2023;2021;200;;beloofd" + B + ";", "soort", "zonder extra" },
        { "maatschappelijk.csv", "2024-2026;nieuw;x;10;1000;2000;0;3;ja" + B + ";", "af_uitkering", "meer af" },
        { "investering.csv", "2024-2026;Extra voor jongeren;1" + B + ";", "onderdeel", "staat er al op regel 5" },
        { "businesscase_2018.csv", "2021;-5;10" + B, "kosten", "niet tussen 0" },
        { "vangnet.csv", "2027;regulier;10;S;5;S;50;S;geen;;;;;S;10;S" + B + ";", "bovengrens_pct", "boven de drempel" },
        { "vangnet.csv", "2027;regulier;5;S;10;S;50;S;geen;;;;;S;8;S" + B + ";", "max_eigen_risico_pct", "volgt 7.5" },
        { "vangnet.csv", "2027;regulier;;S;10;S;50;S;geen;;;;;S;8;S" + B + ";", "drempel_pct", "merk NF" },
        { "vangnet.csv", "2027;regulier;5;NF;10;S;50;S;geen;;;;;S;7,5;S" + B + ";", "drempel_pct", "merk NF" },
        { "vangnet.csv", "2027;regulier;5;S;10;S;50;S;samen;2025;;5;;S;7,5;D" + B + ";", "toets_tot_en_met_jaar", "heeft dit veld nodig" },
        { "vangnet.csv", "2027;regulier;5;S;10;S;50;S;geen;;;5;;S;7,5;D" + B + ";", "toets_drempel_pct", "hoort hier niets" },
        { "vangnet.csv", "2027;regulier;5;S;10;S;50;S;samen;2027;2025;5;;S;7,5;D" + B + ";", "toets_tot_en_met_jaar", "ligt voor" },
        { "vangnet.csv", "2027;verruimd;5;S;10;S;50;S;tekort_in_jaren;2025;2026;5;3;S;7,5;D" + B + ";", "toets_minimum_jaren", "meer jaren" },
        { "vangnetverklaring.csv", "Doesburg;2024;ja;ja" + B, "gemeente", "staat niet in gemeenten.csv" },
        { "buig_budget.csv", "Duiven;2024;concept;1000" + ";2023-10-01" + B, "status", "kies uit voorlopig" },
        { "buig_budget.csv", "Totaal;2024;definitief;1000;2024-10-01" + B, "gemeente", "staat niet in gemeenten.csv" },
        { "landelijk.csv", "2025;346,8;345,5;definitief" + B, "jaar", "staat er al op regel 13" },
        { "landelijk_maanden.csv", "2026-06;348;voorlopig" + B, "maand", "de maand 2026-05 ontbreekt" },
        { "landelijk_maanden.csv", "2026-5;348;voorlopig" + B, "maand", "schrijf JJJJ-MM" },
        { "publicatiedrempel.csv", "1;9;< 10" + B, "verborgen_van", "staat er al op regel 2" },
    };

    [Theory]
    [MemberData(nameof(FouteRijen))]
    public void A_wrong_row_is_named_with_its_place_and_what_to_correct(string bestand, string rij, string kolom, string woorden)
    {
        using var map = new EigenMap().Aangevuld(bestand, rij);
        var melding = Assert.Single(map.Fouten());
        Assert.Equal(map.Bestand(bestand), melding.Bestand);
        Assert.Equal(File.ReadAllLines(map.Bestand(bestand)).Length, melding.Regel);
        Assert.Equal(kolom, melding.Kolom);
        Assert.Contains(woorden, melding.Melding, StringComparison.Ordinal);
        Assert.EndsWith(".", melding.Melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inwoners.csv", "Totaal;85093", "Totaal;85094", 9, "aantal", "som van de gemeenten (85093)")]
    [InlineData("landelijk.csv", "2024;343,9", "2024;344,9", 12, "december_x1000", "een ander getal")]
    [InlineData("leeftijdsklassen.csv", "tot21;0;21", "tot21;1;21", 2, "vanaf", "sluit niet aan")]
    [InlineData("leeftijdsklassen.csv", "65plus;65;;", "65plus;65;99;", 8, "jonger_dan", "laatste klasse leeg")]
    [InlineData("publicatiedrempel.csv", "1;4;", "4;1;", 2, "verborgen_tot_en_met", "kleiner dan verborgen_van")]
    public void A_changed_number_that_contradicts_another_is_named(string bestand, string oud, string nieuw, long regel, string kolom, string woorden)
    {
        using var map = new EigenMap().Gewijzigd(bestand, oud, nieuw);
        var melding = Assert.Single(map.Fouten());
        Assert.Equal((regel, kolom), (melding.Regel, melding.Kolom));
        Assert.Contains(woorden, melding.Melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("codelijsten.csv", "traject_resultaat;werkfit;", "traject_resultaat;gereed;", "code werkfit van lijst traject_resultaat ontbreekt")]
    [InlineData("rekenparameters.csv", "plaatsing_meettermijn_maanden;;;", "plaatsing_meettermijn_maanden;2024;;", "niet voor elk jaar een waarde")]
    [InlineData("rekenparameters.csv", "jongeren_jonger_dan_jaar;;;27", "jongeren_jonger_dan_jaar;;;25", "geen klasse begint bij 25")]
    [InlineData("besparing_jaren.csv", "2024-2026;2026;200;50;beloofd", "2024-2026;2025;200;50;beloofd", "staat er al op regel 6")]
    public void What_a_rule_cannot_do_without_must_be_there(string bestand, string oud, string nieuw, string woorden)
    {
        using var map = new EigenMap().Gewijzigd(bestand, oud, nieuw);
        Assert.Contains(map.Fouten(), m => m.Melding.Contains(woorden, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_year_of_a_saving_is_named()
    {
        using var map = new EigenMap().Met(
            "besparing_jaren.csv", "opdracht;jaar;basis;extra;soort;bron", "2021-2023;2021;100;;;Test, h. 1", "2021-2023;2023;200;;;Test, h. 1",
            "2024-2026;2024;200;;;Test, h. 1", "2024-2026;2025;200;;;Test, h. 1", "2024-2026;2026;200;;;Test, h. 1");
        Assert.Equal("opdracht 2021-2023 heeft geen rij voor 2022; voeg die met haar basis toe.", Assert.Single(map.Fouten()).Melding);
    }

    [Theory]
    [InlineData("code;naam", 1, "bron", "ontbreekt in de kop")]
    [InlineData("code;naam;bron;inwoners", 1, "inwoners", "is onbekend")]
    [InlineData("code;naam;bron;Naam", 1, "naam", "twee keer")]
    [InlineData("code;naam;bron", 0, "", "geen rijen")]
    public void A_wrong_header_is_named(string kop, long regel, string kolom, string woorden)
    {
        using var map = new EigenMap().Met("gemeenten.csv", kop);
        var melding = Assert.Single(map.Fouten());
        Assert.Equal((regel, kolom), (melding.Regel, melding.Kolom));
        Assert.Contains(woorden, melding.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_misses_its_columns()
    {
        using var map = new EigenMap().Met("gemeenten.csv", Array.Empty<byte>());
        Assert.Equal(["code", "naam", "bron"], map.Fouten().Where(m => m.Melding.Contains("ontbreekt", StringComparison.Ordinal)).Select(m => m.Kolom));
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused()
    {
        using var map = new EigenMap().Met("tegels.csv", Encoding.Latin1.GetBytes("code;naam;ondertitel;bron\nEW05;Oriëntatie;x;Test, h. 1\n"));
        Assert.Contains("UTF-8", Assert.Single(map.Fouten()).Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unclosed_quote_is_refused_with_its_line()
    {
        using var map = new EigenMap().Met("tegels.csv", "code;naam;ondertitel;bron", "EW01;Melding;Start;Test, h. 1", "EW02;\"Diagnostiek;x;Test, h. 1");
        var melding = Assert.Single(map.Fouten());
        Assert.Equal(3, melding.Regel);
        Assert.Contains("aanhalingstekens", melding.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_and_a_misspelt_file_are_refused()
    {
        using var map = new EigenMap();
        Assert.Contains("bestaat niet", Assert.Single(Assert.Throws<ReferentieFout>(() => ReferentieLezer.Lees(map.Bestand("weg"))).Meldingen).Melding, StringComparison.Ordinal);
        map.Met("gemeente.csv", "code;naam;bron");
        var melding = Assert.Single(map.Fouten());
        Assert.Equal(map.Bestand("gemeente.csv"), melding.Bestand);
        Assert.Contains("gemeenten.csv", melding.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_place_of_a_file_does_not_pass_unnoticed()
    {
        using var map = new EigenMap();
        Directory.CreateDirectory(map.Bestand("gemeenten.csv"));
        Assert.Contains("dit is een map", Assert.Single(map.Fouten()).Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_is_told_at_once_in_order_and_only_where_it_began()
    {
        using var map = new EigenMap()
            .Aangevuld("gemeenten.csv", "GM0221;Doesburg;")
            .Aangevuld("inwoners.csv", "2024-01-01;Doesburg;11000" + B)
            .Aangevuld("septembercirculaire.csv", "2027;verwacht;x;0" + B);
        var fout = Assert.Throws<ReferentieFout>(map.Lees);
        Assert.Equal(
            [(map.Bestand("gemeenten.csv"), 5L, "bron"), (map.Bestand("septembercirculaire.csv"), 7L, "groei_pct"), (map.Bestand("septembercirculaire.csv"), 7L, "aantal")],
            fout.Meldingen.Select(m => (m.Bestand, m.Regel, m.Kolom)));
        Assert.StartsWith("De referentiegegevens bevatten 3 fouten:\n  " + map.Bestand("gemeenten.csv") + ":5, kolom bron: ", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_program_that_no_longer_fits_says_how_to_replace_it()
    {
        using var map = new EigenMap().Met("gemeenten.csv", "code;naam;bron", "GM0226;Duiven" + B, "GM0299;Zevenaar" + B);
        var fout = Assert.Throws<ReferentieFout>(map.Lees);
        Assert.Contains(fout.Meldingen, m => m.Bestand == "inwoners.csv (meegeleverd)" && m.Regel == 3 && m.Kolom == "gemeente");
        Assert.All(fout.Meldingen, m => Assert.EndsWith("(meegeleverd)", m.Bestand, StringComparison.Ordinal));
        Assert.EndsWith("in uw map met referentiegegevens te zetten.", fout.Message, StringComparison.Ordinal);
    }
}
