using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>investering.csv: one row per opdracht and part.</summary>
internal static class Investeringbestand
{
    internal static IReadOnlyList<Investering> Lees(Lezing lezing, Verwijzingen verwijzingen) =>
        [.. lezing.Lees(
            "investering.csv", ["opdracht", "onderdeel", "bedrag_per_jaar"],
            rij => new Investering(
                verwijzingen.Opdracht(rij, "opdracht"), rij.Tekst("onderdeel"), rij.Bedrag("bedrag_per_jaar", 0, 1_000_000_000), rij.Bron, rij.Opmerking),
            i => (i.Opdracht.Code, i.Onderdeel.ToLowerInvariant()), "onderdeel", magLeeg: true).Select(g => g.Waarde)];
}
