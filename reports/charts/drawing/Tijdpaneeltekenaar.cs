using System.Collections.Immutable;
using RsdAnalytics.Model;

namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>Draws one panel of lines, bands and columns over months.</summary>
internal sealed class Tijdpaneeltekenaar(Tekening tekening, Tijdpaneel paneel, bool smal)
{
    private Kader _plot;
    private Tijdas _tijd = null!;
    private Waardeas _schaal = null!;

    /// <summary>The panel's name, the key of what has no label of its own, and the unit; returns the top of the plot.</summary>
    public double Kopregels(double y, double links, double breedte, bool metSleutel = true)
    {
        if (paneel.Kop is { } kop)
        {
            tekening.Voeg(new Tekst(links, y + 14, kop, Letter.Gewoon, "g-tekst", Vet: true));
            y += 24;
        }

        if (metSleutel)
        {
            y = Sleutel.Teken(tekening, Posten(), y);
        }

        var eenheid = paneel.Eenheid + (Bereik.VanafNul(paneel) ? "" : " (as begint niet bij 0)");
        foreach (var regel in Tekstmaat.Breek(eenheid, breedte, Letter.Klein))
        {
            tekening.Voeg(new Tekst(links, y + 12, regel, Letter.Klein, "g-stil"));
            y += 16;
        }

        return y + 12;
    }

    /// <summary>The plot itself, with its gridlines and labels; returns where it ends.</summary>
    public double Teken(Kader plot, bool metMaanden, Waardeas schaal)
    {
        _plot = plot;
        _schaal = schaal;
        _tijd = new Tijdas(paneel.Van, paneel.Tot, plot.X, plot.Breedte);
        Rooster();
        foreach (var band in paneel.Banden)
        {
            TekenBand(band);
        }

        Kolommen();
        if (metMaanden)
        {
            _tijd.Teken(tekening, plot.Onder);
        }

        foreach (var lijn in paneel.Lijnen)
        {
            TekenLijn(lijn);
        }

        Merken();
        Normen();
        if (!smal)
        {
            Eindlabels.Teken(tekening, paneel, plot, punt => Plaats(punt));
        }

        foreach (var annotatie in paneel.Annotaties)
        {
            BijPunt(Plaats(new Maandpunt(annotatie.Maand, annotatie.Waarde)), annotatie.Tekst, vet: true);
        }

        foreach (var lijn in paneel.Lijnen.Where(lijn => lijn.MetWaarden))
        {
            foreach (var punt in lijn.Punten.Where(InBeeld))
            {
                BijPunt(Plaats(punt), paneel.Vorm.Tekst(punt.Waarde), vet: false);
            }
        }

        return plot.Onder + (metMaanden ? Tijdas.Hoogte : 0);
    }

    private List<Sleutelpost> Posten() =>
    [
        .. (smal ? paneel.Lijnen : paneel.Lijnen.Except(Eindlabels.AanDeRand(paneel)).Where(lijn => lijn.Punten.Any(InBeeld))).Select(Sleutel.Lijn),
        .. paneel.Kolommen.Select(kolom => Sleutel.Vlak(kolom.Naam, Klassen.Vlak(kolom.Kleur, kolom.Licht))),
        .. paneel.Banden.Reverse().Select(band => Sleutel.Vlak(band.Naam + " keer hierbinnen", Bandklasse(band))),
    ];

    private static string Bandklasse(Band band) => band.Buiten ? "g-band95" : "g-band80";

    private double Y(double waarde) =>
        _plot.Onder - ((waarde - _schaal.Min) / (_schaal.Max - _schaal.Min) * _plot.Hoogte);

    private Punt Plaats(Maandpunt punt) => new(_tijd.X(punt.Maand), Y(punt.Waarde));

    private bool InBeeld(Maandpunt punt) => punt.Maand >= paneel.Van && punt.Maand <= paneel.Tot;

    private void Rooster()
    {
        foreach (var waarde in _schaal.Streepjes)
        {
            tekening.Voeg(new Streepvorm(_plot.X, Y(waarde), _plot.Rechts, Y(waarde), waarde == 0 ? "g-nul" : "g-rooster"));

            // Columns below zero are numbers of cases too: the scale shows them without a minus.
            var getoond = paneel.Kolommen.IsEmpty ? waarde : Math.Abs(waarde);
            tekening.Voeg(new Tekst(
                _plot.X - 6, Y(waarde) + 4, _schaal.Label(getoond, paneel.Vorm), Letter.Klein, "g-stil", Anker.Einde));
        }
    }

