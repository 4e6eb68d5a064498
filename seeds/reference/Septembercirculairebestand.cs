using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>septembercirculaire.csv: one row per year.</summary>
internal static class Septembercirculairebestand
{
    internal static IReadOnlyList<Septembercirculaire> Lees(Lezing lezing) =>
        [.. lezing.Lees(
            "septembercirculaire.csv", ["jaar", "status", "groei_pct", "aantal"],
            rij => new Septembercirculaire(
                rij.Jaar("jaar"), rij.Keuze("status", ("definitief", true), ("verwacht", false)), rij.Percentage("groei_pct", -50, 50),
                rij.Heel("aantal", 1, 10_000_000), rij.Bron),
            c => c.Jaar, "jaar").Select(g => g.Waarde).OrderBy(c => c.Jaar)];
}
