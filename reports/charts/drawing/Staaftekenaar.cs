using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>Draws horizontal bars: the name to the left (above on narrow paper), the value behind each bar.</summary>
internal static class Staaftekenaar
{
    private const double Linkerkolom = 200;
    private const double Balk = 18;
    private const double Tussen = 4;
    private const double Rijruimte = 12;

    public static double Teken(Tekening tekening, Staafpaneel paneel, bool smal, double y)
    {
        if (paneel.Kop is { } kop)
        {
            y = tekening.Alinea(kop, y + 4, Letter.Gewoon, "g-tekst", vet: true) + 2;
        }

        y = paneel.Reeksen.Length > 1
            ? Sleutel.Teken(tekening, [.. paneel.Reeksen.Select(r => Sleutel.Vlak(r.Naam, Klassen.Vlak(r.Kleur)))], y) + 6
            : y + 4;
        var schaal = Waardeas.Rond(paneel.Rijen.SelectMany(r => r.Waarden).Select(w => w.Waarde).OfType<double>(), vanafNul: true, 4);
        var kolom = smal ? 0 : Linkerkolom;
        var ruimte = paneel.Rijen.SelectMany(r => r.Waarden).Select(w => Tekstmaat.Breedte(Opschrift(paneel, w), Letter.Gewoon, vet: true)).Append(0).Max();
        foreach (var rij in paneel.Rijen)
        {
            y = Rij(tekening, paneel, rij, schaal, new Kader(kolom, y, tekening.Breedte - kolom - ruimte - 10, 0), smal) + Rijruimte;
        }

        return y - Rijruimte;
    }

    private static double Rij(Tekening tekening, Staafpaneel paneel, Staafrij rij, Waardeas schaal, Kader kader, bool smal)
    {
        var namen = Tekstmaat.Breek(rij.Naam, smal ? tekening.Breedte : Linkerkolom - 12, Letter.Gewoon, vet: true);
        var y = kader.Y;
        foreach (var (naam, i) in namen.Select((n, i) => (n, i)))
        {
            tekening.Voeg(new Tekst(0, y + 14 + (i * 18), naam, Letter.Gewoon, "g-tekst", Vet: true));
        }

        var balken = smal ? y + (namen.Count * 18) + 2 : y;
        var onder = balken;
        for (var i = 0; i < rij.Waarden.Length; i++)
        {
            var lengte = rij.Waarden[i].Waarde is { } waarde ? waarde / schaal.Max * kader.Breedte : 0;
            if (lengte > 0)
            {
                tekening.Voeg(new Vlak(new Kader(kader.X, onder, lengte, Balk), Klassen.Vlak(paneel.Reeksen[i].Kleur)));
            }

            tekening.Voeg(new Tekst(
                kader.X + lengte + 6, onder + (Balk / 2) + 5, Opschrift(paneel, rij.Waarden[i]), Letter.Gewoon,
                rij.Waarden[i].Waarde is null ? "g-stil" : "g-tekst", Vet: rij.Waarden[i].Waarde is not null));
            onder += Balk + Tussen;
        }

        tekening.Voeg(new Streepvorm(kader.X, balken - 2, kader.X, onder - Tussen + 2, "g-nul"));
        return Math.Max(onder - Tussen, y + (namen.Count * 18));
    }

    private static string Opschrift(Staafpaneel paneel, Staafwaarde waarde) =>
        waarde.Waarde is { } getal ? paneel.Vorm.Tekst(getal) : waarde.Weergave ?? Getallen.Geen;
}
