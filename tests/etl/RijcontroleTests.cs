using RsdAnalytics.Etl.Load;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Etl;

/// <summary>Every check of a row (R01–R09, W02): what it refuses, where it says so, and that the rest of the month loads.</summary>
public class RijcontroleTests
{
    private const string Maand = "2024-01";

    [Theory]
    [InlineData("dossiers.csv", "dossiernummer", "", "R01")]
    [InlineData("dossiers.csv", "bsn", "  ", "R01")]
    [InlineData("dossiers.csv", "uitkeringsbedrag", "", "R01")]
    [InlineData("trajecten.csv", "partner", "", "R01")]
    [InlineData("dossiers.csv", "geboortedatum", "1980-02-30", "R02")]
    [InlineData("dossiers.csv", "geboortedatum", "01-02-1980", "R02")]
    [InlineData("dossiers.csv", "geboortedatum", "0000-01-01", "R02")]
    [InlineData("dossiers.csv", "uitkeringsbedrag", "1.234", "R02")]
    [InlineData("dossiers.csv", "uitkeringsbedrag", "1.234,56", "R02")]
    [InlineData("dossiers.csv", "uitkeringsbedrag", "-12,00", "R02")]
    [InlineData("dossiers.csv", "uitkeringsbedrag", "12,", "R02")]
    [InlineData("dossiers.csv", "uitkeringsbedrag", ",50", "R02")]
    [InlineData("dossiers.csv", "uitkeringsbedrag", "12,505", "R02")]
    [InlineData("dossiers.csv", "uitkeringsbedrag", "1e3", "R02")]
    [InlineData("dossiers.csv", "uitkeringsbedrag", "99999999999999999999", "R02")]
    [InlineData("dossiers.csv", "trede", "2c", "R03")]
    [InlineData("dossiers.csv", "arbeidsbeperking", "j", "R03")]
    [InlineData("dossiers.csv", "regeling", "=1+1", "R03")]
    [InlineData("trajecten.csv", "tegel", "EW10", "R03")]
    [InlineData("dossiers.csv", "bsn", "999000011", "R04")]
    [InlineData("dossiers.csv", "bsn", "000000000", "R04")]
    [InlineData("dossiers.csv", "bsn", "99900001", "R04")]
    [InlineData("dossiers.csv", "bsn_partner", "123456789", "R04")]
    [InlineData("dossiers.csv", "ingangsdatum", "2024-02-01", "R05")]
    [InlineData("dossiers.csv", "einddatum", "2020-01-01", "R05")]
    [InlineData("dossiers.csv", "einddatum", "2024-02-01", "R05")]
    [InlineData("dossiers.csv", "geboortedatum", "2020-01-02", "R05", "ingangsdatum")]
    [InlineData("plaatsingen.csv", "einddatum", "2024-01-20", "R05")]
    [InlineData("loonkostensubsidies.csv", "loonwaarde_pct", "100,01", "R07")]
    [InlineData("dossiers.csv", "gemeente", "Arnhem", "R09")]
    [InlineData("dossiers.csv", "gemeente", "GM0202", "R09")]
    public void A_faulty_field_refuses_its_row_and_names_its_place(string bestand, string kolom, string waarde, string code, string? gemeld = null)
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Bewerking.Zet(extracts, Maand, bestand, 2, kolom, waarde);

        var uitkomst = Laad(extracts);

        var bevinding = Assert.Single(uitkomst.Bevindingen, b => b.Bestand == bestand && b.Regel == 2);
        Assert.Equal((code, gemeld ?? kolom), (bevinding.Code, bevinding.Kolom));
        Assert.Equal(Laadstatus.Geladen, uitkomst.Status);
        var telling = uitkomst.Bestanden.Single(b => b.Bestand == bestand);
        Assert.Equal(telling.Gelezen, telling.Geladen + telling.Afgekeurd);
        Assert.DoesNotContain(waarde.Trim() is { Length: > 3 } w ? w : "\0", bevinding.Melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dossiers.csv", "uitkeringsbedrag", "1200")]
    [InlineData("dossiers.csv", "uitkeringsbedrag", "1200.5")]
    [InlineData("dossiers.csv", "uitkeringsbedrag", " 1200,50 ")]
    [InlineData("dossiers.csv", "arbeidsbeperking", "JA")]
    [InlineData("dossiers.csv", "trede", "2A")]
    [InlineData("dossiers.csv", "gemeente", "gm0226")]
    [InlineData("dossiers.csv", "geboortedatum", "2020-01-01")]
    [InlineData("dossiers.csv", "einddatum", "2024-01-31")]
    [InlineData("uitkeringslasten.csv", "lasten", "-2400,00")]
    [InlineData("uitkeringslasten.csv", "ontvangsten", "-1")]
    [InlineData("uitkeringslasten.csv", "lks_lasten", "-0,5")]
    [InlineData("loonkostensubsidies.csv", "loonwaarde_pct", "100")]
    [InlineData("loonkostensubsidies.csv", "loonwaarde_pct", "0")]
    public void Every_freedom_of_form_is_read(string bestand, string kolom, string waarde)
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Bewerking.Zet(extracts, Maand, bestand, 2, kolom, waarde);

        Assert.DoesNotContain(Laad(extracts).Bevindingen, b => b.Bestand == bestand && b.Regel == 2);
    }

