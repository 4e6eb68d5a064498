namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>Draws a matrix: names of the rows left, of the columns above, each number in a cell with a tint of the blue that grows with it.</summary>
internal static class Matrixtekenaar
{
    // Tints that ink can still be read on (contrast at least 4.5:1), from none to the most.
    private const int Tinten = 5;
    private const double Cel = 34;
    private const double Kopregel = 17;

    public static double Teken(Tekening tekening, Matrixpaneel paneel, bool smal, double y)
    {
        if (paneel.Kop is { } kop)
        {
            y = tekening.Alinea(kop, y + 8, Letter.Gewoon, "g-tekst", vet: true) + 2;
        }

        y = tekening.Alinea($"Van boven naar onder: {paneel.VanNaam}. Van links naar rechts: {paneel.NaarNaam}.", y + 2, Letter.Klein, "g-stil") + 6;
        var grootte = smal ? Letter.Klein : Letter.Gewoon;
        var links = Math.Min(tekening.Breedte * 0.34, paneel.Van.Max(naam => Tekstmaat.Breedte(naam, grootte)) + 10);
        var breedte = (tekening.Breedte - links) / paneel.Naar.Length;
        var koppen = paneel.Naar.Select(naam => Tekstmaat.Breek(naam, breedte - 4, Letter.Klein)).ToList();
        var kophoogte = koppen.Max(k => k.Count) * Kopregel;
        for (var k = 0; k < koppen.Count; k++)
        {
            for (var r = 0; r < koppen[k].Count; r++)
            {
                // A word wider than its column stays on the paper.
                var midden = Math.Min(links + ((k + 0.5) * breedte), tekening.Breedte - (Tekstmaat.Breedte(koppen[k][r], Letter.Klein) / 2));
                tekening.Voeg(new Tekst(midden, y + kophoogte - ((koppen[k].Count - 1 - r) * Kopregel) - 5, koppen[k][r], Letter.Klein, "g-stil", Anker.Midden));
            }
        }

        y += kophoogte;
        var meeste = paneel.Waarden.SelectMany(rij => rij).Max() ?? 0;
        for (var r = 0; r < paneel.Van.Length; r++)
        {
            y = Rij(tekening, paneel, r, new Kader(links, y, breedte, Cel), meeste, grootte);
        }

        return y;
    }

    private static double Rij(Tekening tekening, Matrixpaneel paneel, int r, Kader eerste, double meeste, double grootte)
    {
        var namen = Tekstmaat.Breek(paneel.Van[r], eerste.X - 8, grootte);
        var hoogte = Math.Max(Cel, (namen.Count * (grootte + 3)) + 6);
        for (var i = 0; i < namen.Count; i++)
        {
            tekening.Voeg(new Tekst(0, eerste.Y + (hoogte / 2) + 5 + ((i - ((namen.Count - 1) / 2.0)) * (grootte + 3)), namen[i], grootte, "g-tekst"));
        }

        for (var k = 0; k < paneel.Naar.Length; k++)
        {
            if (paneel.Waarden[r][k] is not { } waarde)
            {
                continue;
            }

            var kader = new Kader(eerste.X + (k * eerste.Breedte) + 1, eerste.Y + 1, eerste.Breedte - 2, hoogte - 2);
            var tint = meeste <= 0 || waarde <= 0 ? 0 : (int)Math.Ceiling(Math.Sqrt(waarde / meeste) * Tinten);
            tekening.Voeg(new Vlak(kader, $"g-tint g-tint{tint}"));
            tekening.Voeg(new Tekst(kader.X + (kader.Breedte / 2), kader.Y + (kader.Hoogte / 2) + 5, paneel.Vorm.Tekst(waarde), grootte, "g-tekst g-op-tint", Anker.Midden));
        }

        return eerste.Y + hoogte;
    }
}