    private void TekenBand(Band band)
    {
        var punten = band.Punten.Where(punt => punt.Maand >= paneel.Van && punt.Maand <= paneel.Tot).ToList();
        if (punten.Count > 0)
        {
            tekening.Voeg(new Pad(
                [
                    .. punten.Select(punt => new Punt(_tijd.X(punt.Maand), Y(punt.Boven))),
                    .. punten.AsEnumerable().Reverse().Select(punt => new Punt(_tijd.X(punt.Maand), Y(punt.Onder))),
                ],
                true, Bandklasse(band)));
        }
    }

    private void Kolommen()
    {
        var breedte = Math.Max(1, _tijd.Slot * 0.72);
        var hoogten = new Dictionary<(Maand, bool), double>();
        foreach (var kolom in paneel.Kolommen)
        {
            foreach (var punt in kolom.Punten.Where(punt => InBeeld(punt) && punt.Waarde > 0))
            {
                var sleutel = (punt.Maand, kolom.Omlaag);
                var van = hoogten.GetValueOrDefault(sleutel);
                var tot = hoogten[sleutel] = van + (kolom.Omlaag ? -punt.Waarde : punt.Waarde);
                var boven = Math.Min(Y(van), Y(tot));
                tekening.Voeg(new Vlak(
                    new Kader(_tijd.X(punt.Maand) - (breedte / 2), boven, breedte, Math.Abs(Y(van) - Y(tot))),
                    Klassen.Vlak(kolom.Kleur, kolom.Licht)));
            }
        }
    }

    private void TekenLijn(Lijn lijn)
    {
        var stuk = new List<Punt>();
        Maand? vorige = null;
        foreach (var punt in lijn.Punten.Where(InBeeld))
        {
            if (vorige is { } eerder && punt.Maand.MaandenSinds(eerder) > lijn.Tussenstap)
            {
                Sluit();
            }

            stuk.Add(Plaats(punt));
            vorige = punt.Maand;
        }

        Sluit();
        if (lijn.Stijl.Markering != Markering.Geen)
        {
            foreach (var punt in lijn.Punten.Where(InBeeld))
            {
                tekening.Voeg(new Markeervorm(Plaats(punt), lijn.Stijl.Markering, 4, Klassen.Vlak(lijn.Stijl.Kleur)));
            }
        }

        void Sluit()
        {
            if (stuk.Count == 1 && lijn.Stijl.Markering == Markering.Geen)
            {
                // A month between two gaps would be invisible as a line.
                tekening.Voeg(new Markeervorm(stuk[0], Markering.Rond, 2.5, Klassen.Vlak(lijn.Stijl.Kleur)));
            }
            else if (stuk.Count > 1)
            {
                tekening.Voeg(new Pad(stuk.ToImmutableArray(), false, Klassen.Lijn(lijn.Stijl), lijn.Stijl.Dikte));
            }

            stuk.Clear();
        }
    }

    private void Merken()
    {
        foreach (var merk in paneel.Merken)
        {
            var x = _tijd.Rand(merk.Maand);
            tekening.Voeg(new Streepvorm(x, _plot.Y - 8, x, _plot.Onder, "g-merk"));
            var rechts = new Tekst(x + 5, _plot.Y + 1, merk.Tekst, Letter.Klein, "g-stil");
            tekening.VoegEersteVrije([rechts, rechts with { X = x - 5, Anker = Anker.Einde }]);
        }
    }

    private void Normen()
    {
        foreach (var norm in paneel.Normlijnen)
        {
            tekening.Voeg(new Streepvorm(_plot.X, Y(norm.Waarde), _plot.Rechts, Y(norm.Waarde), "g-normlijn"));
            var boven = new Tekst(_plot.X + 4, Y(norm.Waarde) - 5, norm.Naam, Letter.Klein, "g-tekst");
            tekening.VoegEersteVrije([boven, boven with { Y = Y(norm.Waarde) + 15 }]);
        }
    }

    /// <summary>Words at a point: above, below, to the left or right, where they stand free; else not at all.</summary>
    private void BijPunt(Punt punt, string inhoud, bool vet)
    {
        Tekst Op(double dx, double dy, Anker anker) =>
            new(punt.X + dx, punt.Y + dy, inhoud, Letter.Klein, "g-tekst", anker, vet);
        Tekst[] kandidaten =
        [
            Op(0, -9, Anker.Midden), Op(0, 19, Anker.Midden), Op(-7, -7, Anker.Einde), Op(7, -7, Anker.Begin),
            Op(-7, 17, Anker.Einde), Op(7, 17, Anker.Begin), Op(0, -24, Anker.Midden), Op(0, 34, Anker.Midden),
        ];
        tekening.VoegEersteVrije(kandidaten.Where(tekst => tekst.Kader.Y >= _plot.Y - 12 && tekst.Kader.Onder <= _plot.Onder));
    }
}
