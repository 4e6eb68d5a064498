namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Which records behind a figure came and which went. Records are the same when they count the same unit in the same
/// way, wherever they were delivered: a file in another order, or a placement told again in a later month, is no difference.
/// </summary>
internal static class Recordvergelijking
{
    public static (IReadOnlyList<Bronregel> Eraf, IReadOnlyList<Bronregel> Erbij) Vergelijk(
        IEnumerable<KpiRecord> oud, IEnumerable<KpiRecord> nieuw)
    {
        var eraf = Groepen(oud);
        var erbij = Groepen(nieuw);
        foreach (var (eenheid, links) in eraf)
        {
            if (erbij.TryGetValue(eenheid, out var rechts))
            {
                StreepWeg(links, rechts);
            }
        }

        return (Over(eraf), Over(erbij));
    }

    private static Dictionary<(int, long, bool, bool, string), List<Bronregel>> Groepen(IEnumerable<KpiRecord> records) => records
        .GroupBy(r => (r.GemeenteId, r.Eenheid, r.Regel.Teller, r.Regel.Noemer, r.Regel.Bestand))
        .ToDictionary(g => g.Key, g => g.Select(r => r.Regel).ToList());

    // First what stands on the very same line, so that what remains is what is really new; then one for one.
    private static void StreepWeg(List<Bronregel> links, List<Bronregel> rechts)
    {
        links.RemoveAll(rechts.Remove);
        var paren = Math.Min(links.Count, rechts.Count);
        links.RemoveRange(0, paren);
        rechts.RemoveRange(0, paren);
    }

    private static IReadOnlyList<Bronregel> Over(Dictionary<(int, long, bool, bool, string), List<Bronregel>> groepen) =>
        [.. groepen.Values.SelectMany(r => r)
            .OrderBy(r => r.Maand).ThenBy(r => r.Bestand, StringComparer.Ordinal).ThenBy(r => r.Regel).ThenByDescending(r => r.Teller)];
}
