using System.Globalization;
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

namespace RsdAnalytics.Tests.Reports.Document;

/// <summary>Page and workbook are written from one model: every cell of every table holds the same in both.</summary>
public class GelijkheidTests
{
    [Fact]
    public void Every_table_stands_cell_by_cell_on_the_page_and_in_the_workbook() => Vergelijk(Proefrapport.Maak());

    [Fact]
    public void So_does_every_table_of_the_evaluatie()
    {
        using var test = new Testwarehouse();
        test.Laad(Klein.Extracts);
        Vergelijk(EvaluatieRapport.Maak(Evaluaties.Verzamel(
            test.Warehouse, test.Referentie, Peildatum.Standaard(2024, new Maand(2024, 2)), Stand.Nu, "rsd evaluatie --jaar 2024")));
    }

    private static void Vergelijk(Rapport rapport)
    {
        var pagina = Pagina(rapport);
        using var werkboek = new XLWorkbook(new MemoryStream(Schrijf(rapport, Werkboekschrijver.Schrijf)));
        foreach (var sectie in rapport.Secties)
        {
            var opPagina = pagina.Descendants("section").Single(s => (string?)s.Attribute("id") == sectie.Id).Descendants("table").ToList();
            var elders = sectie.Blokken.OfType<Tabelblok>().Where(b => b.AlleenWerkboek).Select(b => b.Tabel).ToList();
            Assert.All(elders, tabel => Vergelijk(tabel, werkboek));
            var gedeeld = Tabellen.Van(sectie).Except(elders).ToList();
            Assert.Equal(gedeeld.Count, opPagina.Count);
            foreach (var (tabel, html) in gedeeld.Zip(opPagina))
            {
                var rijen = html.Descendants("tbody").Single().Elements("tr").ToList();
                Assert.Equal(tabel.Rijen.Length, rijen.Count);
                foreach (var (rij, tr) in tabel.Rijen.Zip(rijen))
                {
                    Assert.Equal(rij.Cellen.Select(c => c.Tekst), tr.Elements().Select(Zonder));
                }

                Vergelijk(tabel, werkboek);
            }
        }
    }

    [Fact]
    public void Text_is_never_a_formula_and_a_number_is_a_number()
    {
        using var werkboek = new XLWorkbook(new MemoryStream(Schrijf(Proefrapport.Maak(), Werkboekschrijver.Schrijf)));
        foreach (var cel in werkboek.Worksheets.SelectMany(b => b.CellsUsed()))
        {
            Assert.False(cel.HasFormula, cel.Address.ToString());
        }

        Assert.Contains(werkboek.Worksheets.SelectMany(b => b.CellsUsed()), c => c.DataType == XLDataType.Number && c.GetDouble() == -1234.5);
    }

    [Fact]
    public void Words_that_try_to_break_out_stay_words()
    {
        var pagina = Pagina(Proefrapport.Maak());

        Assert.DoesNotContain(pagina.Descendants("script"), s => s.Value.Contains("alert", StringComparison.Ordinal));
        Assert.Contains(pagina.Descendants("td").Concat(pagina.Descendants("th")), c => c.Value == Proefrapport.Gevaarlijk);
    }

    [Fact]
    public void Generated_data_are_marked_on_the_page_and_on_every_sheet()
    {
        Assert.Contains(Pagina(Proefrapport.Maak()).Descendants("p"), p => p.Value == Rapport.SynthetischBericht);
        using var werkboek = new XLWorkbook(new MemoryStream(Schrijf(Proefrapport.Maak(), Werkboekschrijver.Schrijf)));
        Assert.All(werkboek.Worksheets, blad => Assert.Equal(Rapport.SynthetischBericht, blad.Cell(1, 1).GetString()));
        Assert.DoesNotContain(Pagina(Proefrapport.Maak(synthetisch: false)).Descendants("p"), p => p.Value == Rapport.SynthetischBericht);
    }

    [Fact]
    public void Ids_are_unique_and_headings_follow_each_other()
    {
        var pagina = Pagina(Proefrapport.Maak());
        var ids = pagina.Descendants().Attributes("id").Select(a => a.Value).ToList();

        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.Single(pagina.Descendants("h1"));
        Assert.Empty(pagina.Descendants("h3"));
        Assert.All(pagina.Descendants("table"), t => Assert.NotNull(t.Element("caption")));
        Assert.All(pagina.Descendants("th"), th => Assert.NotNull(th.Attribute("scope")));
    }

    private static void Vergelijk(Tabel tabel, XLWorkbook werkboek)
    {
        var echt = werkboek.Worksheets.SelectMany(blad => blad.Tables).Single(t => t.Name == "t_" + tabel.Id.Replace('-', '_'));
        var eerste = echt.Worksheet.Cell(echt.RangeAddress.FirstAddress.RowNumber + 1, echt.RangeAddress.FirstAddress.ColumnNumber);
        foreach (var (rij, r) in tabel.Rijen.Select((rij, r) => (rij, r)))
        {
            foreach (var (cel, k) in rij.Cellen.Select((cel, k) => (cel, k)))
            {
                var doel = eerste.Worksheet.Cell(eerste.Address.RowNumber + r, 1 + k);
                if (cel is Getalcel getal)
                {
                    // Beside a formula stands the number that was computed here.
                    Assert.Equal(getal.Waarde, Convert.ToDouble(doel.HasFormula ? doel.CachedValue : doel.Value, CultureInfo.InvariantCulture), 9);
                }
                else if (cel is Tekstcel or Oordeelcel or Leegcel)
                {
                    Assert.StartsWith(cel.Tekst, doel.GetString(), StringComparison.Ordinal);
                }
            }
        }
    }

    // The text of a cell without the raised number of its footnote.
    private static string Zonder(XElement cel) =>
        string.Concat(cel.DescendantNodes().OfType<XText>().Where(t => !t.Ancestors("sup").Any()).Select(t => t.Value));

    private static XElement Pagina(Rapport rapport)
    {
        var tekst = Encoding.UTF8.GetString(Schrijf(rapport, Paginaschrijver.Schrijf));
        return XElement.Parse(tekst[tekst.IndexOf("<html", StringComparison.Ordinal)..]);
    }

    private static byte[] Schrijf(Rapport rapport, Action<Rapport, Stream> schrijf)
    {
        using var uit = new MemoryStream();
        schrijf(rapport, uit);
        return uit.ToArray();
    }
}
