namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// Takes the season out of a series and puts it back into a forecast: classical decomposition, multiplicative where every value is
/// above zero. The indices are drawn towards "no season" as far as they could be noise, which does better than a test that takes
/// all or nothing, and recent years count more.
/// </summary>
internal sealed class Seizoenscorrectie
{
    private const int M = Seizoen.Maanden;

    // Both chosen on the training parts of the development half of M3 (docs/prognose.md).
    private const double Krimp = 2;
    private const double Verval = 0.85;

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
        for (var t = M / 2; t < y.Length - (M / 2); t++)
        {
            var g = Math.Pow(Verval, (y.Length - t) / (double)M);
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
        double ruis = 0, spreiding = 0;
        var aantal = afwijking.Length - M;
        for (var t = M / 2; t < afwijking.Length - (M / 2); t++)
        {
            var e = afwijking[t] - indexen[t % M];
            ruis += e * e;
        }

        foreach (var index in indexen)
        {
            spreiding += (index - neutraal) * (index - neutraal);
        }

        var variantie = ruis / Math.Max(1, aantal - M) / (aantal / (double)M);
        return spreiding > 0 ? Math.Max(0, 1 - (Krimp * (M - 3) * variantie / spreiding)) : 0;
    }

    // Each value against the mean of the year around it; nothing in the first and last half year.
    private static double[] Afwijkingen(ReadOnlySpan<double> y, bool maal)
    {
        var afwijking = new double[y.Length];
        for (var t = M / 2; t < y.Length - (M / 2); t++)
        {
            var midden = (y[t - (M / 2)] + y[t + (M / 2)]) / 2;
            for (var i = t - (M / 2) + 1; i < t + (M / 2); i++)
            {
                midden += y[i];
            }

            midden /= M;
            afwijking[t] = maal ? y[t] / midden : y[t] - midden;
        }

        return afwijking;
    }
}
