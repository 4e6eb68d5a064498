using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Tests.Cli;

namespace RsdAnalytics.Tests.Docs;

/// <summary>docs/gegevenswoordenboek.md is what rsd warehouse woordenboek writes, and that is the schema.</summary>
public class GegevenswoordenboekTests
{
    [Fact]
    public void The_document_is_the_generated_text()
    {
        var (code, uit, fout) = new Opdrachtregel().Voer("warehouse", "woordenboek");
        Assert.Equal((0, ""), (code, fout));
        Document.Gelijk(uit, "docs/gegevenswoordenboek.md");
    }

    [Fact]
    public void Every_table_and_column_is_in_it_and_the_figures_that_read_them()
    {
        var (_, uit, _) = new Opdrachtregel().Voer("warehouse", "woordenboek");
        foreach (var tabel in Tabelbeschrijving.Alle)
        {
            var deel = uit[uit.IndexOf($"### {tabel.Tabel}\n", StringComparison.Ordinal)..];
            deel = deel[..Math.Max(deel.IndexOf("\n##", 5, StringComparison.Ordinal), 0)] is { Length: > 0 } stuk ? stuk : deel;
            Assert.All(tabel.Kolommen, k => Assert.Contains($"| `{k.Naam}` | {k.Soort} |", deel, StringComparison.Ordinal));
        }

        string Gebruik(string tabel) => uit[uit.IndexOf($"### {tabel}\n", StringComparison.Ordinal)..].Split('\n').First(r => r.StartsWith("*Gebruikt door.*", StringComparison.Ordinal));
        Assert.Contains("k3", Gebruik("fact_plaatsing"), StringComparison.Ordinal);
        Assert.DoesNotContain("k8", Gebruik("fact_plaatsing"), StringComparison.Ordinal);
        Assert.Contains("stroom", Gebruik("fact_dossierstand"), StringComparison.Ordinal);
        Assert.DoesNotContain("Geen cijfer", Gebruik("dim_lading"), StringComparison.Ordinal);
    }
}
