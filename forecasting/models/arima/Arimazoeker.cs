namespace RsdAnalytics.Forecasting.Models.Arima;

/// <summary>Searches the order of an ARIMA model stepwise by AICc (Hyndman and Khandakar, 2008), the differences being given.</summary>
internal static class Arimazoeker
{
    private const int HoogsteSeizoen = 1;
    private const int MeesteModellen = 40;
    private const double SterkSeizoen = 0.64;

    /// <summary>Whether the season is strong enough to difference it.</summary>
    public static int Seizoensverschil(double[] y) =>
        y.Length >= 3 * Seizoen.Maanden && Seizoenscorrectie.Sterkte(y) > SterkSeizoen ? 1 : 0;

    /// <summary>Every model that the search tried.</summary>
    /// <param name="y">The series.</param>
    /// <param name="d">The ordinary differences.</param>
    /// <param name="seizoenD">The seasonal differences.</param>
    /// <param name="hoogste">The highest ordinary order.</param>
    public static IReadOnlyList<Arimapassing> Zoek(double[] y, int d, int seizoenD, int hoogste)
    {
        var constante = d + seizoenD <= 1;
        var s = y.Length >= 3 * Seizoen.Maanden ? HoogsteSeizoen : 0;
        Arimaorde[] start =
        [
            new(2, d, 2, s, seizoenD, s, constante),
            new(0, d, 0, 0, seizoenD, 0, constante),
            new(1, d, 0, s, seizoenD, 0, constante),
            new(0, d, 1, 0, seizoenD, s, constante),
        ];
        var gezien = new HashSet<Arimaorde>();
        var alle = new List<Arimapassing>();
        Arimapassing? beste = null;
        foreach (var orde in start)
        {
            _ = Probeer(orde);
        }

        while (beste is not null && gezien.Count < MeesteModellen && beste.Orde.Buren(hoogste, s).Any(Probeer))
        {
            // Each better model is a new place to look around.
        }

        return alle;

        bool Probeer(Arimaorde orde)
        {
            if (!gezien.Add(orde) || Arimapassing.Pas(y, orde) is not { } passing)
            {
                return false;
            }

            alle.Add(passing);
            var beter = beste is null || passing.Aicc < beste.Aicc;
            beste = beter ? passing : beste;
            return beter;
        }
    }

    /// <summary>One order again, on an earlier part of the series it was fitted to before.</summary>
    public static Arimapassing? Opnieuw(double[] y, Arimapassing eerder) => Arimapassing.Pas(y, eerder.Orde, eerder);
}
