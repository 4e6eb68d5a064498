namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>
/// Draws steps below each other: name left (above the bar on narrow paper), the bar where the step before it ended, its amount
/// right. What takes away is orange and hatched by its place left of the line; what adds is blue; a saldo is ink on zero.
/// </summary>
internal static class Watervaltekenaar
{
    private const double Linkerkolom = 260;
    private const double Rechterkolom = 110;
    private const double Balk = 20;
    private const double Rijhoogte = 34;

    public static double Teken(Tekening tekening, IReadOnlyList<Watervalpaneel> panelen, bool smal, double y)
    {
        // One scale for all, or promised and measured could not be compared.
        var schaal = Waardeas.Rond(panelen.SelectMany(p => Eindpunten(p).SelectMany(e => new[] { e.Van, e.Tot })), vanafNul: true, 4);
        foreach (var paneel in panelen)
        {
            if (paneel.Kop is { } kop)
            {
                y = tekening.Alinea(kop, y + 8, Letter.Gewoon, "g-tekst", vet: true) + 2;
            }

            y = Paneel(tekening, paneel, schaal, smal, y);
        }

        return y;
    }

    private static double Paneel(Tekening tekening, Watervalpaneel paneel, Waardeas schaal, bool smal, double y)
    {
        var links = smal ? 0 : Linkerkolom;
        var breedte = tekening.Breedte - links - (smal ? 0 : Rechterkolom);
        double X(double waarde) => links + ((waarde - schaal.Min) / (schaal.Max - schaal.Min) * breedte);
        double? vorige = null;
        foreach (var (stap, (van, tot)) in paneel.Stappen.Zip(Eindpunten(paneel)))
        {
            var waarde = new Tekst(tekening.Breedte, 0, paneel.Vorm.Tekst(stap.Waarde), Letter.Gewoon, "g-tekst", Anker.Einde, stap.Soort == Stapsoort.Saldo);
            var namen = Tekstmaat.Breek(stap.Naam, smal ? tekening.Breedte - waarde.Kader.Breedte - 14 : Linkerkolom - 12, Letter.Gewoon, stap.Soort == Stapsoort.Saldo);
            var naamY = y + 4;
            foreach (var naam in namen)
            {
                tekening.Voeg(new Tekst(0, naamY + 11, naam, Letter.Gewoon, "g-tekst", Vet: stap.Soort == Stapsoort.Saldo));
                naamY += 18;
            }

            var balkY = smal ? naamY + 2 : y + 4 + (Math.Max(0, namen.Count - 1) * 9);
            tekening.Voeg(waarde with { Y = smal ? y + 15 : balkY + (Balk / 2) + 5 });
            if (vorige is { } eerder)
            {
                tekening.Voeg(new Streepvorm(X(van), eerder, X(van), balkY, "g-hulp"));
            }

            tekening.Voeg(new Vlak(new Kader(Math.Min(X(van), X(tot)), balkY, Math.Abs(X(tot) - X(van)), Balk), Klasse(stap)));
            tekening.Voeg(new Streepvorm(X(0), balkY - 4, X(0), balkY + Balk + 4, "g-nul"));
            vorige = balkY + Balk;
            y = smal ? balkY + Balk + 12 : Math.Max(y + Rijhoogte, naamY + 6);
        }

        return y;
    }

    private static string Klasse(Watervalstap stap) => stap switch
    {
        { Soort: Stapsoort.Saldo } => Klassen.Vlak(Kleur.Grijs),
        { Waarde: < 0 } => Klassen.Vlak(Kleur.Oranje),
        _ => Klassen.Vlak(Kleur.Blauw),
    };

    private static IEnumerable<(double Van, double Tot)> Eindpunten(Watervalpaneel paneel)
    {
        var stand = 0.0;
        foreach (var stap in paneel.Stappen)
        {
            var van = stap.Soort == Stapsoort.Saldo ? 0 : stand;
            stand = van + stap.Waarde;
            yield return (van, stand);
        }
    }
}
