using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Regels;

/// <summary>Every rule has its text and its source, once.</summary>
public class RekenregelTests
{
    [Fact]
    public void Every_rule_says_what_it_counts_and_where_that_comes_from()
    {
        Assert.All(Rekenregels.Alle, r =>
        {
            Assert.All(new[] { r.Onderwerp, r.Code, r.Naam, r.Definitie, r.Bron }, tekst => Assert.False(string.IsNullOrWhiteSpace(tekst), r.Code));
            Assert.All(new[] { r.Definitie, r.Keuze }.Where(t => t.Length > 0), tekst => Assert.EndsWith(".", tekst, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Codes_are_unique_and_subjects_stay_together()
    {
        Assert.Equal(Rekenregels.Alle.Count, Rekenregels.Alle.Select(r => r.Code.ToLowerInvariant()).Distinct().Count());
        Assert.Equal(Rekenregels.Onderwerpen, Rekenregels.Alle.Select(r => r.Onderwerp).Where((o, i) => i == 0 || Rekenregels.Alle[i - 1].Onderwerp != o));
        Assert.Equal("Duurzame plaatsing", Rekenregels.Zoek("k3")!.Naam);
        Assert.Null(Rekenregels.Zoek("k99"));
    }
}
