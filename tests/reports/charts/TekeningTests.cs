using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using RsdAnalytics.Model;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Charts.Drawing;
using RsdAnalytics.Reports.Charts.Svg;

namespace RsdAnalytics.Tests.Reports.Charts;

/// <summary>Every chart at every size: nothing that is no number, every label on the paper, no two labels over each other.</summary>
public class TekeningTests
{
    public static TheoryData<string, double> Gevallen => new()
    {
        { "lijn", Tekenmaat.Breed.Breedte }, { "lijn", Tekenmaat.Smal.Breedte }, { "lijn", 280 },
        { "bullet", Tekenmaat.Breed.Breedte }, { "bullet", Tekenmaat.Smal.Breedte }, { "bullet", 280 },
        { "waterval", Tekenmaat.Breed.Breedte }, { "waterval", Tekenmaat.Smal.Breedte }, { "waterval", 280 },
        { "matrix", Tekenmaat.Breed.Breedte }, { "matrix", Tekenmaat.Smal.Breedte }, { "matrix", 280 },
    };

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Labels_stay_on_the_paper_and_clear_of_each_other(string soort, double breedte) =>
        Keur(
            soort switch { "lijn" => Proefrapport.Lijngrafiek, "waterval" => Proefrapport.Watervalgrafiek, "matrix" => Proefrapport.Matrixgrafiek, _ => Proefrapport.Bulletgrafiek },
            new Tekenmaat(breedte, MetOpschrift: true));

    [Fact]
    public void A_line_that_ends_before_the_edge_is_named_in_the_key_and_no_thin_line_crosses_the_plot()
    {
        var tekening = Grafiektekenaar.Teken(Proefrapport.Lijngrafiek, Tekenmaat.Los);
        var rechts = tekening.Vormen.OfType<Streepvorm>().Where(s => s.Klasse == "g-rooster").Max(s => s.X2);
        var dossiers = tekening.Teksten.Single(t => t.Inhoud == "Dossiers");

        Assert.True(dossiers.Kader.Rechts < rechts);
        Assert.Contains(tekening.Teksten, t => t.Inhoud == "Prognose" && t.Kader.X > rechts);
        Assert.Contains(tekening.Teksten, t => t.Inhoud == "8 op de 10 keer hierbinnen");
        Assert.All(tekening.Vormen.OfType<Streepvorm>().Where(s => s.Klasse == "g-hulp"), s => Assert.True(s.X2 - s.X1 < 40));
    }

    [Fact]
    public void The_table_beside_a_chart_names_its_bounds_and_leaves_out_what_a_series_lacks()
    {
        var tabel = Grafiekgegevens.Tabel(Proefrapport.Lijngrafiek);

        Assert.Equal(
            ["Maand", "Dossiers", "Prognose (dossiers)", "Vastgesteld in de septembercirculaire (dossiers)",
                "Ondergrens, 19 op de 20 (dossiers)", "Bovengrens, 19 op de 20 (dossiers)", "Ondergrens, 8 op de 10 (dossiers)", "Bovengrens, 8 op de 10 (dossiers)"],
            tabel.Kolommen.Select(k => k.Volledig));
        Assert.Contains("–: geen waarde in die maand", tabel.Bijschrift, StringComparison.Ordinal);
        Assert.Contains(tabel.Rijen.SelectMany(r => r.Cellen), c => c.Tekst == "–");
        Assert.All(tabel.Rijen.SelectMany(r => r.Cellen), c => Assert.Null(c.Noot));
    }

    [Fact]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void Any_series_can_be_drawn()
    {
        var reeksen = Gen.Choose(1, 80).SelectMany(n => Gen.Choose(-5, 200_000).Select(i => (double)i).ListOf(n)).Select(r => r.ToList());
        Prop.ForAll(reeksen.ToArbitrary(), waarden => Keur(MetReeks(waarden), Tekenmaat.Breed)).Check(Omvang.Proeven(50, 2000, 42));
    }

    [Fact]
    public void A_chart_tells_what_it_shows_to_who_does_not_see_it()
    {
        var svg = Svg(Proefrapport.Lijngrafiek, Tekenmaat.Los);

        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal(Proefrapport.Lijngrafiek.Titel, svg.Elements().First(e => e.Name.LocalName == "title").Value);
        Assert.Contains(Proefrapport.Lijngrafiek.Alternatief, svg.Elements().First(e => e.Name.LocalName == "desc").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_chart_gives_the_same_bytes() =>
        Assert.Equal(Svg(Proefrapport.Bulletgrafiek, Tekenmaat.Los).ToString(), Svg(Proefrapport.Bulletgrafiek, Tekenmaat.Los).ToString());

    private static void Keur(Grafiek grafiek, Tekenmaat maat)
    {
        var tekening = Grafiektekenaar.Teken(grafiek, maat);
        var teksten = tekening.Teksten.ToList();
        Assert.All(teksten, t => Assert.True(
            t.Kader.X >= -0.5 && t.Kader.Rechts <= tekening.Breedte + 0.5, $"'{t.Inhoud}' leaves the paper"));
        foreach (var (tekst, i) in teksten.Select((t, i) => (t, i)))
        {
            Assert.All(teksten.Skip(i + 1), ander => Assert.False(tekst.Kader.Raakt(ander.Kader), $"'{tekst.Inhoud}' lies over '{ander.Inhoud}'"));
        }

        var svg = Svg(grafiek, maat).ToString();
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", svg, StringComparison.Ordinal);
    }

    private static XElement Svg(Grafiek grafiek, Tekenmaat maat)
    {
        using var uit = new MemoryStream();
        new SvgRenderer().Teken(grafiek, maat, uit);
        return XElement.Parse(Encoding.UTF8.GetString(uit.ToArray()).TrimStart('\uFEFF'));
    }

    private static Grafiek MetReeks(List<double> waarden)
    {
        var van = new Maand(2019, 1);
        ImmutableArray<Maandpunt> punten = [.. waarden.Select((w, i) => new Maandpunt(van.Plus(i), w))];
        return Proefrapport.Lijngrafiek with
        {
            Panelen =
            [
                new Tijdpaneel
                {
                    Van = van,
                    Tot = van.Plus(Math.Max(waarden.Count - 1, 1)),
                    Eenheid = "dossiers",
                    Lijnen = [new Lijn("Dossiers", Lijnstijl.Verleden, punten)],
                },
            ],
        };
    }
}
