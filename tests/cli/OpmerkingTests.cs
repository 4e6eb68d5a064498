using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>What the contract allows and is likely a mistake is said in so many words, to who delivers and to who loads.</summary>
public sealed class OpmerkingTests : IDisposable
{
    private readonly Werkmap _map = new();
    private readonly Opdrachtregel _rsd = new();
    private readonly string _extracts;

    public OpmerkingTests() => _extracts = Klein.Kopie(_map);

    [Theory]
    [InlineData("dossiers.csv")]
    [InlineData("uitkeringslasten.csv")]
    public void A_stand_with_only_a_header_is_told_where_the_month_before_had_rows(string bestand)
    {
        Leeg("2024-01", bestand);

        var (code, uit, _) = _rsd.Voer("contract", "controleer", _extracts);
        var (laadcode, laaduit, fout) = Laad();
        var json = _rsd.Voer("plan", _extracts, "--warehouse", _map.In("nieuw.db"), "--json");

        Assert.Equal((0, 0), (code, laadcode));
        Assert.Matches($"Let op, 2024-01: {bestand} heeft alleen een kopregel, terwijl 2023-12 er [0-9]+ rijen van had", uit);
        Assert.Contains("Kijk eerst naar wat hierboven", uit, StringComparison.Ordinal);
        Assert.Contains($"Let op, 2024-01: {bestand} heeft alleen een kopregel", fout, StringComparison.Ordinal);
        Assert.DoesNotContain("Let op, 2024-02", fout, StringComparison.Ordinal);
        Assert.Matches(@"2024-01\s+geladen", laaduit);
        Assert.Contains($"Let op, 2024-01: {bestand}", json.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_month_is_told_too_and_a_second_empty_one_is_not()
    {
        Leeg("2024-01", "uitkeringslasten.csv");
        Leeg("2024-02", "uitkeringslasten.csv");

        var een = _rsd.Voer("contract", "controleer", Path.Combine(_extracts, "2024-01")).Uit;
        var fout = Laad().Fout;

        Assert.Contains("Let op, 2024-01: uitkeringslasten.csv heeft alleen een kopregel. Dit bestand hoort volledig te zijn", een, StringComparison.Ordinal);
        Assert.Contains("Let op, 2024-01", fout, StringComparison.Ordinal);
        Assert.DoesNotContain("Let op, 2024-02", fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dossiers.csv;30;1.000,00", "regel 2 afgekeurd")]
    [InlineData("dossier.csv;8;", "regel 2 afgekeurd")]
    [InlineData("dossiers.csv;30", "regel 2 afgekeurd")]
    [InlineData("dossiers.csv;dertig;\ndossier;8;", "regels 2, 3 afgekeurd")]
    public void A_refused_row_of_controle_says_what_was_not_compared(string rijen, string verwacht)
    {
        File.WriteAllText(Path.Combine(_extracts, "2024-01", "controle.csv"), $"bestand;rijen;som_bedrag\n{rijen}\ntrajecten.csv;1;\n");

        var (code, _, fout) = Laad();

        Assert.Equal(0, code);
        Assert.Contains($"Let op, 2024-01: in controle.csv is {verwacht}, en wat daar staat is nergens mee vergeleken. Niet gecontroleerd op volledigheid: dossiers.csv, ", fout, StringComparison.Ordinal);
        Assert.DoesNotContain("trajecten.csv", fout.Split('\n').Single(r => r.StartsWith("Let op, 2024-01", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unchanged_month_shows_dashes_and_not_an_empty_file()
    {
        Laad();

        Assert.Matches(@"2024-01\s+ongewijzigd\s+2\s+–\s+–\s+–", Laad().Uit);
        Assert.Matches(@"2024-01\s+ongewijzigd\s+–\s+–\s+–\s+–", _rsd.Voer("plan", _extracts, "--warehouse", _map.In("rsd.db")).Uit);
    }

    public void Dispose() => _map.Dispose();

    private void Leeg(string maand, string bestand)
    {
        Bewerking.Herschrijf(_extracts, maand, bestand, t => t[..(t.IndexOf('\n', StringComparison.Ordinal) + 1)]);
        File.Delete(Path.Combine(_extracts, maand, "controle.csv"));
    }

    private (int Code, string Uit, string Fout) Laad() => _rsd.Voer("laad", _extracts, "--warehouse", _map.In("rsd.db"));
}
