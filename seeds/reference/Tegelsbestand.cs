using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>tegels.csv: one row per tile of the werklandschap.</summary>
internal static class Tegelsbestand
{
    internal static IReadOnlyList<Tegel> Lees(Lezing lezing) =>
        [.. lezing.Lees(
            "tegels.csv", ["code", "naam", "ondertitel"],
            rij => new Tegel(rij.Tekst("code").ToUpperInvariant(), rij.Tekst("naam"), rij.TekstOfLeeg("ondertitel"), rij.Bron),
            tegel => tegel.Code, "code").Select(g => g.Waarde)];
}
