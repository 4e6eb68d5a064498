using RsdAnalytics.Forecasting.Intervals;

namespace RsdAnalytics.Forecasting.Reconciliation;

/// <summary>
/// Minimum trace reconciliation (Wickramasuriya and others, 2019) for one sum and its parts: the forecast made for Totaal itself and
/// those of the gemeenten are brought together, each giving way as far as its past errors say.
/// </summary>
internal static class Mint
{
    private const int MinsteOorsprongen = 12;

    /// <summary>
    /// The reconciled parts; the parts as they are (bottom-up) where the backtest is too short or too flat to say who must give way.
    /// </summary>
    public static Terugtoets[] Verzoen(Terugtoets totaal, Terugtoets[] delen)
    {
        if (totaal.Oorsprongen.Length < MinsteOorsprongen || Gewichten(totaal, delen) is not { } gewichten)
        {
            return delen;
        }

        return
        [
            .. delen.Select((deel, i) => deel.Met(
                Verschuif(totaal.Voorspelling.Punten, [.. delen.Select(d => d.Voorspelling.Punten)], i, gewichten[i]),
                [.. totaal.Voorspeld.Select((rij, o) => Verschuif(rij, [.. delen.Select(d => d.Voorspeld[o])], i, gewichten[i]))])),
        ];
    }

    /// <summary>
    /// The share that each part takes of what Totaal is above the sum of the parts. With C = (1, −1, …, −1) the reconciled forecasts
    /// are y − W·C'(C·W·C')⁻¹·C·y: one number to divide by.
    /// </summary>
    internal static double[]? Gewichten(double[][] covariantie)
    {
        var contrast = covariantie.Select(rij => rij[0] - rij.Skip(1).Sum()).ToArray();
        var noemer = contrast[0] - contrast.Skip(1).Sum();
        var gewichten = contrast.Skip(1).Select(c => -c / noemer).ToArray();
        return noemer > 0 && gewichten.All(double.IsFinite) ? gewichten : null;
    }

    private static double[]? Gewichten(Terugtoets totaal, Terugtoets[] delen) =>
        Gewichten(Foutcovariantie.Schat([Foutcovariantie.EenMaand(totaal), .. delen.Select(Foutcovariantie.EenMaand)]));

    private static double[] Verschuif(IReadOnlyList<double> totaal, IReadOnlyList<double>[] delen, int i, double gewicht)
    {
        var punten = new double[totaal.Count];
        for (var h = 0; h < punten.Length; h++)
        {
            var verschil = totaal[h] - delen.Sum(deel => deel[h]);
            punten[h] = Math.Max(0, delen[i][h] + (gewicht * verschil));
        }

        return punten;
    }
}
