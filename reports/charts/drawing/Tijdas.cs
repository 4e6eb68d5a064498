using RsdAnalytics.Model;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>The months across a plot: each has its own slot, and points stand in its middle.</summary>
internal sealed class Tijdas(Maand van, Maand tot, double links, double breedte)
{
    private const double Regel = 17;

    /// <summary>Room the labels need below the plot.</summary>
    public const double Hoogte = (2 * Regel) + 6;

    private readonly int _aantal = tot.MaandenSinds(van) + 1;

    public double Links => links;

    public double Rechts => links + breedte;

    public double Slot => breedte / _aantal;

    public double X(Maand maand) => links + ((maand.MaandenSinds(van) + 0.5) * Slot);

    /// <summary>The border in front of a month.</summary>
    public double Rand(Maand maand) => links + (maand.MaandenSinds(van) * Slot);

    /// <summary>Months as jan feb … as far as they fit, years below them once.</summary>
    public void Teken(Tekening tekening, double y)
    {
        var stap = Maandstap();
        var jaarregel = y + (stap is null ? Regel : 2 * Regel);
        foreach (var maand in Maand.Reeks(van, tot))
        {
            if (maand.Nummer == 1 && maand != van)
            {
                tekening.Voeg(new Streepvorm(Rand(maand), y, Rand(maand), jaarregel + 2, "g-as"));
            }

            if (stap is { } om && (maand.Nummer - 1) % om == 0)
            {
                var tekst = new Tekst(X(maand), y + Regel, Datums.Maandletters(maand.Nummer), Letter.Klein, "g-stil", Anker.Midden);
                tekening.VoegEersteVrije([tekst]);
            }
        }

        for (var jaar = van.Jaar; jaar <= tot.Jaar; jaar++)
        {
            var eerste = jaar == van.Jaar ? van : new Maand(jaar, 1);
            var laatste = jaar == tot.Jaar ? tot : new Maand(jaar, 12);
            var midden = (Rand(eerste) + Rand(laatste.Volgende)) / 2;
            var ruimte = Rand(laatste.Volgende) - Rand(eerste);
            var lang = new Tekst(midden, jaarregel, Datums.Jaar(jaar), Letter.Klein, "g-tekst", Anker.Midden);
            var kort = lang with { Inhoud = "’" + Datums.Jaar(jaar)[2..] };
            tekening.VoegEersteVrije(new[] { lang, kort }.Where(tekst => tekst.Kader.Breedte <= ruimte - 2));
        }
    }

    /// <summary>1 when every month has room for its letters, else 3 or 6; null when only years fit.</summary>
    private int? Maandstap()
    {
        var breedst = Enumerable.Range(1, 12).Max(nummer => Tekstmaat.Breedte(Datums.Maandletters(nummer), Letter.Klein)) + 4;
        foreach (var stap in new[] { 1, 3 })
        {
            if (Slot * stap >= breedst)
            {
                return stap;
            }
        }

        return null;
    }
}
