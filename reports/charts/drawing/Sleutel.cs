namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>An entry of a key: a sample and its name.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Monster">Draws the sample in a box of 22 × 12 with the given left top.</param>
internal sealed record Sleutelpost(string Naam, Func<double, double, IEnumerable<Vorm>> Monster);

/// <summary>The key of what cannot be labelled at its own place: entries side by side, wrapped to the paper.</summary>
internal static class Sleutel
{
    public const double Monsterbreedte = 24;

    private const double Monsterhoogte = 12;
    private const double Regel = 21;

    /// <summary>Draws the entries from <paramref name="y"/> down; returns where they end.</summary>
    public static double Teken(Tekening tekening, IReadOnlyList<Sleutelpost> posten, double y)
    {
        if (posten.Count == 0)
        {
            return y;
        }

        var x = 0.0;
        foreach (var post in posten)
        {
            var breedte = Monsterbreedte + 6 + Tekstmaat.Breedte(post.Naam, Letter.Klein);
            if (x > 0 && x + breedte > tekening.Breedte)
            {
                x = 0;
                y += Regel;
            }

            foreach (var vorm in post.Monster(x, y + 2))
            {
                tekening.Voeg(vorm);
            }

            tekening.Voeg(new Tekst(x + Monsterbreedte + 6, y + 13, post.Naam, Letter.Klein, "g-tekst"));
            x += breedte + 18;
        }

        return y + Regel;
    }

    public static Sleutelpost Vlak(string naam, string klasse) =>
        new(naam, (x, y) => [new Vlak(new Kader(x, y, Monsterbreedte, Monsterhoogte), klasse)]);

    public static Sleutelpost Lijn(Lijn lijn) =>
        new(lijn.Naam, (x, y) => Lijnmonster(lijn.Stijl, x, y + (Monsterhoogte / 2)));

    /// <summary>A short piece of a line with its own dash and marker.</summary>
    public static IEnumerable<Vorm> Lijnmonster(Lijnstijl stijl, double x, double y)
    {
        yield return new Streepvorm(x, y, x + Monsterbreedte, y, Klassen.Lijn(stijl), stijl.Dikte);
        if (stijl.Markering != Markering.Geen)
        {
            yield return new Markeervorm(new Punt(x + (Monsterbreedte / 2), y), stijl.Markering, 4, Klassen.Vlak(stijl.Kleur));
        }
    }
}
