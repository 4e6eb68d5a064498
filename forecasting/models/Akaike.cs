namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// Averages the models of a family by the weight of the evidence for each (Kolassa, 2011). The second best is often nearly as likely
/// as the best and errs elsewhere.
/// </summary>
internal static class Akaike
{
    private const double MinsteGewicht = 0.01;

    // Akaike's own weights divide by 2. Wider does better on the training parts of the development half of M3: the criterion is surer
    // of one form than a forecast of a year and a half warrants.
    private const double Breedte = 8;

    /// <summary>The models that carry weight, heaviest first, with their weights (together 1).</summary>
    public static (T Passing, double Gewicht)[] Weeg<T>(IEnumerable<T> passingen)
        where T : IPassing
    {
        var op = passingen.OrderBy(passing => passing.Aicc).ToArray();
        if (op.Length == 0)
        {
            return [];
        }

        var paren = op.Select(passing => (Passing: passing, Gewicht: Math.Exp((op[0].Aicc - passing.Aicc) / Breedte)))
            .Where(paar => paar.Gewicht >= MinsteGewicht).ToArray();
        var som = paren.Sum(paar => paar.Gewicht);
        return [.. paren.Select(paar => (paar.Passing, paar.Gewicht / som))];
    }

    /// <summary>The weighted mean of their forecasts.</summary>
    public static double[] Voorspel<T>(IReadOnlyList<(T Passing, double Gewicht)> gewogen, int horizon)
        where T : IPassing
    {
        var punten = new double[horizon];
        var som = gewogen.Sum(paar => paar.Gewicht);
        foreach (var (passing, gewicht) in gewogen)
        {
            var deel = passing.Voorspel(horizon);
            for (var h = 0; h < horizon; h++)
            {
                punten[h] += gewicht / som * deel[h];
            }
        }

        return punten;
    }
}
