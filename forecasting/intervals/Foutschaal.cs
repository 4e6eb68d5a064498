namespace RsdAnalytics.Forecasting.Intervals;

/// <summary>How large an error is usual so many months ahead: the mean absolute error per horizon, never falling with the horizon.</summary>
internal static class Foutschaal
{
    public static double[] PerHorizon(double[][] fouten, ReadOnlySpan<double> historie, int horizon)
    {
        var som = new double[horizon];
        var aantal = new int[horizon];
        foreach (var rij in fouten)
        {
            for (var h = 0; h < rij.Length; h++)
            {
                som[h] += Math.Abs(rij[h]);
                aantal[h]++;
            }
        }

        var laatste = Array.FindLastIndex(aantal, n => n > 0);
        if (laatste < 0)
        {
            return Stapsgewijs(historie, horizon);
        }

        var schaal = Monotoon(som, aantal, laatste + 1, horizon);
        for (var h = laatste + 1; h < horizon; h++)
        {
            // Not observed that far: from there on the error grows as that of a random walk.
            schaal[h] = schaal[laatste] * Math.Sqrt((h + 1d) / (laatste + 1d));
        }

        return schaal;
    }

    // Pool adjacent violators: the nearest sequence that never falls, weighted by the number of errors.
    private static double[] Monotoon(double[] som, int[] aantal, int lengte, int horizon)
    {
        var blokken = new Stack<(double Som, int Aantal, int Lengte)>();
        for (var h = 0; h < lengte; h++)
        {
            var blok = (Som: som[h], Aantal: aantal[h], Lengte: 1);
            while (blokken.TryPeek(out var vorig) && vorig.Som * blok.Aantal >= blok.Som * vorig.Aantal)
            {
                blok = (vorig.Som + blok.Som, vorig.Aantal + blok.Aantal, vorig.Lengte + blok.Lengte);
                blokken.Pop();
            }

            blokken.Push(blok);
        }

        var schaal = new double[horizon];
        var h2 = 0;
        foreach (var (blokSom, blokAantal, blokLengte) in blokken.Reverse())
        {
            for (var i = 0; i < blokLengte; i++)
            {
                schaal[h2++] = blokAantal > 0 ? blokSom / blokAantal : 0;
            }
        }

        return schaal;
    }

    private static double[] Stapsgewijs(ReadOnlySpan<double> historie, int horizon)
    {
        var som = 0d;
        for (var i = 1; i < historie.Length; i++)
        {
            som += Math.Abs(historie[i] - historie[i - 1]);
        }

        var stap = historie.Length > 1 ? som / (historie.Length - 1) : Math.Abs(historie[0]);
        return [.. Enumerable.Range(1, horizon).Select(h => stap * Math.Sqrt(h))];
    }
}
