using RsdAnalytics.Model;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>Where a document gives the municipalities and their total, they must agree; a typing error shows here.</summary>
internal static class Totaalcontrole
{
    internal static void Eis<T>(
        IReadOnlyList<Gelezen<T>> gelezen, Func<T, object> groep, Func<T, Gemeente?> gemeente, Func<T, int> aantal)
    {
        foreach (var rijen in gelezen.GroupBy(g => groep(g.Waarde)))
        {
            var delen = rijen.Where(r => gemeente(r.Waarde) is not null).ToList();
            foreach (var totaal in rijen.Where(r => gemeente(r.Waarde) is null && delen.Count > 0))
            {
                var som = delen.Sum(r => aantal(r.Waarde));
                if (som != aantal(totaal.Waarde))
                {
                    totaal.Rij.Fout("aantal", FormattableString.Invariant($"dit totaal is niet de som van de gemeenten ({som}); verbeter een van de getallen."));
                }
            }
        }
    }
}
