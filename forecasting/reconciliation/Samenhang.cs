using RsdAnalytics.Forecasting.Intervals;

namespace RsdAnalytics.Forecasting.Reconciliation;

/// <summary>
/// How much the gemeenten move together: the one correlation with which the spread of the sum of their forecasts equals the spread
/// that the backtest of Totaal shows.
/// </summary>
internal static class Samenhang
{
    private const double Hoogste = 0.95;

    /// <summary>A correlation between the lowest at which that many series can all be alike correlated and 0.95; 0 where nothing moves.</summary>
    public static double Schat(Banden som, IReadOnlyList<double> sompunten, Banden[] delen, Terugtoets[] toetsen)
    {
        if (delen.Length < 2)
        {
            return 0;
        }

        // The upper side: the lower one may be cut off at zero.
        var (boven, onder) = (0d, 0d);
        for (var h = 0; h < sompunten.Count; h++)
        {
            var breedtes = delen.Select((deel, i) => deel.Boven80[h] - toetsen[i].Voorspelling.Punten[h]).ToArray();
            var kwadraten = breedtes.Sum(breedte => breedte * breedte);
            var totaal = breedtes.Sum();
            var kruis = (totaal * totaal) - kwadraten;
            if (kruis > 0)
            {
                var breedte = som.Boven80[h] - sompunten[h];
                boven += ((breedte * breedte) - kwadraten) / kruis;
                onder++;
            }
        }

        var laagste = -0.9 / (delen.Length - 1);
        var samenhang = onder > 0 ? boven / onder : 0;
        return double.IsFinite(samenhang) ? Math.Clamp(samenhang, laagste, Hoogste) : 0;
    }
}
