namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>Lays a chart out on paper: the band for generated data, heading when asked, panels, source.</summary>
internal static class Grafiektekenaar
{
    private const double Tussenruimte = 14;
    private const double Goot = 28;

    public static Tekening Teken(Grafiek grafiek, Tekenmaat maat)
    {
        var tekening = new Tekening(maat.Breedte);
        var y = 0.0;
        if (grafiek.Synthetisch)
        {
            y = Synthetisch(tekening);
        }

        if (maat.MetOpschrift)
        {
            y = tekening.Alinea(grafiek.Titel, y + 4, Letter.Titel, "g-tekst", vet: true);
            y = tekening.Alinea(grafiek.Ondertitel, y + 2, Letter.Gewoon, "g-stil") + 8;
        }

        y = grafiek.Panelen[0] switch
        {
            Bulletpaneel => Elk<Bulletpaneel>(grafiek, y, (paneel, top) => Bullettekenaar.Teken(tekening, paneel, maat.IsSmal, top)),
            Matrixpaneel => Elk<Matrixpaneel>(grafiek, y, (paneel, top) => Matrixtekenaar.Teken(tekening, paneel, maat.IsSmal, top)),
            Watervalpaneel => Watervaltekenaar.Teken(tekening, [.. grafiek.Panelen.OfType<Watervalpaneel>()], maat.IsSmal, y),
            Staafpaneel => Staven(tekening, grafiek, maat, y),
            _ when grafiek.Schikking == Schikking.Naast => Naast(tekening, grafiek, maat, y),
            _ => Onder(tekening, grafiek, maat, y),
        };

        if (maat.MetOpschrift)
        {
            y = tekening.Alinea(grafiek.Bron, y + 8, Letter.Klein, "g-stil");
        }

        tekening.Hoogte = Math.Ceiling(y + 2);
        return tekening;
    }

    private static double Synthetisch(Tekening tekening)
    {
        const double hoogte = 22;
        const double inspringing = 8;
        tekening.Voeg(new Vlak(new Kader(0, 0, tekening.Breedte, hoogte), "g-synthetisch"));
        var tekst = new Tekst(inspringing, 15.5, "Synthetische gegevens, geen echte inwoners", Letter.Klein, "g-synthetisch-tekst", Vet: true);
        tekening.Voeg(tekst.Kader.Rechts <= tekening.Breedte ? tekst : tekst with { Inhoud = "Synthetische gegevens" });
        return hoogte + 8;
    }

    private static double Elk<T>(Grafiek grafiek, double y, Func<T, double, double> teken)
        where T : Paneel => grafiek.Panelen.OfType<T>().Aggregate(y, (top, paneel) => teken(paneel, top));

    private static double Staven(Tekening tekening, Grafiek grafiek, Tekenmaat maat, double y) =>
        grafiek.Panelen.OfType<Staafpaneel>().Aggregate(y, (top, paneel) => Staaftekenaar.Teken(tekening, paneel, maat.IsSmal, top) + Tussenruimte) - Tussenruimte;

    private static double Onder(Tekening tekening, Grafiek grafiek, Tekenmaat maat, double y)
    {
        var panelen = grafiek.Panelen.OfType<Tijdpaneel>().ToList();
        var marges = panelen.Select(paneel => Marges.Voor(paneel, maat.IsSmal)).Aggregate(Marges.Ruimste);
        for (var i = 0; i < panelen.Count; i++)
        {
            var tekenaar = new Tijdpaneeltekenaar(tekening, panelen[i], maat.IsSmal);
            y = tekenaar.Kopregels(y, 0, maat.Breedte);
            var plot = new Kader(marges.Links, y, maat.Breedte - marges.Links - marges.Rechts, Hoogte(panelen[i], maat.IsSmal));
            y = tekenaar.Teken(plot, metMaanden: i == panelen.Count - 1, Waardeas.Rond(Bereik.Van(panelen[i]), Bereik.VanafNul(panelen[i]), 5));
            y += Tussenruimte;
        }

        return y - Tussenruimte;
    }

    private static double Naast(Tekening tekening, Grafiek grafiek, Tekenmaat maat, double y)
    {
        var panelen = grafiek.Panelen.OfType<Tijdpaneel>().ToList();
        // One scale for all, or the panels could not be compared.
        var schaal = Waardeas.Rond(panelen.SelectMany(Bereik.Van), panelen.Any(Bereik.VanafNul), 4);
        var kolommen = maat.IsSmal ? 1 : Math.Min(panelen.Count, 3);
        var breedte = (maat.Breedte - ((kolommen - 1) * Goot)) / kolommen;
        var boven = y;
        var onder = y;
        for (var i = 0; i < panelen.Count; i++)
        {
            if (i % kolommen == 0 && i > 0)
            {
                boven = onder + Tussenruimte;
            }

            var links = i % kolommen * (breedte + Goot);
            var tekenaar = new Tijdpaneeltekenaar(tekening, panelen[i], smal: true);
            var top = tekenaar.Kopregels(boven, links, breedte, metSleutel: false);
            var marges = Marges.Voor(panelen[i], schaal);
            var plot = new Kader(links + marges.Links, top, breedte - marges.Links - marges.Rechts, Hoogte(panelen[i], maat.IsSmal));
            onder = Math.Max(onder, tekenaar.Teken(plot, metMaanden: true, schaal));
        }

        return onder;
    }

    private static double Hoogte(Tijdpaneel paneel, bool smal) => paneel.Hoogte switch
    {
        Paneelhoogte.Hoog => smal ? 300 : 360,
        Paneelhoogte.Laag => smal ? 130 : 160,
        _ => smal ? 190 : 230,
    };
}
