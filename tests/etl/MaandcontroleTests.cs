using System.Text;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Etl;

/// <summary>Every check of a month (M01–M08, W01): it refuses the month whole, says why, and leaves the rest alone.</summary>
public class MaandcontroleTests
{
    private const string Maand = "2024-01";

    public static TheoryData<string, string, Action<string>> Leveringen => new()
    {
        { "a file is missing", "M01", e => File.Delete(Path.Combine(e, Maand, "trajecten.csv")) },
        { "a folder stands in its place", "M01", e => { File.Delete(Path.Combine(e, Maand, "trajecten.csv")); Directory.CreateDirectory(Path.Combine(e, Maand, "trajecten.csv")); } },
        { "a column is missing", "M02", e => Bewerking.Herschrijf(e, Maand, "begeleiding.csv", t => t.Replace(";soort;", ";soor;", StringComparison.Ordinal)) },
        { "a column stands twice", "M02", e => Bewerking.Herschrijf(e, Maand, "begeleiding.csv", t => t.Replace(";soort;", ";soort;SOORT ;", StringComparison.Ordinal)) },
        { "the file is empty", "M02", e => Bewerking.Herschrijf(e, Maand, "begeleiding.csv", _ => "") },
        { "commas between fields", "M02", e => Bewerking.Herschrijf(e, Maand, "dossiers.csv", t => t.Replace(';', ',')) },
        { "UTF-16", "M07", e => Bewerking.Bytes(e, Maand, "dossiers.csv", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("dossiernummer;bsn\n")).ToArray()) },
        { "Latin-1", "M07", e => Bewerking.Bytes(e, Maand, "trajecten.csv", Bewerking.Latin1("traject_id;bsn\nT1;één\n")) },
        { "a NUL byte", "M07", e => Bewerking.Herschrijf(e, Maand, "dossiers.csv", t => t + "D\0") },
        { "a quote that is never closed", "M07", e => Bewerking.Herschrijf(e, Maand, "dossiers.csv", t => t.Replace("D3;", "\"D3;", StringComparison.Ordinal)) },
        { "a field of more than a mebibyte", "M07", e => Bewerking.Zet(e, Maand, "dossiers.csv", 2, "reden_instroom", new string('x', (1 << 20) + 1)) },
        { "other rows than announced", "M08", e => File.WriteAllText(Path.Combine(e, Maand, "controle.csv"), "bestand;rijen;som_bedrag\ndossiers;9;\n") },
        { "another sum than announced", "M08", e => File.WriteAllText(Path.Combine(e, Maand, "controle.csv"), "bestand;rijen;som_bedrag\ntrajecten.csv;1;800,51\n") },
    };

    [Theory]
    [MemberData(nameof(Leveringen))]
    public void A_bad_delivery_is_refused_whole(string geval, string code, Action<string> bederf)
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        bederf(extracts);
        using var test = new Testwarehouse();

        var uitkomsten = test.Laad(extracts);

        Assert.True(uitkomsten[1].Status == Laadstatus.Geweigerd, geval);
        Assert.StartsWith(code, uitkomsten[1].Reden, StringComparison.Ordinal);
        Assert.All(uitkomsten[1].Bestanden, b => Assert.Equal(0, b.Geladen));
        // The month before stands; the one after waits.
        Assert.Equal([Laadstatus.Geladen, Laadstatus.Geweigerd, Laadstatus.Geweigerd], uitkomsten.Select(u => u.Status));
        Assert.StartsWith("M06", uitkomsten[2].Reden, StringComparison.Ordinal);
        Assert.Equal([new Maand(2023, 12)], Ladingen.Maanden(test.Warehouse, Stand.Nu));
    }

    public static TheoryData<string, Action<string>> Uitleg => new()
    {
        { "Dit bestand is leeg.", e => Bewerking.Herschrijf(e, Maand, "begeleiding.csv", _ => "") },
        { "Dit bestand is leeg.", e => Bewerking.Bytes(e, Maand, "begeleiding.csv", Encoding.UTF8.GetPreamble()) },
        { "Dit bestand gebruikt komma's; het contract wil puntkomma's", e => Bewerking.Herschrijf(e, Maand, "dossiers.csv", t => t.Replace(',', '.').Replace(';', ',')) },
        { "Dit bestand is UTF-16", e => Bewerking.Bytes(e, Maand, "dossiers.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("dossiernummer;bsn\n")]) },
        { "Dit bestand is UTF-16", e => Bewerking.Bytes(e, Maand, "dossiers.csv", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("dossiernummer;bsn\n")]) },
        { "er staat wel Trajecten.CSV", e => { File.Move(Path.Combine(e, Maand, "trajecten.csv"), Path.Combine(e, Maand, "weg")); File.Move(Path.Combine(e, Maand, "weg"), Path.Combine(e, Maand, "Trajecten.CSV")); } },
    };

    [SkippableTheory]
    [MemberData(nameof(Uitleg))]
    public void What_is_usually_the_matter_is_said_in_one_line(string melding, Action<string> bederf)
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        bederf(extracts);
        Skip.If(File.Exists(Path.Combine(extracts, Maand, "trajecten.csv")) && File.Exists(Path.Combine(extracts, Maand, "TRAJECTEN.CSV")), "Names do not tell letters apart here.");
        using var test = new Testwarehouse();

        var bevinding = Assert.Single(test.Laad(extracts)[1].Bevindingen, b => b.WeigertMaand);

        Assert.Contains(melding, bevinding.Melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-3", "Noem haar 2024-03.")]
    [InlineData("2024-0", "Noem haar JJJJ-MM, bijvoorbeeld 2024-03.")]
    [InlineData("maart", "Noem haar JJJJ-MM, bijvoorbeeld 2024-03.")]
    public void A_folder_that_is_no_month_hears_what_to_call_it(string map, string melding) =>
        Assert.Contains(melding, RsdAnalytics.Etl.Validate.Months.M03Maand.Controleer(map, new DateOnly(2030, 1, 1))!.Melding, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_column_is_a_warning()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Bewerking.Herschrijf(extracts, Maand, "begeleiding.csv", t => t.Replace("einddatum\n", "einddatum;extra\n", StringComparison.Ordinal));
        using var test = new Testwarehouse();

        var uitkomst = test.Laad(extracts)[1];

        Assert.Equal(Laadstatus.Geladen, uitkomst.Status);
        Assert.Contains(uitkomst.Bevindingen, b => (b.Code, b.Bestand, b.Regel) == ("W01", "begeleiding.csv", 1));
    }

    [Fact]
    public void A_stray_quote_within_a_line_is_text()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Bewerking.Zet(extracts, Maand, "trajecten.csv", 2, "partner", "Stap 2\" vooruit");
        using var test = new Testwarehouse();

        Assert.Equal(Laadstatus.Geladen, test.Laad(extracts)[1].Status);
        Assert.Contains("Stap 2\" vooruit", Dapper.SqlMapper.Query<string>(test.Warehouse.Verbinding, "select naam from dim_partner"));
    }

    [Theory]
    [InlineData("2024-1")]
    [InlineData("2024-13")]
    [InlineData("maart")]
    public void A_folder_that_is_no_month_is_refused(string naam)
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Directory.CreateDirectory(Path.Combine(extracts, naam));
        using var test = new Testwarehouse();

        var uitkomst = test.Laad(extracts).Single(u => u.Maand == naam);

        Assert.StartsWith("M03", uitkomst.Reden, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-02-29", Laadstatus.Geweigerd)]
    [InlineData("2024-03-01", Laadstatus.Geladen)]
    public void A_month_is_loaded_from_the_day_after_its_last(string vandaag, Laadstatus status)
    {
        using var test = new Testwarehouse();
        Assert.Equal(status, test.Laad(Klein.Extracts, vandaag: vandaag)[2].Status);
    }

    [Theory]
    [InlineData(21, 419, true)]
    [InlineData(21, 420, false)]
    [InlineData(20, 20, false)]
    public void Too_many_refused_rows_refuse_the_month_unless_forced(int fout, int totaal, bool geweigerd)
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        var rijen = Enumerable.Range(1, totaal).Select(i => $"B{i};999000010;{(i <= fout ? "Arnhem" : "Duiven")};welzijnswerk;2024-01-02;");
        File.WriteAllText(
            Path.Combine(extracts, Maand, "begeleiding.csv"),
            "begeleiding_id;bsn;gemeente;soort;startdatum;einddatum\n"
            + string.Join('\n', rijen).Replace("999000010", Testnummer.Bsn, StringComparison.Ordinal));
        using var test = new Testwarehouse();

        var uitkomst = test.Laad(extracts)[1];

        Assert.Equal(geweigerd, uitkomst.Status == Laadstatus.Geweigerd);
        if (geweigerd)
        {
            Assert.StartsWith("M04", uitkomst.Reden, StringComparison.Ordinal);
            Assert.Equal(fout, uitkomst.Bestanden.Single(b => b.Bestand == "begeleiding.csv").Afgekeurd);
            Assert.Equal(Laadstatus.Geladen, test.Laad(extracts, forceer: true)[1].Status);
        }
    }

    [Theory]
    [InlineData(60, 75, false)]
    [InlineData(60, 76, true)]
    [InlineData(60, 44, true)]
    [InlineData(60, 45, false)]
    [InlineData(49, 10, false)]
    public void A_jump_in_the_caseload_refuses_the_month_unless_forced(int eerst, int dan, bool geweigerd)
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Directory.Delete(Path.Combine(extracts, "2024-02"), recursive: true);
        Testnummer.SchrijfDossiers(Path.Combine(extracts, "2023-12", "dossiers.csv"), eerst);
        Testnummer.SchrijfDossiers(Path.Combine(extracts, Maand, "dossiers.csv"), dan);
        using var test = new Testwarehouse();

        var uitkomst = test.Laad(extracts)[1];

        Assert.Equal(geweigerd, uitkomst.Reden?.StartsWith("M05", StringComparison.Ordinal) == true);
        Assert.Equal(Laadstatus.Geladen, geweigerd ? test.Laad(extracts, forceer: true)[1].Status : uitkomst.Status);
    }

    [Fact]
    public void A_gap_is_refused_unless_allowed()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Directory.Delete(Path.Combine(extracts, Maand), recursive: true);
        using var test = new Testwarehouse();

        Assert.StartsWith("M06", test.Laad(extracts)[1].Reden, StringComparison.Ordinal);
        Assert.Equal(Laadstatus.Geladen, test.Laad(extracts, staGatToe: true)[1].Status);
    }
}
