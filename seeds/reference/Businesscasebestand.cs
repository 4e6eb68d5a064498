using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>businesscase_2018.csv: one row per year.</summary>
internal static class Businesscasebestand
{
    internal static IReadOnlyList<Businesscasejaar> Lees(Lezing lezing) =>
        [.. lezing.Lees(
            "businesscase_2018.csv", ["jaar", "kosten", "besparing"],
            rij => new Businesscasejaar(
                rij.Jaar("jaar"), rij.Bedrag("kosten", 0, 1_000_000_000), rij.Bedrag("besparing", 0, 1_000_000_000), rij.Bron),
            b => b.Jaar, "jaar", magLeeg: true).Select(g => g.Waarde).OrderBy(b => b.Jaar)];
}
