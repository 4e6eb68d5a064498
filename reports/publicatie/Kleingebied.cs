using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Reports.Publicatie;

/// <summary>Which values a reader must hold possible for a cell, given how it is shown.</summary>
internal static class Kleingebied
{
    /// <summary>The smallest and largest value of the cell that is hidden; a mean of more than 0 and less than 5 is small too.</summary>
    public static (long Van, long TotEnMet) Van(Publicatiecel cel, Publicatiedrempel drempel) => cel.Deler == 1
        ? (drempel.Van, drempel.TotEnMet)
        : (drempel.Van <= 1 ? 1 : (long)drempel.Van * cel.Deler, ((drempel.TotEnMet + 1L) * cel.Deler) - 1);

    /// <summary>Whether the cell itself is too small to show or to be computed.</summary>
    public static bool IsKlein(Publicatiecel cel, Publicatiedrempel drempel) =>
        cel.Soort != Celsoort.Hulp && Omvat(Van(cel, drempel), cel.Waarde);

    /// <summary>Whether a reader who sees the cell like this, or would see it so once hidden, must hold the value possible.</summary>
    public static bool Mogelijk(Publicatiecel cel, Publicatiedrempel drempel, long waarde)
    {
        if (waarde < 0)
        {
            return false;
        }

        // A cell that is hidden for the sake of another does not say "< 5", so it tells that it is not small.
        return cel.Soort != Celsoort.Gepubliceerd || Omvat(Van(cel, drempel), waarde) == Omvat(Van(cel, drempel), cel.Waarde);
    }

    private static bool Omvat((long Van, long TotEnMet) grens, long waarde) => waarde >= grens.Van && waarde <= grens.TotEnMet;
}
