using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>landelijk.csv: one row per year.</summary>
internal static class Landelijkbestand
{
    internal static IReadOnlyList<LandelijkJaar> Lees(Lezing lezing, IReadOnlyList<LandelijkeMaand> maanden)
    {
        var gelezen = lezing.Lees(
            "landelijk.csv", ["jaar", "december_x1000", "jaargemiddelde_x1000", "status"],
            rij => new LandelijkJaar(
                rij.Jaar("jaar"), rij.Duizendtallen("december_x1000"), rij.Duizendtallen("jaargemiddelde_x1000"), Definitief(rij), rij.Bron),
            j => j.Jaar, "jaar", magLeeg: true);
        foreach (var (jaar, rij) in gelezen)
        {
            var december = new Maand(jaar.Jaar, 12);
            if (maanden.FirstOrDefault(m => m.Maand == december) is { } maand && maand.Aantal != jaar.December)
            {
                rij.Fout("december_x1000", "landelijk_maanden.csv heeft voor deze december een ander getal; maak ze gelijk.");
            }
        }

        return [.. gelezen.Select(g => g.Waarde).OrderBy(j => j.Jaar)];
    }

    internal static bool Definitief(Rij rij) => rij.Keuze("status", ("definitief", true), ("voorlopig", false));
}
