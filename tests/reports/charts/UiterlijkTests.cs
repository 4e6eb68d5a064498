using System.Text.RegularExpressions;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Charts.Drawing;
using RsdAnalytics.Reports.Charts.Svg;

namespace RsdAnalytics.Tests.Reports.Charts;

/// <summary>A renderer without a stylesheet draws in the colours of the stylesheet.</summary>
public partial class UiterlijkTests
{
    [Fact]
    public void Every_class_of_every_kind_of_chart_has_looks()
    {
        Grafiek[] grafieken = [Proefrapport.Lijngrafiek, Proefrapport.Bulletgrafiek, Proefrapport.Watervalgrafiek, Proefrapport.Matrixgrafiek];
        var klassen = grafieken.SelectMany(g => Grafiektekenaar.Teken(g, Tekenmaat.Los).Vormen).Select(v => v.Klasse).Distinct().ToList();

        Assert.True(klassen.Count > 10);
        Assert.All(klassen, klasse => Assert.Matches("^#[0-9a-f]{6}$", Uiterlijk.Van(klasse).Kleur));
        Assert.Throws<ArgumentException>(() => Uiterlijk.Van("g-onbekend"));
    }

    [Fact]
    public void The_colours_are_those_of_the_stylesheet_on_light_paper()
    {
        var licht = SvgRenderer.Stijlblad[..SvgRenderer.Stijlblad.IndexOf("@media", StringComparison.Ordinal)];
        var kleuren = Kleur().Matches(licht).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

        Assert.Equal(kleuren, Uiterlijk.Kleuren);
    }

    [Theory]
    [InlineData("g-lijn g-l-oranje g-streepjes", "#f46a25", Streep.Streepjes)]
    [InlineData("g-v-blauw g-licht", "#12436d", Streep.Vol)]
    [InlineData("g-merk", "#6b7280", Streep.Stippels)]
    public void Dash_and_tint_follow_the_class(string klasse, string kleur, Streep streep)
    {
        var uiterlijk = Uiterlijk.Van(klasse);

        Assert.Equal((kleur, streep), (uiterlijk.Kleur, uiterlijk.Streep));
        Assert.Equal(klasse.EndsWith("g-licht", StringComparison.Ordinal) ? 0.45 : 1, uiterlijk.Dekking);
    }

    [GeneratedRegex("--g-([a-z0-9]+): (#[0-9a-f]{6})")]
    private static partial Regex Kleur();
}
