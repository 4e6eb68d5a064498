using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>
/// Draws results against their norms. Text left: name and verdict; right: the number; the bars of a group on one scale.
/// </summary>
internal static class Bullettekenaar
{
    private const double Linkerkolom = 300;
    private const double Rechterkolom = 90;
    private const double Balk = 14;
    private const double Vorigbalk = 24;

    public static double Teken(Tekening tekening, Bulletpaneel paneel, bool smal, double y)
    {
        y = Sleutel.Teken(tekening, Posten(paneel), y) + 6;
        foreach (var groep in paneel.Groepen)
        {
            if (groep.Kop is { } kop)
            {
                y = tekening.Alinea(kop, y + 8, Letter.Gewoon, "g-tekst", vet: true) + 2;
            }

            var schaal = Waardeas.Rond(Waarden(groep), vanafNul: true, 4);
            foreach (var rij in groep.Rijen)
            {
                y = smal ? Smal(tekening, groep, rij, schaal, y) : Breed(tekening, groep, rij, schaal, y);
            }
        }

        return y;
    }

    private static List<Sleutelpost> Posten(Bulletpaneel paneel) =>
    [
        Sleutel.Vlak(paneel.NuNaam, Klassen.Vlak(Kleur.Blauw)),
        Sleutel.Vlak(paneel.VorigNaam, "g-vorig"),
        new("afgesproken", (x, y) => [new Streepvorm(x + (Sleutel.Monsterbreedte / 2), y - 2, x + (Sleutel.Monsterbreedte / 2), y + 14, "g-norm")]),
    ];

    private static IEnumerable<double> Waarden(Bulletgroep groep) =>
        groep.Rijen.SelectMany(rij => new[] { rij.Waarde, rij.Norm, rij.Vorig }).OfType<double>();

    private static double Breed(Tekening tekening, Bulletgroep groep, Bulletrij rij, Waardeas schaal, double y)
    {
        var namen = Tekstmaat.Breek(rij.Naam, Linkerkolom - 12, Letter.Gewoon, vet: true);
        var uitleg = Tekstmaat.Breek(Uitleg(groep, rij), Linkerkolom - 12, Letter.Klein);
        var hoogte = Math.Max(40, ((namen.Count * 18) + (uitleg.Count * 16)) + 10);
        Linkertekst(tekening, namen, uitleg, y + 4);
        var balken = new Kader(Linkerkolom, y + ((hoogte - Vorigbalk) / 2), tekening.Breedte - Linkerkolom - Rechterkolom, Vorigbalk);
        Balken(tekening, rij, schaal, balken);
        tekening.Voeg(new Tekst(
            tekening.Breedte, balken.Y + (Vorigbalk / 2) + 5, Waardetekst(groep, rij), Letter.Gewoon, "g-tekst", Anker.Einde, true));
        return y + hoogte + 4;
    }

    private static double Smal(Tekening tekening, Bulletgroep groep, Bulletrij rij, Waardeas schaal, double y)
    {
        var waarde = new Tekst(tekening.Breedte, y + 15, Waardetekst(groep, rij), Letter.Gewoon, "g-tekst", Anker.Einde, true);
        var namen = Tekstmaat.Breek(rij.Naam, tekening.Breedte - waarde.Kader.Breedte - 14, Letter.Gewoon, vet: true);
        var uitleg = Tekstmaat.Breek(Uitleg(groep, rij), tekening.Breedte, Letter.Klein);
        tekening.Voeg(waarde);
        var onder = Linkertekst(tekening, namen, uitleg, y + 4);
        Balken(tekening, rij, schaal, new Kader(0, onder + 4, tekening.Breedte, Vorigbalk));
        return onder + Vorigbalk + 18;
    }

    private static double Linkertekst(Tekening tekening, IReadOnlyList<string> namen, IReadOnlyList<string> uitleg, double y)
    {
        foreach (var naam in namen)
        {
            tekening.Voeg(new Tekst(0, y + 11, naam, Letter.Gewoon, "g-tekst", Vet: true));
            y += 18;
        }

        foreach (var regel in uitleg)
        {
            tekening.Voeg(new Tekst(0, y + 10, regel, Letter.Klein, "g-stil"));
            y += 16;
        }

        return y;
    }

    private static void Balken(Tekening tekening, Bulletrij rij, Waardeas schaal, Kader kader)
    {
        double X(double waarde) => kader.X + ((waarde - schaal.Min) / (schaal.Max - schaal.Min) * kader.Breedte);

        void Balkje(double? waarde, double hoogte, string klasse)
        {
            if (waarde is { } getal)
            {
                var (links, rechts) = (Math.Min(X(0), X(getal)), Math.Max(X(0), X(getal)));
                tekening.Voeg(new Vlak(new Kader(links, kader.Y + ((kader.Hoogte - hoogte) / 2), rechts - links, hoogte), klasse));
            }
        }

        tekening.Voeg(new Streepvorm(kader.X, kader.Onder + 2, kader.Rechts, kader.Onder + 2, "g-rooster"));
        Balkje(rij.Vorig, Vorigbalk, "g-vorig");
        Balkje(rij.Waarde, Balk, Klassen.Vlak(Kleur.Blauw));
        tekening.Voeg(new Streepvorm(X(0), kader.Y - 2, X(0), kader.Onder + 2, "g-nul"));
        if (rij.Norm is { } norm)
        {
            tekening.Voeg(new Streepvorm(X(norm), kader.Y - 3, X(norm), kader.Onder + 3, "g-norm"));
        }
    }

    private static string Uitleg(Bulletgroep groep, Bulletrij rij) =>
        rij.Oordeel.Tekst() + (rij.Norm is { } norm ? " · afgesproken: " + groep.Normtekst(norm) : "");

    private static string Waardetekst(Bulletgroep groep, Bulletrij rij) =>
        rij.Waarde is { } waarde ? groep.Vorm.Tekst(waarde) : Getallen.Geen;
}
