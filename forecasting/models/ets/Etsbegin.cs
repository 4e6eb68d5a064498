namespace RsdAnalytics.Forecasting.Models.Ets;

/// <summary>The state before the first value: seasonal indices, and the line through the first seasonally adjusted values.</summary>
internal sealed record Etsbegin(double[] Seizoen, double Niveau, double Trend)
{
    private const int Aanloop = 10;

    public static Etsbegin Van(double[] y, Werking seizoen)
    {
        const int m = Models.Seizoen.Maanden;
        var indexen = seizoen == Werking.Geen ? new double[m] : Seizoenscorrectie.Indexen(y, seizoen == Werking.Maal);
        var n = Math.Min(Aanloop, y.Length);
        double st = 0, sy = 0, stt = 0, sty = 0;
        for (var t = 1; t <= n; t++)
        {
            var waarde = seizoen switch
            {
                Werking.Plus => y[t - 1] - indexen[t - 1],
                Werking.Maal => y[t - 1] / indexen[t - 1],
                _ => y[t - 1],
            };
            st += t;
            sy += waarde;
            stt += t * t;
            sty += t * waarde;
        }

        var helling = ((n * sty) - (st * sy)) / ((n * stt) - (st * st));
        return new Etsbegin(indexen, (sy - (helling * st)) / n, helling);
    }
}
