namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// Takes the season out of a series and puts it back into a forecast: classical decomposition, multiplicative where every value is
/// above zero. The indices are drawn towards "no season" as far as they could be noise, which does better than a test that takes
/// all or nothing, and recent years count more.
/// </summary>
internal sealed class Seizoenscorrectie
{
    private const int M = Seizoen.Maanden;

    // Chosen on the training parts of the development half of M3 (docs/prognose.md).
    private const double Krimp = 2;
    private const double Verval = 0.85;
    private const double Randgewicht = 0.5;
    private const double Randdemping = 0.85;

    private readonly double[] _indexen;
    private readonly bool _maal;
    private readonly int _lengte;

    private Seizoenscorrectie(double[] gecorrigeerd, double[] indexen, bool maal)
    {
        Gecorrigeerd = gecorrigeerd;
        _indexen = indexen;
        _maal = maal;
        _lengte = gecorrigeerd.Length;
    }

    /// <summary>The series without its season.</summary>
    public double[] Gecorrigeerd { get; }

    public static Seizoenscorrectie Maak(ReadOnlySpan<double> y)
    {
        var maal = Positief(y);
        var indexen = Indexen(y, maal);
        var gecorrigeerd = y.ToArray();
        for (var t = 0; t < gecorrigeerd.Length; t++)
        {
            gecorrigeerd[t] = maal ? y[t] / indexen[t % M] : y[t] - indexen[t % M];
        }

        return new Seizoenscorrectie(gecorrigeerd, indexen, maal);
    }

    /// <summary>Puts the season back into the months that follow the series, in place.</summary>
    public double[] Terug(double[] punten)
    {
        for (var h = 0; h < punten.Length; h++)
        {
            var index = _indexen[(_lengte + h) % M];
            punten[h] = _maal ? punten[h] * index : punten[h] + index;
        }

        return punten;
    }

    /// <summary>
    /// The seasonal index per position of the year (position 0 is that of the first value): 1 or 0 on average, and everywhere where the
    /// history is shorter than two years or shows no more than noise.
    /// </summary>
    public static double[] Indexen(ReadOnlySpan<double> y, bool maal)
    {
        var neutraal = maal ? 1d : 0;
        var indexen = new double[M];
        Array.Fill(indexen, neutraal);
        if (y.Length <= 2 * M)
        {
            return indexen;
        }

        var afwijking = Afwijkingen(y, maal);
        var som = new double[M];
        var gewicht = new double[M];
        for (var t = 0; t < y.Length; t++)
        {
            var g = Gewicht(t, y.Length) * Math.Pow(Verval, (y.Length - t) / (double)M);
            som[t % M] += g * afwijking[t];
            gewicht[t % M] += g;
        }

        for (var i = 0; i < M; i++)
        {
            indexen[i] = som[i] / gewicht[i];
        }

        var gemiddelde = indexen.Average();
        for (var i = 0; i < M; i++)
        {
            indexen[i] = maal ? indexen[i] / gemiddelde : indexen[i] - gemiddelde;
        }

        var behoud = Behoud(afwijking, indexen, neutraal);
        for (var i = 0; i < M; i++)
        {
            indexen[i] = neutraal + (behoud * (indexen[i] - neutraal));
        }

        return indexen;
    }

    /// <summary>The share of the variance around the trend that the season explains, 0 to 1.</summary>
    public static double Sterkte(ReadOnlySpan<double> y)
    {
        if (y.Length <= 2 * M)
        {
            return 0;
        }

        var afwijking = Afwijkingen(y, false);
        double rest = 0, samen = 0;
        for (var maand = 0; maand < M; maand++)
        {
            double som = 0, kwadraten = 0;
            var aantal = 0;
            for (var t = (M / 2) + maand; t < y.Length - (M / 2); t += M)
            {
                som += afwijking[t];
                kwadraten += afwijking[t] * afwijking[t];
                aantal++;
            }

            samen += kwadraten;
            rest += kwadraten - (som * som / aantal);
        }

        return samen > 0 ? Math.Clamp(1 - (rest / samen), 0, 1) : 0;
    }

    internal static bool Positief(ReadOnlySpan<double> y)
    {
        foreach (var waarde in y)
        {
            if (!(waarde > 0))
            {
                return false;
            }
        }

        return true;
    }

    // James and Stein: what is left of indices whose spread is compared with the noise in each.
    private static double Behoud(double[] afwijking, double[] indexen, double neutraal)
    {
        double ruis = 0, spreiding = 0, aantal = 0;
        for (var t = 0; t < afwijking.Length; t++)
        {
            var (g, e) = (Gewicht(t, afwijking.Length), afwijking[t] - indexen[t % M]);
            ruis += g * e * e;
            aantal += g;
        }

        foreach (var index in indexen)
        {
            spreiding += (index - neutraal) * (index - neutraal);
        }

        var variantie = ruis / Math.Max(1, aantal - M) / (aantal / M);
        return spreiding > 0 ? Math.Max(0, 1 - (Krimp * (M - 3) * variantie / spreiding)) : 0;
    }

    private static double Gewicht(int t, int lengte) => t < M / 2 || t >= lengte - (M / 2) ? Randgewicht : 1;

    // Each value against the trend: the mean of the year around it, and in the first and last half year that mean drawn on, its
    // slope dying out.
    private static double[] Afwijkingen(ReadOnlySpan<double> y, bool maal)
    {
        const int half = M / 2;
        var trend = new double[y.Length];
        for (var t = half; t < y.Length - half; t++)
        {
            trend[t] = (y[t - half] + y[t + half]) / 2;
            for (var i = t - half + 1; i < t + half; i++)
            {
                trend[t] += y[i];
            }

            trend[t] /= M;
        }

        var (eerste, laatste) = (half, y.Length - half - 1);
        var begin = (trend[eerste] - trend[eerste + half]) / half;
        var einde = (trend[laatste] - trend[laatste - half]) / half;
        for (var i = 1; i <= half; i++)
        {
            begin *= Randdemping;
            einde *= Randdemping;
            trend[eerste - i] = trend[eerste - i + 1] + begin;
            if (laatste + i < y.Length)
            {
                trend[laatste + i] = trend[laatste + i - 1] + einde;
            }
        }

        for (var t = 0; t < trend.Length; t++)
        {
            // Of a trend that would be drawn through zero nothing can be said: such a month counts as ordinary.
            trend[t] = !maal ? y[t] - trend[t] : trend[t] > 0 ? y[t] / trend[t] : 1;
        }

        return trend;
    }
}