    [Fact]
    public void Every_fault_of_a_row_is_a_finding_and_the_row_counts_once()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Bewerking.Zet(extracts, Maand, "dossiers.csv", 2, "trede", "9");
        Bewerking.Zet(extracts, Maand, "dossiers.csv", 2, "geboortedatum", "gisteren");
        Bewerking.Zet(extracts, Maand, "dossiers.csv", 2, "gemeente", "");

        var uitkomst = Laad(extracts);

        Assert.Equal(["R02", "R01", "R03"], uitkomst.Bevindingen.Where(b => b.Regel == 2).Select(b => b.Code));
        Assert.Equal(2, uitkomst.Bestanden.Single(b => b.Bestand == "dossiers.csv").Afgekeurd);
    }

    [Fact]
    public void A_doublet_is_refused_but_not_that_of_a_refused_row()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        // Lines 2 and 3 get the number of line 4; line 2 is refused for another reason.
        Bewerking.Zet(extracts, Maand, "dossiers.csv", 2, "dossiernummer", "D3");
        Bewerking.Zet(extracts, Maand, "dossiers.csv", 2, "trede", "9");
        Bewerking.Zet(extracts, Maand, "dossiers.csv", 3, "dossiernummer", " D3 ");

        var uitkomst = Laad(extracts);

        Assert.Equal([(2, "R03"), (4, "R06")], uitkomst.Bevindingen.Where(b => b.Regel < 5).Select(b => (b.Regel!.Value, b.Code)));
    }

    [Fact]
    public void A_row_with_another_number_of_fields_is_refused_for_that_alone()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Bewerking.Herschrijf(extracts, Maand, "dossiers.csv", t => t.Replace("D3;", "D3;;", StringComparison.Ordinal).Replace(";Duiven;PW;alleenstaand;4", "", StringComparison.Ordinal));

        Assert.Equal(
            [(4, "R08"), (5, "R08")],
            Laad(extracts).Bevindingen.Where(b => b.Regel is > 1 and < 6).Select(b => (b.Regel!.Value, b.Code)));
    }

    [Fact]
    public void Empty_lines_are_no_rows_and_lines_keep_their_numbers()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Bewerking.Zet(extracts, Maand, "dossiers.csv", 3, "trede", "9");
        Bewerking.Herschrijf(extracts, Maand, "dossiers.csv", t => t.Replace("\nD2;", "\r\n\r\n\nD2;", StringComparison.Ordinal));

        var uitkomst = Laad(extracts);

        Assert.Contains(uitkomst.Bevindingen, b => (b.Code, b.Regel) == ("R03", 5));
        Assert.Equal(8, uitkomst.Bestanden.Single(b => b.Bestand == "dossiers.csv").Gelezen);
    }

    [Fact]
    public void A_number_that_may_be_a_bsn_is_dotted_out_of_free_text()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        var bsn = File.ReadAllLines(Path.Combine(extracts, Maand, "dossiers.csv"))[1].Split(';')[1];
        Bewerking.Zet(extracts, Maand, "dossiers.csv", 2, "reden_instroom", $"broer van {bsn}, tel. 0612345678");

        using var test = new Testwarehouse();
        var uitkomst = test.Laad(extracts).Single(u => u.Maand == Maand);

        Assert.Contains(uitkomst.Bevindingen, b => (b.Code, b.Regel, b.Kolom) == ("W02", 2, "reden_instroom"));
        Assert.Equal(8, uitkomst.Bestanden.Single(b => b.Bestand == "dossiers.csv").Geladen + 1);
        Assert.Contains("broer van •••, tel. 0612345678", Dapper.SqlMapper.Query<string>(test.Warehouse.Verbinding, "select omschrijving from dim_reden"));
    }

    private static Laaduitkomst Laad(string extracts)
    {
        using var test = new Testwarehouse();
        return test.Laad(extracts, forceer: true).Single(u => u.Maand == Maand);
    }
}
