namespace RsdAnalytics.Forecasting.Intervals;

/// <summary>The intervals of one forecast, per month of the horizon; nothing lies below zero and no bound passes its point.</summary>
internal sealed record Banden(double[] Onder80, double[] Boven80, double[] Onder95, double[] Boven95)
{
    /// <summary>Bands of a half width around each point; the 95 % band is never the narrower one.</summary>
    public static Banden Rond(IReadOnlyList<double> punten, double[] breedte80, double[] breedte95)
    {
        var n = punten.Count;
        var banden = new Banden(new double[n], new double[n], new double[n], new double[n]);
        for (var h = 0; h < n; h++)
        {
            var ruim = Math.Max(breedte80[h], breedte95[h]);
            banden.Onder80[h] = Math.Max(0, punten[h] - breedte80[h]);
            banden.Boven80[h] = punten[h] + breedte80[h];
            banden.Onder95[h] = Math.Max(0, punten[h] - ruim);
            banden.Boven95[h] = punten[h] + ruim;
        }

        return banden;
    }

    public IReadOnlyList<Prognosepunt> Punten(Voorspelling voorspelling) =>
    [
        .. voorspelling.Punten.Select((punt, h) => new Prognosepunt(
            voorspelling.Begin.Plus(h), punt, Onder80[h], Boven80[h], Onder95[h], Boven95[h])),
    ];
}
