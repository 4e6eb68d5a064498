namespace RsdAnalytics.Forecasting.Intervals;

/// <summary>The intervals of one forecast, per month of the horizon; nothing lies below zero and no bound passes its point.</summary>
internal sealed record Banden(double[] Onder80, double[] Boven80, double[] Onder95, double[] Boven95)
{
    /// <summary>Bands of a half width (in the measure of <paramref name="ruimte"/>) around each point; the 95 % band is never the narrower one.</summary>
    public static Banden Rond(IReadOnlyList<double> punten, Ruimte ruimte, Breedtes breedtes)
    {
        var n = punten.Count;
        var banden = new Banden(new double[n], new double[n], new double[n], new double[n]);
        for (var h = 0; h < n; h++)
        {
            var ruim = Math.Max(breedtes.Op80[h], breedtes.Op95[h]);
            banden.Onder80[h] = Math.Min(punten[h], Grens(punten[h], -breedtes.Op80[h]));
            banden.Boven80[h] = Math.Max(punten[h], Grens(punten[h], breedtes.Op80[h]));
            banden.Onder95[h] = Math.Min(banden.Onder80[h], Grens(punten[h], -ruim));
            banden.Boven95[h] = Math.Max(banden.Boven80[h], Grens(punten[h], ruim));
        }

        return banden;

        double Grens(double punt, double afstand) => afstand == 0 ? punt : ruimte.Uit(ruimte.In(punt) + afstand);
    }

    public IReadOnlyList<Prognosepunt> Punten(Voorspelling voorspelling) =>
    [
        .. voorspelling.Punten.Select((punt, h) => new Prognosepunt(
            voorspelling.Begin.Plus(h), punt, Onder80[h], Boven80[h], Onder95[h], Boven95[h])),
    ];
}
