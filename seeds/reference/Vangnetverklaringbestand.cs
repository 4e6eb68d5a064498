using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>vangnetverklaring.csv: one row per municipality and year; it may have none.</summary>
internal static class Vangnetverklaringbestand
{
    internal static IReadOnlyList<Vangnetverklaring> Lees(Lezing lezing, Verwijzingen verwijzingen) =>
        [.. lezing.Lees(
            "vangnetverklaring.csv", ["gemeente", "jaar", "instemming_raad", "maatregelen"],
            rij => new Vangnetverklaring(
                verwijzingen.Gemeente(rij, "gemeente"), rij.Jaar("jaar"), rij.JaNee("instemming_raad"), rij.JaNee("maatregelen"), rij.Bron),
            v => (v.Gemeente.Id, v.Jaar), "gemeente", magLeeg: true).Select(g => g.Waarde)];
}
