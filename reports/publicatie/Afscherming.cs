using System.Collections.Immutable;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Reports.Publicatie;

/// <summary>
/// Decides which numbers of a publication are hidden, so that no small number of persons can be read or computed. First the
/// small ones themselves, then, at the least loss, others for their sake. Source: ontwerp, "Privacy by design"; the
/// threshold is reference data (publicatiedrempel.csv).
/// </summary>
internal static class Afscherming
{
    /// <summary>
    /// How every cell is shown. The same cells and relations always give the same answer. Of every hidden cell, and of every
    /// small one that is not shown but could be computed, it is certain that a second value fits with all that is shown.
    /// </summary>
    /// <param name="cellen">All numbers of all pages together, each once.</param>
    /// <param name="verbanden">All that a reader knows of how they hang together.</param>
    /// <param name="drempel">Which numbers are small.</param>
    /// <exception cref="ArgumentException">A relation names a cell that is not there, or a number is negative.</exception>
    public static ImmutableArray<Celstatus> Bepaal(
        IReadOnlyList<Publicatiecel> cellen, IReadOnlyList<Verband> verbanden, Publicatiedrempel drempel)
    {
        Keur(cellen, verbanden);
        var status = cellen
            .Select(cel => cel.Soort == Celsoort.Gepubliceerd && Kleingebied.IsKlein(cel, drempel) ? Celstatus.TeKlein : Celstatus.Getoond)
            .ToArray();
        foreach (var fase in cellen.Select(cel => cel.Fase).Distinct().Order())
        {
            Verberg(cellen, [.. verbanden.Where(v => v.Termen.All(t => cellen[t.Cel].Fase <= fase))], drempel, status, fase);
        }

        return [.. status];
    }

    private static void Verberg(
        IReadOnlyList<Publicatiecel> cellen, IReadOnlyList<Verband> verbanden, Publicatiedrempel drempel, Celstatus[] status, int fase)
    {
        var zoeker = new Bewegingzoeker(cellen, verbanden, drempel, status, fase);
        foreach (var cel in Geheim(cellen, drempel, status, fase))
        {
            // Hiding more never betrays what was safe, so one round is enough.
            foreach (var mee in zoeker.Nodig(cel) ?? Omgeving(cel, cellen, verbanden))
            {
                if (status[mee] == Celstatus.Getoond)
                {
                    status[mee] = Celstatus.Meeverborgen;
                }
            }
        }

        // What an earlier step hid may have become needless by a later one: the most valuable is shown again first.
        var nieuw = Enumerable.Range(0, cellen.Count)
            .Where(cel => cellen[cel].Fase == fase && status[cel] == Celstatus.Meeverborgen)
            .OrderByDescending(cel => cellen[cel].Gewicht).ThenBy(cel => cel)
            .ToList();
        foreach (var cel in nieuw)
        {
            status[cel] = Celstatus.Getoond;
            if (!Geheim(cellen, drempel, status, fase).All(zoeker.IsBeschermd))
            {
                status[cel] = Celstatus.Meeverborgen;
            }
        }
    }

    // All that may not be computed up to this phase: what is hidden, and what is small without being shown.
    private static List<int> Geheim(IReadOnlyList<Publicatiecel> cellen, Publicatiedrempel drempel, Celstatus[] status, int fase) =>
        [.. Enumerable.Range(0, cellen.Count).Where(cel =>
            cellen[cel].Fase <= fase && (status[cel] != Celstatus.Getoond || Kleingebied.IsKlein(cellen[cel], drempel)))];

    // Where no other world was found, nothing that hangs together with the cell is shown.
    private static IEnumerable<int> Omgeving(int doel, IReadOnlyList<Publicatiecel> cellen, IReadOnlyList<Verband> verbanden)
    {
        var bereikt = new SortedSet<int> { doel };
        int voor;
        do
        {
            voor = bereikt.Count;
            foreach (var verband in verbanden.Where(v => v.Termen.Any(t => bereikt.Contains(t.Cel))))
            {
                bereikt.UnionWith(verband.Termen.Select(t => t.Cel));
            }
        }
        while (bereikt.Count > voor);
        return bereikt.Where(cel => cellen[cel].Soort == Celsoort.Gepubliceerd);
    }

    private static void Keur(IReadOnlyList<Publicatiecel> cellen, IReadOnlyList<Verband> verbanden)
    {
        if (cellen.Any(cel => cel.Waarde < 0 || cel.Gewicht <= 0 || cel.Deler < 1))
        {
            throw new ArgumentException("Een aantal is nul of meer; gewicht en deler zijn groter dan nul.", nameof(cellen));
        }

        if (verbanden.SelectMany(v => v.Termen).Any(t => t.Cel < 0 || t.Cel >= cellen.Count || t.Factor == 0))
        {
            throw new ArgumentException("Een verband noemt een cel die er niet is.", nameof(verbanden));
        }
    }
}
