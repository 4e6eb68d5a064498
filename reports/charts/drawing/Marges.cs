namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>Room beside a plot: left for the scale, right for the labels at the ends of lines.</summary>
internal readonly record struct Marges(double Links, double Rechts)
{
    /// <summary>The widest a label at the end of a line may be before it is broken.</summary>
    public const double Labelbreedte = 150;

    public static Marges Ruimste(Marges a, Marges b) => new(Math.Max(a.Links, b.Links), Math.Max(a.Rechts, b.Rechts));

    public static Marges Voor(Tijdpaneel paneel, bool smal)
    {
        var schaal = Waardeas.Rond(Bereik.Van(paneel), Bereik.VanafNul(paneel), 5);
        var marges = Voor(paneel, schaal);
        return smal ? marges : marges with { Rechts = Math.Max(marges.Rechts, Naamruimte(paneel)) };
    }

    /// <summary>Without labels at the ends: only what half a month's letters need.</summary>
    public static Marges Voor(Tijdpaneel paneel, Waardeas schaal) =>
        new(schaal.Streepjes.Max(waarde => Tekstmaat.Breedte(schaal.Label(waarde, paneel.Vorm), Letter.Klein)) + 8, 6);

    private static double Naamruimte(Tijdpaneel paneel) =>
        Eindlabels.AanDeRand(paneel).SelectMany(lijn => Tekstmaat.Breek(lijn.Naam, Labelbreedte, Letter.Klein))
            .Select(regel => Tekstmaat.Breedte(regel, Letter.Klein) + Sleutel.Monsterbreedte + 18).DefaultIfEmpty(0).Max();
}
