namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>The values a scale must hold.</summary>
internal static class Bereik
{
    public static IEnumerable<double> Van(Tijdpaneel paneel) =>
        paneel.Lijnen.SelectMany(lijn => lijn.Punten.Select(punt => punt.Waarde))
            .Concat(paneel.Banden.SelectMany(band => band.Punten.SelectMany(punt => new[] { punt.Onder, punt.Boven })))
            .Concat(paneel.Normlijnen.Select(norm => norm.Waarde))
            .Concat(paneel.Annotaties.Select(annotatie => annotatie.Waarde))
            .Concat(Stapels(paneel));

    /// <summary>Columns always stand on zero.</summary>
    public static bool VanafNul(Tijdpaneel paneel) => paneel.VanafNul || !paneel.Kolommen.IsEmpty;

    private static IEnumerable<double> Stapels(Tijdpaneel paneel) =>
        from kolom in paneel.Kolommen
        from punt in kolom.Punten
        group kolom.Omlaag ? -punt.Waarde : punt.Waarde by (punt.Maand, kolom.Omlaag) into stapel
        select stapel.Sum();
}
