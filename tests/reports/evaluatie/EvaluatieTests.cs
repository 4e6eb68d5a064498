using System.Text;
using System.Xml.Linq;
using ClosedXML.Excel;
using RsdAnalytics.Cli.Reports;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Evaluatie;
using RsdAnalytics.Reports.Page;
using RsdAnalytics.Reports.Workbook;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Reports.Evaluatie;

/// <summary>The evaluatie of the small set: its words and cells are the figures, and both forms hold the same.</summary>
public sealed class EvaluatieTests : IDisposable
{
    private readonly Testwarehouse _test = new();
    private readonly EvaluatieGegevens _gegevens;

    public EvaluatieTests()
    {
        _test.Laad(Klein.Extracts);
        _gegevens = Evaluaties.Verzamel(
            _test.Warehouse, _test.Referentie, Peildatum.Standaard(2024, new Maand(2024, 2)), Stand.Nu, "rsd evaluatie --jaar 2024");
    }

    [Fact]
    public void The_overview_shows_every_key_result_as_it_was_computed()
    {
        var overzicht = Tabel("overzicht");
        foreach (var (definitie, rij) in KpiDefinities.Alle.Zip(overzicht.Rijen))
        {
            var totaal = _gegevens.Nu.Single(u => u.Kpi == definitie.Code && u.Gemeente == Gemeente.Totaal);
            Assert.StartsWith(definitie.Code + " ", rij.Cellen[0].Tekst, StringComparison.Ordinal);
            Assert.Equal(totaal.Waarde, (rij.Cellen[2] as Getalcel)?.Waarde);
        }
    }

    [Fact]
    public void A_running_year_promises_nothing_it_cannot_know()
    {
        var rapport = EvaluatieRapport.Maak(_gegevens);

        Assert.DoesNotContain(rapport.Secties[0].Blokken.OfType<Alinea>(), a => a.Tekst.StartsWith("Let op", StringComparison.Ordinal));
        Assert.Equal("Op 29 februari 2024 is van de 10 afspraken van 2024 nog niet te zeggen of zij worden gehaald", rapport.Secties[0].Kop);
        Assert.Contains(rapport.Secties[0].Blokken.OfType<Alinea>(), a => a.Tekst.StartsWith("Nog niet te zeggen: inwoners geplaatst (1, afgesproken minstens 250)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_year_of_which_a_month_is_missing_says_so_before_anything_else()
    {
        var rapport = EvaluatieRapport.Maak(_gegevens with { Ladingen = [.. _gegevens.Ladingen.Where(l => l.Maand != new Maand(2024, 1))] });

        var eerste = rapport.Secties[0].Blokken.OfType<Alinea>().First().Tekst;
        Assert.Equal("Let op: van 2024 is 1 van de 2 maanden tot de peildatum geladen. De cijfers gaan alleen over wat er is.", eerste);
    }

    [Fact]
    public void Growth_and_shares_are_live_formulas_that_give_the_same_number()
    {
        using var werkboek = new XLWorkbook(new MemoryStream(Werkboek()));
        var blad = werkboek.Worksheet("Resultaten");
        var formules = blad.CellsUsed(c => c.HasFormula).ToList();

        Assert.NotEmpty(formules);
        Assert.All(formules, cel => Assert.Equal(Convert.ToDouble(cel.CachedValue, System.Globalization.CultureInfo.InvariantCulture), Convert.ToDouble(cel.Value, System.Globalization.CultureInfo.InvariantCulture), 12));
    }

    [Fact]
    public void The_same_figures_give_the_same_bytes()
    {
        Assert.Equal(Pagina(), Pagina());
        Assert.Equal(Werkboek(), Werkboek());
    }

    [Fact]
    public void The_page_is_well_formed_and_asks_nothing_of_the_network()
    {
        var tekst = Encoding.UTF8.GetString(Pagina());
        var html = XDocument.Parse(tekst[tekst.IndexOf("<html", StringComparison.Ordinal)..]);

        Assert.Single(html.Descendants("h1"));
        Assert.DoesNotContain(html.Descendants().Attributes(), a => a.Name.LocalName is "src" or "href" && !a.Value.StartsWith('#'));
        Assert.True(tekst.Length < 500_000);
    }

    [Fact]
    public void What_is_not_synthetic_does_not_say_so()
    {
        Assert.DoesNotContain("verzonnen gegevens", Encoding.UTF8.GetString(Pagina()), StringComparison.Ordinal);
    }

    public void Dispose() => _test.Dispose();

    private Tabel Tabel(string id) =>
        EvaluatieRapport.Maak(_gegevens).Secties.SelectMany(Tabellen.Van).Single(t => t.Id == id);

    private byte[] Pagina() => Schrijf(Paginaschrijver.Schrijf);

    private byte[] Werkboek() => Schrijf(Werkboekschrijver.Schrijf);

    private byte[] Schrijf(Action<Rapport, Stream> schrijf)
    {
        using var uit = new MemoryStream();
        schrijf(EvaluatieRapport.Maak(_gegevens), uit);
        return uit.ToArray();
    }
}
