using System.Globalization;
using ClosedXML.Excel;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Workbook.Grafieken;

namespace RsdAnalytics.Reports.Workbook;

/// <summary>Writes one sheet: head, tables, explanation, footnotes.</summary>
internal sealed class Bladschrijver(
    IXLWorksheet blad, Rapport rapport, Sectie sectie, Dictionary<string, Tabelplaats> plaatsen)
{
    private const double MinsteBreedte = 90;

    private readonly Notenlijst _noten = Notenlijst.Van(sectie);
    private readonly List<Tabel> _tabellen = [.. Tabellen.Van(sectie)];
    private readonly List<Grafiekplaats> _grafieken = [];
    private readonly bool _eerste = ReferenceEquals(rapport.Secties[0], sectie);
    private int _rij = 1;
    private int _kolommen;
    private double _breedte;

    /// <summary>The native charts of the sheet, once it is written.</summary>
    public IReadOnlyList<Grafiekplaats> Grafieken => _grafieken;

    public void Schrijf()
    {
        Breedten();
        Kop();
        if (_eerste)
        {
            Toelichting();
        }

        var vast = 0;
        foreach (var tabel in _tabellen)
        {
            Tabel(tabel);
            vast = vast == 0 ? plaatsen[tabel.Id].Koprij : vast;
        }

        if (!_eerste)
        {
            Toelichting();
        }

        Noten();
        Zet(vast);

        blad.ShowGridLines = false;
        var voet = rapport.Titel + (rapport.Kenmerken.Synthetisch ? " · synthetische gegevens" : "");
        Bladopmaak.Druk(blad, Math.Max(1, _rij - 1), _kolommen, _breedte, _eerste, voet);
    }

    // What stays in view: the header of the first table, or, where a chart stands above it, the head of the sheet.
    private void Zet(int koprij)
    {
        const int hoogste = 14;
        if (koprij is > 0 and <= hoogste && !_eerste)
        {
            blad.SheetView.Freeze(koprij, 1);
            blad.PageSetup.SetRowsToRepeatAtTop(koprij, koprij);
        }
        else if (!_eerste)
        {
            blad.SheetView.Freeze(rapport.Kenmerken.Synthetisch ? 2 : 1, 0);
        }
    }

    /// <summary>Puts the live formulas where they belong.</summary>
    /// <returns>The number beside each, which was computed already, by address.</returns>
    public IReadOnlyDictionary<string, double> Formules()
    {
        var waarden = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var tabel in _tabellen)
        {
            for (var r = 0; r < tabel.Rijen.Length; r++)
            {
                for (var k = 0; k < tabel.Kolommen.Length; k++)
                {
                    if (tabel.Rijen[r].Cellen[k] is Getalcel { Formule: { } formule } getal)
                    {
                        var adressen = formule.Cellen.Select(object (cel) => plaatsen[cel.Tabel].Adres(cel)).ToArray();
                        var doel = blad.Cell(plaatsen[tabel.Id].Koprij + 1 + r, k + 1);
                        doel.FormulaA1 = string.Format(CultureInfo.InvariantCulture, formule.Sjabloon, adressen);
                        waarden.Add(doel.Address.ToString()!, getal.Waarde);
                    }
                }
            }
        }

        return waarden;
    }

    /// <summary>Explicit widths: measuring text would need a graphics library. Tables below each other share their columns.</summary>
    private void Breedten()
    {
        _kolommen = Math.Max(1, _tabellen.Count == 0 ? 1 : _tabellen.Max(tabel => tabel.Kolommen.Length));
        for (var k = 0; k < _kolommen; k++)
        {
            var breedte = _tabellen.Where(tabel => tabel.Kolommen.Length > k).Select(tabel => tabel.Kolommen[k].Breedte).DefaultIfEmpty(MinsteBreedte).Max();
            blad.Column(k + 1).Width = breedte;
            _breedte += breedte;
        }
    }

    private void Kop()
    {
        if (rapport.Kenmerken.Synthetisch)
        {
            var band = Regel(Rapport.SynthetischBericht);
            band.Style.Fill.BackgroundColor = Bladopmaak.Band;
            band.Style.Font.FontColor = Bladopmaak.Bandinkt;
            band.Style.Font.Bold = true;
        }

        var titel = Regel(rapport.Titel + " · " + sectie.Naam, 16);
        titel.Style.Font.Bold = true;
        titel.Style.Font.FontColor = Bladopmaak.Accent;
        var kop = Regel(sectie.Kop, 12);
        kop.Style.Font.Bold = true;
        var kenmerken = Regel(Kenmerkregels.Regel(rapport.Kenmerken), 9);
        kenmerken.Style.Font.FontColor = Bladopmaak.Stil;
        if (!_eerste)
        {
            var terug = blad.Cell(_rij, 1);
            terug.SetValue("← " + rapport.Secties[0].Naam);
            terug.Hyperlink = new XLHyperlink(Bladnaam.InFormule(Bladnaam.Van(rapport.Secties[0].Naam)) + "!A1");
            _rij++;
        }

        _rij++;
    }

    private void Toelichting()
    {
        foreach (var alinea in sectie.Blokken.OfType<Alinea>())
        {
            Regel(alinea.Tekst);
        }

        _rij++;
    }

    private void Tabel(Tabel tabel)
    {
        var bijschrift = Regel(tabel.Bijschrift, 10);
        bijschrift.Style.Font.FontColor = Bladopmaak.Stil;
        var grafiek = sectie.Blokken.OfType<Grafiekblok>().FirstOrDefault(b => Grafiekgegevens.Tabel(b.Grafiek).Id == tabel.Id)?.Grafiek;
        var begin = _rij;
        if (grafiek is not null)
        {
            Ruimte(Grafiekbouwer.Rijen(grafiek).Sum());
        }

        plaatsen[tabel.Id] = new Tabelplaats(blad, _rij);
        if (grafiek is not null)
        {
            _grafieken.Add(new Grafiekplaats(grafiek, tabel, plaatsen[tabel.Id], begin));
        }

        _rij = Tabelschrijver.Schrijf(blad, tabel, _rij, _noten) + 1;
    }

    // Rows of a fixed height, so that a chart of a fixed size fits exactly.
    private void Ruimte(int rijen)
    {
        const double hoogte = 15;
        for (var tot = _rij + rijen; _rij < tot; _rij++)
        {
            blad.Row(_rij).Height = hoogte;
        }
    }

    private void Noten()
    {
        for (var i = 1; i <= _noten.Noten.Count; i++)
        {
            var noot = Regel(Notenlijst.Verheven(i) + " " + _noten.Noten[i - 1], 9);
            noot.Style.Font.FontColor = Bladopmaak.Stil;
        }
    }

    /// <summary>Text over the whole width of the sheet, as tall as it needs to be.</summary>
    private IXLRange Regel(string tekst, double grootte = 11)
    {
        var bereik = blad.Range(_rij, 1, _rij, _kolommen);
        if (_kolommen > 1)
        {
            bereik.Merge();
        }

        bereik.FirstCell().SetValue(Schoon.Tekst(tekst));
        bereik.Style.Alignment.WrapText = true;
        bereik.Style.Font.FontSize = grootte;
        blad.Row(_rij).Height = Regelhoogte.Voor(tekst, _breedte, grootte);
        _rij++;
        return bereik;
    }
}
