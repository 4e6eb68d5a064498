using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RsdAnalytics.Model;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Charts.Svg;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Page;
using RsdAnalytics.Reports.Raad;

namespace RsdAnalytics.Tests.Reports.Raad;

/// <summary>What stands on the pages: nothing that is hidden, five to seven charts, and every chart with its figures.</summary>
public sealed partial class PaginaTests
{
    public static TheoryData<int, int> Bevolkingen => new() { { 3, 40 }, { 5, 120 }, { 42, 1450 } };

    [Theory]
    [MemberData(nameof(Bevolkingen))]
    public void No_table_sentence_or_chart_holds_a_number_that_is_not_shown(int seed, int dossiers)
    {
        using var proef = new Raadproef(seed, dossiers);
        var gegevens = proef.Gegevens(2024);
        var cijfers = Raadcijfers.Maak(gegevens);
        var bekend = Bekend(new Lezer((gegevens, cijfers)), cijfers);
        foreach (var gebied in cijfers.Gemeenten.Prepend(Gemeente.Totaal))
        {
            var html = Html(RaadRapport.Maak(cijfers, gebied));
            var cellen = html.Descendants("td").Select(Tekst).ToList();

            Assert.DoesNotContain(cellen, c => c is "1" or "2" or "3" or "4");
            Assert.DoesNotContain(cellen, c => Getal().IsMatch(c) && !bekend.Contains(c));
            Assert.DoesNotContain(html.Descendants("data").Select(d => (string)d.Attribute("value")!), w => !bekend.Contains(w));
            foreach (var zin in Zinnen(html))
            {
                Assert.DoesNotMatch(KleinAantal(), zin);
                Assert.Empty(Getallen().Matches(zin).Select(m => m.Value).Where(g => !bekend.Contains(g)).Select(g => $"{g} in: {zin}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Bevolkingen))]
    public void A_bar_is_drawn_for_what_is_shown_and_for_nothing_else(int seed, int dossiers)
    {
        using var proef = new Raadproef(seed, dossiers);
        var cijfers = Raadcijfers.Maak(proef.Gegevens(2024));
        foreach (var grafiek in cijfers.Gemeenten.Prepend(Gemeente.Totaal).SelectMany(g => Grafieken(RaadRapport.Maak(cijfers, g))).Where(g => g.Panelen[0] is Staafpaneel))
        {
            var panelen = grafiek.Panelen.OfType<Staafpaneel>().ToList();
            var waarden = panelen.SelectMany(p => p.Rijen).SelectMany(r => r.Waarden).ToList();
            var sleutels = panelen.Sum(p => p.Reeksen.Length > 1 ? p.Reeksen.Length : 0);
            var svg = Svg(grafiek);

            Assert.Equal(waarden.Count(w => w.Waarde > 0) + sleutels, svg.Descendants().Count(e => e.Name.LocalName == "rect" && ((string)e.Attribute("class")!).StartsWith("g-v-", StringComparison.Ordinal)));
            Assert.Equal(waarden.Count(w => w.Weergave == "< 5"), svg.Descendants().Count(e => e.Name.LocalName == "text" && e.Value == "< 5"));
            Assert.All(waarden, w => Assert.False(w.Waarde is > 0 and < 5));
        }
    }

    [Fact]
    public void A_page_says_from_where_it_looks_what_remains_of_two_numbers_and_which_groups_it_counts()
    {
        using var proef = new Raadproef(42, 1450);
        var cijfers = Raadcijfers.Maak(proef.Gegevens(2024));
        var samen = Html(RaadRapport.Maak(cijfers, Gemeente.Totaal)).Value;
        var duiven = Html(RaadRapport.Maak(cijfers, "Duiven")).Value;

        Assert.Contains("Gezien vanaf eind december 2024 verwachten we eind 2025 ongeveer", samen, StringComparison.Ordinal);
        Assert.Matches("(meer dan|minder dan|evenveel als) in de bestuurlijke opdracht", samen);
        Assert.Matches("Eind 2025 zijn er met een kans van 8 op 10 tussen [0-9.]+ en [0-9.]+ dossiers; de kans dat we op of onder het aantal in de bestuurlijke opdracht \\(1[.]530\\) blijven is ", samen);
        Assert.Matches("de kans dat Duiven op of onder de herijkte circulaire \\([0-9]+\\) blijft is ", duiven);
        Assert.Contains("Dat percentage is ook de afspraak voor elke gemeente. De lijn ‘herijkt’", duiven, StringComparison.Ordinal);
        Assert.Matches("van de [0-9]+ plaatsingen waarvan de 6 maanden in 2024 om waren, duurden er [0-9]+ langer \\([0-9]+\\s%\\)", duiven);
        Assert.Contains("Dit zijn twee groepen.", duiven, StringComparison.Ordinal);
        foreach (var pagina in new[] { samen, duiven })
        {
            Assert.Contains("kan wel kleiner zijn dan 5", pagina, StringComparison.Ordinal);
            Assert.Contains("elke regel heeft een eigen schaal", pagina, StringComparison.Ordinal);
            Assert.DoesNotContain("waarschijnlijk", pagina, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_page_has_five_to_seven_charts_whose_titles_hold_a_figure()
    {
        using var proef = new Raadproef(42, 1450);
        var cijfers = Raadcijfers.Maak(proef.Gegevens(2024));
        foreach (var gebied in cijfers.Gemeenten.Prepend(Gemeente.Totaal))
        {
            var grafieken = Grafieken(RaadRapport.Maak(cijfers, gebied)).ToList();

            Assert.InRange(grafieken.Count, 5, 7);
            Assert.All(grafieken, g => Assert.Matches("[0-9]", g.Titel));
            Assert.All(grafieken, g => Assert.NotEmpty(g.Alternatief));
            Assert.All(grafieken, g => Assert.Contains("peildatum 31 december 2024", g.Bron, StringComparison.Ordinal));
            Assert.All(grafieken, g => Assert.NotEmpty(Grafiekgegevens.Tabel(g).Rijen));
        }
    }

    [Fact]
    public void The_pages_are_small_synthetic_reproducible_and_ask_nothing_of_the_network()
    {
        using var proef = new Raadproef(42, 1450);
        var cijfers = Raadcijfers.Maak(proef.Gegevens(2024));
        foreach (var gebied in cijfers.Gemeenten.Prepend(Gemeente.Totaal))
        {
            var rapport = RaadRapport.Maak(cijfers, gebied);
            var tekst = Pagina(rapport);

            Assert.Equal(tekst, Pagina(RaadRapport.Maak(Raadcijfers.Maak(proef.Gegevens(2024)), gebied)));
            Assert.True(tekst.Length < 500_000);
            Assert.Contains("verzonnen gegevens", tekst, StringComparison.Ordinal);
            Assert.Contains("rsd raad --jaar 2024", tekst, StringComparison.Ordinal);
            Assert.Single(Html(rapport).Descendants("h1"));
            Assert.DoesNotContain(Html(rapport).Descendants().Attributes(), a => a.Name.LocalName is "src" or "href" && !a.Value.StartsWith('#'));
        }
    }

    // Everything a number on a page may be: what is shown of the figures and what follows from it, the agreements, the calendar.
    private static HashSet<string> Bekend(Lezer lezer, Raadcijfers cijfers)
    {
        var open = lezer.Sleutels.Select(s => (Sleutel: s, Getal: cijfers.Getal(s))).Where(p => p.Getal.Waarde is not null).ToList();
        var bekend = new HashSet<string>(StringComparer.Ordinal);
        void Neem(double waarde)
        {
            bekend.Add(Speech(waarde, 0));
            bekend.Add(Speech(waarde, 1));
            bekend.Add(waarde.ToString("R", CultureInfo.InvariantCulture));
        }

        void NeemDeel(double waarde)
        {
            bekend.UnionWith([Procent(waarde, 0), Procent(waarde, 1), waarde.ToString("R", CultureInfo.InvariantCulture)]);
        }

        foreach (var (_, getal) in open)
        {
            Neem(getal.Waarde!.Value);
        }

        var waarden = open.ToDictionary(p => p.Sleutel, p => p.Getal.Waarde!.Value);
        foreach (var (sleutel, waarde) in waarden)
        {
            if (sleutel.Figuur.EndsWith(".teller", StringComparison.Ordinal)
                && waarden.TryGetValue(sleutel with { Figuur = sleutel.Figuur.Replace("teller", "noemer", StringComparison.Ordinal) }, out var noemer) && noemer > 0)
            {
                NeemDeel(waarde / noemer);
            }

            var vorig = sleutel.Figuur switch
            {
                "lks" => sleutel with { Periode = $"{int.Parse(sleutel.Periode, CultureInfo.InvariantCulture) - 1}" },
                "stand" => sleutel with { Periode = $"{int.Parse(sleutel.Periode[..4], CultureInfo.InvariantCulture) - 1}-12" },
                _ => default,
            };
            if (vorig.Figuur is not null && waarden.TryGetValue(vorig, out var toen) && toen > 0)
            {
                NeemDeel((waarde / toen) - 1);
                Neem(Math.Abs(waarde - toen));
            }
        }

        foreach (var norm in new[] { "K1", "K1A", "K2", "K8" }.Select(k => cijfers.Referentie.Norm(k, 2024)!))
        {
            Neem(norm.Norm);
            if (waarden.TryGetValue(new Cijfersleutel(norm.Kpi, "2024", Gemeente.Totaal), out var waarde))
            {
                Neem(Math.Abs(waarde - norm.Norm));
            }
        }

        foreach (var kpi in new[] { "K3", "K4", "K5", "K6", "K7", "K9" })
        {
            NeemDeel(cijfers.Referentie.Norm(kpi, 2024)!.Norm);
        }

        foreach (var score in new[] { cijfers.Score("K8", 2024), cijfers.Score("K8", 2023) }.OfType<double>())
        {
            Neem(score);
        }

        Voorspeld(cijfers, Neem);
        foreach (var dekking in cijfers.Prognose?.Reeksen.Select(r => r.Dekking80).OfType<double>() ?? [])
        {
            NeemDeel(dekking);
        }

        bekend.UnionWith(Enumerable.Range(2018, 12).Select(j => j.ToString(CultureInfo.InvariantCulture)));
        return bekend;
    }

    private static void Voorspeld(Raadcijfers cijfers, Action<double> neem)
    {
        foreach (var punt in cijfers.Prognose?.Reeksen.SelectMany(r => r.Punten) ?? [])
        {
            foreach (var waarde in new[] { punt.Punt, punt.Onder80, punt.Boven80, punt.Onder95, punt.Boven95 })
            {
                neem(waarde);
                neem(Math.Floor(waarde / 10) * 10);
                neem(Math.Ceiling(waarde / 10) * 10);
            }
        }

        foreach (var v in cijfers.Prognose?.Septembercirculaire ?? [])
        {
            neem(v.Herijkt ?? 0);
            neem(v.Vastgesteld ?? 0);
            neem(Math.Abs(Math.Round(v.Prognose - (v.Vastgesteld ?? 0), MidpointRounding.AwayFromZero)));
        }

        foreach (var c in cijfers.Referentie.Circulaires)
        {
            neem(c.Aantal);
        }
    }

    // Headings, messages, paragraphs and the words for who does not see a chart; not the explanations, which hold no figures.
    private static IEnumerable<string> Zinnen(XElement html) =>
        html.Descendants().Where(e => e.Name.LocalName is "h2" or "p" or "desc" or "title" or "li" && e.Ancestors().All(a => (string?)a.Attribute("class") != "noten"))
            .Select(Tekst)
            .Where(z => !z.StartsWith("Deze pagina is openbaar", StringComparison.Ordinal) && !z.StartsWith("Bron:", StringComparison.Ordinal))
            .Select(z => Vast().Replace(z, " "));

    private static string Tekst(XElement e) => string.Concat(e.DescendantNodes().OfType<XText>().Where(t => t.Ancestors("sup").All(s => !s.Ancestors().Contains(e))).Select(t => t.Value)).Trim();

    private static string Speech(double waarde, int decimalen) => RsdAnalytics.Reports.Speech.Getallen.Getal(waarde, decimalen);

    private static string Procent(double deel, int decimalen) => RsdAnalytics.Reports.Speech.Getallen.Procent(deel, decimalen);

    private static IEnumerable<Grafiek> Grafieken(Rapport rapport) => rapport.Secties.SelectMany(s => s.Blokken).OfType<Grafiekblok>().Select(b => b.Grafiek);

    private static string Pagina(Rapport rapport)
    {
        using var uit = new MemoryStream();
        Paginaschrijver.Schrijf(rapport, uit);
        return Encoding.UTF8.GetString(uit.ToArray());
    }

    private static XElement Html(Rapport rapport)
    {
        var tekst = Pagina(rapport);
        return XElement.Parse(tekst[tekst.IndexOf("<html", StringComparison.Ordinal)..]);
    }

    private static XElement Svg(Grafiek grafiek)
    {
        using var uit = new MemoryStream();
        new SvgRenderer().Teken(grafiek, Tekenmaat.Los, uit);
        return XElement.Parse(Encoding.UTF8.GetString(uit.ToArray()).TrimStart('\uFEFF'));
    }

    [GeneratedRegex("^−?[0-9][0-9.,]*(\u00A0%)?$")]
    private static partial Regex Getal();

    [GeneratedRegex("−?[0-9]+(\\.[0-9]{3})*(,[0-9]+)?(\u00A0%)?")]
    private static partial Regex Getallen();

    [GeneratedRegex("(?<![0-9.,] ?)\\b[1-4] (dossiers?|uitkeringsdossiers?|inwoners?|jongeren|plaatsingen) (?!meer|minder)|er [1-4] (daarna|af|langer)|: [1-4](\\.(?![0-9])|, )")]
    private static partial Regex KleinAantal();

    // What is fixed in the sentences: terms, ages, chances, norms in words, days, and how many agreements were met.
    [GeneratedRegex("6 maanden|trede 1|minder dan 5|< 5|[0-9]+ van de [0-9]+ afspraken|[0-9]+ op de? ?[0-9]+ keer|[0-9]+ op 10|gemiddelde? [0-9]+|3[01] december 2024|hoogstens [0-9]+ (%|\u00A0%)|[0-9]+ (%|\u00A0%) van de afspraak|[0-9]+ procentpunt|0,2 punt|2e? kwartaal|[1-4]e kwartaal")]
    private static partial Regex Vast();
}
