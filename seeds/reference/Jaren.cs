using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>The columns van_jaar and tot_en_met_jaar, and the check that no two rows hold for the same year.</summary>
internal static class Jaren
{
    internal const string Van = "van_jaar";
    internal const string TotEnMet = "tot_en_met_jaar";

    internal static Jaarbereik Lees(Rij rij)
    {
        var jaren = new Jaarbereik(rij.JaarOfLeeg(Van), rij.JaarOfLeeg(TotEnMet));
        if (jaren.TotEnMet < jaren.Van)
        {
            rij.Fout(TotEnMet, "dit jaar ligt voor van_jaar; verbeter een van beide.");
        }

        return jaren;
    }

    internal static void EisZonderOverlap<T>(IReadOnlyList<Gelezen<T>> gelezen, Func<T, string> sleutel, Func<T, Jaarbereik> jaren)
    {
        foreach (var groep in gelezen.GroupBy(g => sleutel(g.Waarde), StringComparer.Ordinal))
        {
            var eerder = new List<Gelezen<T>>();
            foreach (var regel in groep)
            {
                var dubbel = eerder.FindIndex(e => jaren(e.Waarde).Overlapt(jaren(regel.Waarde)));
                if (dubbel >= 0)
                {
                    regel.Rij.Fout(Van, FormattableString.Invariant($"deze periode van {groep.Key} overlapt die op regel {eerder[dubbel].Rij.Regel}; maak de perioden aansluitend."));
                }

                eerder.Add(regel);
            }
        }
    }
}
