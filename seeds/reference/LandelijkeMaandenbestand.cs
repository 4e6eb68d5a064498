using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>landelijk_maanden.csv: one row per month, without gaps.</summary>
internal static class LandelijkeMaandenbestand
{
    internal static IReadOnlyList<LandelijkeMaand> Lees(Lezing lezing)
    {
        var gelezen = lezing.Lees(
            "landelijk_maanden.csv", ["maand", "aantal_x1000", "status"],
            rij => new LandelijkeMaand(
                rij.Maand("maand"), rij.Duizendtallen("aantal_x1000"), Landelijkbestand.Definitief(rij), rij.Bron),
            m => m.Maand, "maand", magLeeg: true);

        var opVolgorde = gelezen.OrderBy(g => g.Waarde.Maand).ToList();
        foreach (var (vorige, deze) in opVolgorde.Zip(opVolgorde.Skip(1)))
        {
            if (deze.Waarde.Maand != vorige.Waarde.Maand.Volgende)
            {
                deze.Rij.Fout("maand", $"de maand {vorige.Waarde.Maand.Volgende} ontbreekt; een reeks mag geen gaten hebben.");
            }
        }

        return [.. opVolgorde.Select(g => g.Waarde)];
    }
}
