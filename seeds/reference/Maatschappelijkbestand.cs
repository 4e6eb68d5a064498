using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>maatschappelijk.csv: one row per opdracht and item.</summary>
internal static class Maatschappelijkbestand
{
    private const int MeesteEuro = 10_000_000;

    internal static IReadOnlyList<MaatschappelijkePost> Lees(Lezing lezing, Verwijzingen verwijzingen) =>
        [.. lezing.Lees(
            "maatschappelijk.csv",
            ["opdracht", "post", "naam", "personen", "baten_per_persoon", "af_uitkering", "af_begeleiding", "jaren", "in_totaal"],
            rij =>
            {
                var post = new MaatschappelijkePost(
                    verwijzingen.Opdracht(rij, "opdracht"), rij.Tekst("post").ToLowerInvariant(), rij.Tekst("naam"), rij.Heel("personen", 0, 1_000_000),
                    rij.Bedrag("baten_per_persoon", 0, MeesteEuro), rij.Bedrag("af_uitkering", 0, MeesteEuro), rij.Bedrag("af_begeleiding", 0, MeesteEuro),
                    rij.HeelOfLeeg("jaren", 1, 50), rij.JaNee("in_totaal"), rij.Bron, rij.Opmerking);
                if (post.PerPersoon.Centen < 0)
                {
                    rij.Fout("af_uitkering", "er gaat meer af dan baten_per_persoon is; verbeter een van de bedragen.");
                }

                return post;
            },
            p => (p.Opdracht.Code, p.Post), "post", magLeeg: true).Select(g => g.Waarde)];
}
