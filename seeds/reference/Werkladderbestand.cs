using RsdAnalytics.Model;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>werkladder.csv: one row per trede.</summary>
internal static class Werkladderbestand
{
    internal const string Naam = "werkladder.csv";

    internal static IReadOnlyList<Gelezen<Trede>> Lees(Lezing lezing)
    {
        var gelezen = lezing.Lees(
            Naam, ["trede", "rang", "zorg_en_ondersteuning"],
            rij => new Trede(rij.Tekst("trede").ToLowerInvariant(), rij.Heel("rang", 1, 99), rij.JaNee("zorg_en_ondersteuning")),
            trede => trede.Code, "trede");

        foreach (var groep in gelezen.GroupBy(g => g.Waarde.Rang))
        {
            foreach (var (_, rij) in groep.Skip(1))
            {
                rij.Fout("rang", "deze rang is al van een andere trede; geef elke trede een eigen rang.");
            }
        }

        return [.. gelezen.OrderBy(g => g.Waarde.Rang)];
    }
}
