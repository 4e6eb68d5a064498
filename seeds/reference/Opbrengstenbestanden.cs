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
