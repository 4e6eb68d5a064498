using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;
using RsdAnalytics.Tests.Seeds.Reference;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd vaststellen: what was laid down stays, and every later report tells what changed since and through which months.</summary>
public sealed class VaststellenCommandTests : IDisposable
{
    private readonly Werkmap _map = new();
    private readonly Opdrachtregel _rsd = new();
    private readonly string _extracts;

    public VaststellenCommandTests()
    {
        _extracts = Klein.Kopie(_map);
        Assert.Equal(0, Voer("laad", _extracts).Code);
    }

    [Fact]
    public void A_year_is_laid_down_once_unless_it_is_asked_again()
    {
        var eerst = Voer("vaststellen", "--jaar", "2024", "--vandaag", "2024-03-05");
        var weer = Voer("vaststellen", "--jaar", "2024", "--vandaag", "2024-03-06");
        var opnieuw = Voer("vaststellen", "--jaar", "2024", "--vandaag", "2024-03-07", "--opnieuw");

        Assert.Equal(0, eerst.Code);
        Assert.Contains("(nummer 1): peildatum 29 februari 2024, lading 3", eerst.Uit, StringComparison.Ordinal);
        Assert.Equal((1, ""), (weer.Code, weer.Uit));
        Assert.Contains("al vastgesteld, op 2024-03-05 met lading 3", weer.Fout, StringComparison.Ordinal);
        Assert.Contains("--opnieuw", weer.Fout, StringComparison.Ordinal);
        Assert.Contains("(nummer 2)", opnieuw.Uit, StringComparison.Ordinal);

        // The same content has the same code, although the year was laid down before.
        Assert.Equal(Code(eerst.Uit), Code(opnieuw.Uit));
        Assert.Equal(0, Voer("warehouse", "controleer").Code);
    }

    [Fact]
    public void Without_a_later_delivery_nothing_has_changed()
    {
        Voer("vaststellen", "--jaar", "2024", "--vandaag", "2024-03-05");
        var (code, uit, _) = Voer("kpi", "--jaar", "2024");

        Assert.Equal(0, code);
        Assert.Contains("Sinds de vaststelling op 5 maart 2024 is geen resultaat veranderd.", uit, StringComparison.Ordinal);
        Assert.DoesNotContain("verschil ", uit, StringComparison.Ordinal);
        Assert.Contains("Sindsdien is geen maand geleverd of vervangen.", Pagina("evaluatie", "evaluatie-2024.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_redelivered_month_is_the_cause_of_what_changed()
    {
        var zonder = Voer("kpi", "--jaar", "2024", "--json").Uit;
        var vast = Voer("vaststellen", "--jaar", "2024", "--vandaag", "2024-03-05");
        Assert.Equal(zonder, Voer("kpi", "--jaar", "2024", "--json").Uit);
        Bewerking.Herschrijf(_extracts, "2024-01", "plaatsingen.csv", t => t[..(t.IndexOf('\n', StringComparison.Ordinal) + 1)]);
        Assert.Equal(0, Voer("laad", _extracts).Code);

        var kpi = Voer("kpi", "--jaar", "2024").Uit;
        Assert.Contains("regels van januari 2024", kpi, StringComparison.Ordinal);
        Assert.Contains("Sindsdien is één maand geleverd of vervangen: januari 2024.", kpi, StringComparison.Ordinal);
        var pagina = Pagina("evaluatie", "evaluatie-2024.html");
        Assert.Contains("Vastgesteld en nu", pagina, StringComparison.Ordinal);
        Assert.Contains("opnieuw geleverd", pagina, StringComparison.Ordinal);
        Assert.Contains("regels van januari 2024", pagina, StringComparison.Ordinal);
        Assert.Contains(Code(vast.Uit), pagina, StringComparison.Ordinal);
        Assert.Contains("anders dan vastgesteld", Pagina("raad", "raad-2024.html"), StringComparison.Ordinal);

        // A state from before knows nothing of it; the state of then gives the same code again.
        Assert.DoesNotContain("vaststelling", Voer("kpi", "--jaar", "2024", "--stand-lading", "2").Uit, StringComparison.Ordinal);
        Assert.Equal(Code(vast.Uit), Code(Voer("vaststellen", "--jaar", "2024", "--opnieuw", "--stand-lading", "3").Uit));
        Assert.NotEqual(Code(vast.Uit), Code(Voer("vaststellen", "--jaar", "2024", "--opnieuw").Uit));
    }

    [Fact]
    public void What_was_laid_down_can_be_checked_without_laying_it_down_again()
    {
        Assert.Equal((1, ""), (Voer("vaststellen", "--jaar", "2024", "--controleer").Code, Voer("vaststellen", "--jaar", "2024", "--controleer").Uit));
        Voer("vaststellen", "--jaar", "2024", "--vandaag", "2024-03-05");
        Bewerking.Herschrijf(_extracts, "2024-01", "plaatsingen.csv", t => t[..(t.IndexOf('\n', StringComparison.Ordinal) + 1)]);
        Assert.Equal(0, Voer("laad", _extracts).Code);
        Voer("vaststellen", "--jaar", "2024", "--vandaag", "2024-03-12", "--opnieuw");

        // A later delivery changes nothing in either: each is made from the state of then.
        var (code, uit, _) = Voer("vaststellen", "--jaar", "2024", "--controleer");
        Assert.Equal(0, code);
        Assert.Equal(["5 maart 2024", "12 maart 2024"], uit.Split('\n').Where(r => r.TrimEnd().EndsWith(" gelijk", StringComparison.Ordinal)).Select(r => string.Join(' ', r.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..4])));
        Assert.Contains("Elke zin en elk cijfer is gelijk", uit, StringComparison.Ordinal);

        // Another norm makes another evaluatie, and the file is named.
        using var eigen = new EigenMap().Gewijzigd("resultaatafspraken.csv", "K1;2024;2026;250;", "K1;2024;2026;260;");
        var anders = Voer("vaststellen", "--jaar", "2024", "--controleer", "--referentie", eigen.Pad);
        Assert.Equal(2, anders.Code);
        Assert.Contains("Nummer 1 is anders. Sindsdien veranderd: resultaatafspraken.csv", anders.Uit, StringComparison.Ordinal);
        Assert.DoesNotContain("(nummer 3)", Voer("kpi", "--jaar", "2024").Uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, "vaststellen", "--jaar", "2024", "--controleer", "--opnieuw")]
    [InlineData(64, "vaststellen")]
    [InlineData(64, "vaststellen", "--jaar", "2024", "--vandaag", "gisteren")]
    [InlineData(1, "vaststellen", "--jaar", "2031")]
    public void What_cannot_be_laid_down_is_refused(int code, params string[] argumenten) => Assert.Equal((code, ""), (Voer(argumenten).Code, Voer(argumenten).Uit));

    public void Dispose() => _map.Dispose();

    private static string Code(string uit) => uit[(uit.LastIndexOf("code ", StringComparison.Ordinal) + 5)..].Trim().TrimEnd('.');

    private string Pagina(string opdracht, string bestand)
    {
        var (code, _, fout) = Voer(opdracht, "--jaar", "2024", "--uit", _map.In("uit"));
        Assert.True(code == 0, fout);
        return File.ReadAllText(_map.In("uit", bestand));
    }

    private (int Code, string Uit, string Fout) Voer(params string[] argumenten) => _rsd.Voer([.. argumenten, "--warehouse", _map.In("rsd.db")]);
}
