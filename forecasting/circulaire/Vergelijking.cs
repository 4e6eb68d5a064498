using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting.Circulaire;

/// <summary>Holds a forecast against the septembercirculaire: a pure function of its arguments.</summary>
public static class Vergelijking
{
    /// <summary>
    /// One line for each year of the circulaire whose December lies within the horizon and for each series, years first.
    /// </summary>
    /// <param name="circulaire">The years of the circulaire, in any order, each year once.</param>
    /// <param name="prognoses">The forecasts, of which the one named Totaal is held against the number laid down.</param>
    /// <param name="realisatie">The observed value of a series (by name) in a month, or null when it was not observed.</param>
    /// <exception cref="ArgumentException">A year stands in the circulaire twice.</exception>
    public static IReadOnlyList<Circulairevergelijking> Maak(
        IReadOnlyList<Circulairejaar> circulaire,
        IReadOnlyList<Reeksprognose> prognoses,
        Func<string, Maand, double?> realisatie)
    {
        ArgumentNullException.ThrowIfNull(circulaire);
        ArgumentNullException.ThrowIfNull(prognoses);
        ArgumentNullException.ThrowIfNull(realisatie);
        var perJaar = new SortedDictionary<int, Circulairejaar>();
        foreach (var jaar in circulaire)
        {
            if (!perJaar.TryAdd(jaar.Jaar, jaar))
            {
                throw new ArgumentException($"De septembercirculaire noemt het jaar {jaar.Jaar} twee keer.", nameof(circulaire));
            }
        }

        return
        [
            .. from jaar in perJaar.Values
               from prognose in prognoses
               let punt = prognose.Punt(new Maand(jaar.Jaar, 12))
               where punt is not null
               select Vergelijk(jaar, prognose, punt, Herijkt(perJaar, jaar.Jaar, prognose, realisatie)),
        ];
    }

    private static Circulairevergelijking Vergelijk(Circulairejaar jaar, Reeksprognose prognose, Prognosepunt punt, double? herijkt)
    {
        var vastgesteld = prognose.Reeks == Gemeente.Totaal ? jaar.Vastgesteld : null;
        return new Circulairevergelijking(
            jaar.Jaar,
            prognose.Reeks,
            vastgesteld,
            herijkt,
            punt.Punt,
            punt.Onder80,
            punt.Boven80,
            vastgesteld is { } grens ? prognose.KansOpOfOnder(punt.Maand, grens) : null,
            herijkt is { } pad ? prognose.KansOpOfOnder(punt.Maand, pad) : null);
    }

    private static double? Herijkt(
        SortedDictionary<int, Circulairejaar> perJaar, int jaar, Reeksprognose prognose, Func<string, Maand, double?> realisatie)
    {
        var basisjaar = prognose.Punten[0].Maand.Jaar - 1;
        var waarde = realisatie(prognose.Reeks, new Maand(basisjaar, 12));
        for (var stap = basisjaar + 1; stap <= jaar; stap++)
        {
            waarde = perJaar.TryGetValue(stap, out var regel) ? waarde * (1 + (regel.Percentage / 100)) : null;
        }

        return waarde;
    }
}
