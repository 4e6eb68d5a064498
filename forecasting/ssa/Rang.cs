namespace RsdAnalytics.Forecasting.Ssa;

/// <summary>A chosen number of components, with the reconstruction of the series by them where the choice made one.</summary>
internal sealed record Rang(int Aantal, double[]? Signaal)
{
    private const int Toetslengte = 200;

    /// <summary>
    /// The rank whose unstabilised recurrence, started once and fed with its own answers, follows the series best; the lowest of equals.
    /// </summary>
    public static Rang Kies(double[] x, SsaDecompositie decompositie, int hoogste, Rangkeuze keuze)
    {
        var venster = decompositie.Venster;
        var toets = Math.Min(Math.Max(venster, Toetslengte), x.Length - venster + 1);
        var begin = x.Length - toets - venster + 1;
        var gewicht = new double[venster - 1];
        var verticaliteit = 0d;
        // Exact reconstructs the whole series; the quick way looks at one lag vector.
        var deel = keuze == Rangkeuze.Exact ? x : x.AsSpan(begin, venster).ToArray();
        var signaal = new double[deel.Length];
        var (beste, besteFout, besteSignaal) = (1, double.PositiveInfinity, default(double[]));
        for (var rang = 1; rang <= hoogste; rang++)
        {
            var vector = decompositie.Vectoren[rang - 1];
            verticaliteit += vector[^1] * vector[^1];
            for (var i = 0; i < gewicht.Length; i++)
            {
                gewicht[i] += vector[^1] * vector[i];
            }

            var bijdrage = keuze == Rangkeuze.Exact
                ? SsaDecompositie.Reconstrueer(x, vector)
                : SsaDecompositie.Projecteer([vector], deel);
            for (var i = 0; i < signaal.Length; i++)
            {
                signaal[i] += bijdrage[i];
            }

            var gemiddelden = keuze == Rangkeuze.Exact ? signaal.Length : venster - 1;
            var niveau = Gemiddeld(deel, signaal, gemiddelden);
            var start = signaal.AsSpan(keuze == Rangkeuze.Exact ? begin : 0, venster - 1);
            var fout = Fout(x, x.Length - toets, start, gewicht, 1 - verticaliteit, niveau, besteFout);
            if (fout < besteFout)
            {
                (beste, besteFout, besteSignaal) = (rang, fout, [.. signaal]);
            }
        }

        return new Rang(beste, keuze == Rangkeuze.Exact ? besteSignaal : null);
    }

    private static double Gemiddeld(double[] x, double[] signaal, int aantal)
    {
        var som = 0d;
        for (var i = 0; i < aantal; i++)
        {
            som += x[i] - signaal[i];
        }

        return som / aantal;
    }

    private static double Fout(
        double[] x, int vanaf, ReadOnlySpan<double> start, double[] gewicht, double noemer, double niveau, double grens)
    {
        var rij = new double[start.Length + x.Length - vanaf];
        start.CopyTo(rij);
        var fout = 0d;
        for (var i = 0; vanaf + i < x.Length && fout <= grens; i++)
        {
            var volgende = (Recursie.Stap(gewicht, rij.AsSpan(i, start.Length)) / noemer) + niveau;
            rij[start.Length + i] = volgende;
            fout += Math.Abs(x[vanaf + i] - volgende);
        }

        return fout;
    }
}
