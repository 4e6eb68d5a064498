using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// What counts of movement and time mean: pure rules, without a database. Source: opdracht 2024–2026, ch. 4 and 6 (treden);
/// the choices are this project's.
/// </summary>
internal static class WerkladderRegels
{
    /// <summary>The matrix with its sums, by the order of the ladder.</summary>
    /// <exception cref="CijferFout">A trede is not in the reference data.</exception>
    public static Tredebeweging Beweging(
        string gemeente, Maand begin, Maand eind, IEnumerable<Tredeovergang> overgangen, Referentiegegevens referentie)
    {
        var cellen = overgangen.OrderBy(o => Rang(o.Van, referentie)).ThenBy(o => Rang(o.Naar, referentie)).ToList();
        int Som(Func<Tredeovergang, bool> welke) => cellen.Where(welke).Sum(c => c.Aantal);
        int Richting(Tredeovergang cel) => Rang(cel.Naar, referentie).CompareTo(Rang(cel.Van, referentie));
        return new Tredebeweging(
            gemeente, begin, eind, cellen,
            Som(c => c is { Van: not null, Naar: not null } && Richting(c) > 0),
            Som(c => c is { Van: not null, Naar: not null } && Richting(c) == 0),
            Som(c => c is { Van: not null, Naar: not null } && Richting(c) < 0),
            Som(c => c.Naar is null),
            Som(c => c.Van is null));
    }

    /// <summary>Median and mean of a number of times, each with how often it occurs.</summary>
    /// <param name="duren">Months, how often, and whether it began at the first loaded month.</param>
    public static Duurverdeling Duur(IEnumerable<(int Maanden, int Aantal, bool Begrensd)> duren)
    {
        var gesorteerd = duren.OrderBy(d => d.Maanden).ToList();
        var aantal = gesorteerd.Sum(d => d.Aantal);
        return aantal == 0
            ? new Duurverdeling(0, null, null, 0)
            : new Duurverdeling(
                aantal, (Plaats(gesorteerd, (aantal - 1) / 2) + Plaats(gesorteerd, aantal / 2)) / 2.0,
                gesorteerd.Sum(d => (double)d.Maanden * d.Aantal) / aantal, gesorteerd.Where(d => d.Begrensd).Sum(d => d.Aantal));
    }

    // Outside the ladder (new, or gone) comes after every trede.
    private static int Rang(string? trede, Referentiegegevens referentie) => trede is null
        ? int.MaxValue
        : referentie.ZoekTrede(trede)?.Rang
            ?? throw new CijferFout($"Trede {trede} komt voor in het warehouse maar staat niet in werkladder.csv. Vul dat bestand aan.");

    private static int Plaats(List<(int Maanden, int Aantal, bool Begrensd)> gesorteerd, int plaats)
    {
        foreach (var duur in gesorteerd)
        {
            plaats -= duur.Aantal;
            if (plaats < 0)
            {
                return duur.Maanden;
            }
        }

        return gesorteerd[^1].Maanden;
    }
}
