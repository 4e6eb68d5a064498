using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>besparing.csv: one row per opdracht; besparing_jaren.csv: one row per opdracht and year.</summary>
internal static class Besparingsbestanden
{
    private const string NaamRegels = "besparing.csv";
    private const string NaamJaren = "besparing_jaren.csv";

    internal static IReadOnlyList<Besparingsregel> Lees(Lezing lezing, Verwijzingen verwijzingen)
    {
        var regels = lezing.Lees(
            NaamRegels, ["opdracht", "uitkering_per_jaar", "eerste_jaar_pct", "volledige_uitstroom_pct", "duurzaam_pct"],
            rij => new Besparingsregel(
                verwijzingen.Opdracht(rij, "opdracht"), rij.Bedrag("uitkering_per_jaar", 1, 1_000_000), rij.Percentage("eerste_jaar_pct", 0, 100),
                rij.Percentage("volledige_uitstroom_pct", 0, 100), rij.Percentage("duurzaam_pct", 0, 100), [], rij.Bron),
            r => r.Opdracht.Code, "opdracht", magLeeg: true);
        var jaren = lezing.Lees(
            NaamJaren, ["opdracht", "jaar", "basis", "extra", "soort"],
            rij => (Opdracht: verwijzingen.Opdracht(rij, "opdracht"), Jaar: Jaar(rij)),
            j => (j.Opdracht.Code, j.Jaar.Jaar), "jaar", magLeeg: true);
        if (!lezing.HeeftFouten(NaamRegels) && !lezing.HeeftFouten(NaamJaren))
        {
            EisSamenhang(lezing, regels, jaren);
        }

        return
        [
            .. regels.Select(r => r.Waarde).OrderBy(r => r.Opdracht.Van).Select(regel => regel with
            {
                Jaren = [.. jaren.Where(j => j.Waarde.Opdracht == regel.Opdracht).Select(j => j.Waarde.Jaar).OrderBy(j => j.Jaar)],
            }),
        ];
    }

    private static Besparingsjaar Jaar(Rij rij)
    {
        var extra = rij.HeelOfLeeg("extra", 0, 1_000_000);
        Extrasoort? soort = null;
        if (extra is not null)
        {
            soort = rij.Keuze(
                "soort", ("gerealiseerd", Extrasoort.Gerealiseerd), ("geraamd", Extrasoort.Geraamd), ("beloofd", Extrasoort.Beloofd));
        }
        else if (!rij.Leeg("soort"))
        {
            rij.Fout("soort", "zonder extra hoort hier niets; laat dit veld leeg of vul extra in.");
        }

        return new Besparingsjaar(rij.Jaar("jaar"), rij.Heel("basis", 0, 1_000_000), extra, soort, rij.Bron, rij.Opmerking);
    }

    private static void EisSamenhang(
        Lezing lezing, IReadOnlyList<Gelezen<Besparingsregel>> regels, IReadOnlyList<Gelezen<(Opdracht Opdracht, Besparingsjaar Jaar)>> jaren)
    {
        foreach (var (jaar, rij) in jaren)
        {
            if (!jaar.Opdracht.Bevat(jaar.Jaar.Jaar))
            {
                rij.Fout("jaar", "dit jaar ligt buiten de opdracht; verbeter het jaar of de opdracht.");
            }

            if (!regels.Any(r => r.Waarde.Opdracht == jaar.Opdracht))
            {
                rij.Fout("opdracht", $"deze opdracht heeft geen rij in {NaamRegels}; voeg haar daar toe.");
            }
        }

        foreach (var opdracht in regels.Select(r => r.Waarde.Opdracht))
        {
            for (var jaar = opdracht.Van.Year; jaar <= opdracht.TotEnMet.Year; jaar++)
            {
                if (!jaren.Any(j => j.Waarde.Opdracht == opdracht && j.Waarde.Jaar.Jaar == jaar))
                {
                    lezing.Fout(NaamJaren, "jaar", FormattableString.Invariant($"opdracht {opdracht.Code} heeft geen rij voor {jaar}; voeg die met haar basis toe."));
                }
            }
        }
    }
}
