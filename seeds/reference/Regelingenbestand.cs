using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>regelingen.csv: one row per benefit scheme.</summary>
internal static class Regelingenbestand
{
    internal static IReadOnlyList<Regeling> Lees(Lezing lezing) =>
        [.. lezing.Lees(
            "regelingen.csv", ["code", "naam", "statistiekcode"],
            rij => new Regeling(rij.Tekst("code").ToUpperInvariant(), rij.Tekst("naam"), rij.TekstOfLeeg("statistiekcode"), rij.Bron),
            regeling => regeling.Code, "code").Select(g => g.Waarde)];
}
