using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>buig_budget.csv: one row per municipality, year, status and announcement; it may have none.</summary>
internal static class Buigbudgetbestand
{
    internal static IReadOnlyList<BuigBudget> Lees(Lezing lezing, Verwijzingen verwijzingen) =>
        [.. lezing.Lees(
            "buig_budget.csv", ["gemeente", "jaar", "status", "bedrag", "bekendgemaakt_op"],
            rij => new BuigBudget(
                verwijzingen.Gemeente(rij, "gemeente"), rij.Jaar("jaar"),
                rij.Keuze(
                    "status", ("voorlopig", Budgetstatus.Voorlopig), ("nader voorlopig", Budgetstatus.NaderVoorlopig), ("nader_voorlopig", Budgetstatus.NaderVoorlopig),
                    ("definitief", Budgetstatus.Definitief)),
                rij.Bedrag("bedrag", 1, 10_000_000_000), rij.Datum("bekendgemaakt_op"), rij.Bron),
            b => (b.Gemeente.Id, b.Jaar, b.Status, b.BekendgemaaktOp), "gemeente", magLeeg: true).Select(g => g.Waarde)];
}
