namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// The dynamic optimised Theta model (Fiorucci and others, 2016) on the seasonally adjusted series: simple smoothing plus a part of
/// the regression line through all the past, renewed every month. Theta, the smoothing and the first level are fitted.
/// </summary>
internal sealed class Theta : IPuntmodel
{
    private const int Evaluaties = 300;

    public string Naam => "theta";

    public int MinimumLengte => Modellen.MinsteMaanden;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon)
    {
        var correctie = Seizoenscorrectie.Maak(waarden);
        return correctie.Terug(Pas(correctie.Gecorrigeerd, horizon));
    }

    internal static double[] Pas(double[] y, int horizon)
    {
        var schaal = y.Average(Math.Abs);
        var p = Simplex.Minimaliseer(
            q => Loop(y, q[0] * schaal, Alfa(q[1]), ThetaVan(q[2]), []), [y[0] / Math.Max(schaal, 1e-12), 0, 0], [0.1, 1, 1], Evaluaties);
        var punten = new double[horizon];
        _ = Loop(y, p[0] * schaal, Alfa(p[1]), ThetaVan(p[2]), punten);
        return punten;
    }

    private static double Alfa(double x) => 0.01 + (0.98 / (1 + Math.Exp(-x)));

    private static double ThetaVan(double x) => 1 + Math.Exp(Math.Min(x, 10));

    // The sum of squared errors; the months after the series take their own forecasts for observations.
    private static double Loop(double[] y, double niveau, double alfa, double theta, Span<double> punten)
    {
        var (gemiddelde, helling, fouten) = (0d, 0d, 0d);
        var gewicht = 1 - (1 / theta);
        var macht = 1d;
        for (var t = 1; t <= y.Length + punten.Length; t++)
        {
            // State after t - 1 observations: their mean, and the line through them.
            var snijpunt = gemiddelde - (t / 2d * helling);
            var voorspelling = niveau + (gewicht * ((macht * snijpunt) + ((1 - (macht * (1 - alfa))) / alfa * helling)));
            var waarde = voorspelling;
            if (t <= y.Length)
            {
                waarde = y[t - 1];
                if (t > 2)
                {
                    fouten += (waarde - voorspelling) * (waarde - voorspelling);
                }
            }
            else
            {
                punten[t - y.Length - 1] = voorspelling;
            }

            niveau = (alfa * waarde) + ((1 - alfa) * niveau);
            helling = t == 1 ? 0 : (((t - 2) * helling) + (6d / t * (waarde - gemiddelde))) / (t + 1);
            gemiddelde = (((t - 1) * gemiddelde) + waarde) / t;
            macht *= 1 - alfa;
        }

        return fouten;
    }
}
