using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>vangnet.csv: one row per budget year and variant. A number that was not found stays empty, with mark NF.</summary>
internal static class Vangnetbestand
{
    private static readonly (string, Zekerheid)[] Merken =
    [
        ("S", Zekerheid.Bevestigd), ("D", Zekerheid.Afgeleid), ("SEED", Zekerheid.Beleidsstuk), ("BG", Zekerheid.Achtergrond),
        ("NF", Zekerheid.NietGevonden),
    ];

    internal static IReadOnlyList<Vangnetregel> Lees(Lezing lezing) =>
        [.. lezing.Lees(
            "vangnet.csv",
            [
                "jaar", "variant", "drempel_pct", "drempel_zekerheid", "bovengrens_pct", "bovengrens_zekerheid", "vergoed_tussen_pct",
                "vergoed_tussen_zekerheid", "toets", "toets_van_jaar", "toets_tot_en_met_jaar", "toets_drempel_pct", "toets_minimum_jaren",
                "toets_zekerheid", "max_eigen_risico_pct", "max_eigen_risico_zekerheid",
            ],
            Regel, v => (v.Jaar, v.Variant), "jaar").Select(g => g.Waarde).OrderBy(v => v.Jaar).ThenBy(v => v.Variant)];

    private static Vangnetregel Regel(Rij rij)
    {
        var regel = new Vangnetregel(
            rij.Jaar("jaar"), rij.Keuze("variant", ("regulier", Vangnetvariant.Regulier), ("verruimd", Vangnetvariant.Verruimd)),
            Waarde(rij, "drempel"), Waarde(rij, "bovengrens"), Waarde(rij, "vergoed_tussen"), Toets(rij), Waarde(rij, "max_eigen_risico"),
            rij.Bron, rij.Opmerking);
        if (regel.Bovengrens.Waarde <= regel.Drempel.Waarde)
        {
            rij.Fout("bovengrens_pct", "de bovengrens moet boven de drempel liggen; verbeter een van beide.");
        }
        else if (regel.Bovengrens.Waarde is { } grens && regel.MaximaalEigenRisico.Waarde is { } hoogste
            && regel.EigenRisico(grens) is { } berekend && berekend != hoogste)
        {
            rij.Fout("max_eigen_risico_pct", FormattableString.Invariant($"uit drempel, bovengrens en vergoeding volgt {berekend * 100:0.##}; verbeter een van de getallen."));
        }

        return regel;
    }

    private static ZekereWaarde Waarde(Rij rij, string naam)
    {
        var waarde = new ZekereWaarde(rij.PercentageOfLeeg(naam + "_pct", 0, 100), rij.Keuze<Zekerheid>(naam + "_zekerheid", Merken));
        if (rij.Goed && waarde.Waarde is null != (waarde.Zekerheid == Zekerheid.NietGevonden))
        {
            rij.Fout(naam + "_pct", "merk NF hoort bij een leeg getal, en een leeg getal bij merk NF; vul het getal in of kies NF.");
        }

        return waarde;
    }

    private static Vangnettoets Toets(Rij rij)
    {
        var toets = new Vangnettoets(
            rij.Keuze(
                "toets", ("geen", Meerjarentoets.Geen), ("samen", Meerjarentoets.Samen), ("tekort_in_jaren", Meerjarentoets.TekortInJaren),
                ("onbekend", Meerjarentoets.Onbekend)),
            rij.JaarOfLeeg("toets_van_jaar"), rij.JaarOfLeeg("toets_tot_en_met_jaar"), rij.PercentageOfLeeg("toets_drempel_pct", 0, 100),
            rij.HeelOfLeeg("toets_minimum_jaren", 1, 10), rij.Keuze<Zekerheid>("toets_zekerheid", Merken));

        var metJaren = toets.Soort is Meerjarentoets.Samen or Meerjarentoets.TekortInJaren;
        Eis(rij, "toets_van_jaar", metJaren);
        Eis(rij, "toets_tot_en_met_jaar", metJaren);
        Eis(rij, "toets_drempel_pct", metJaren);
        Eis(rij, "toets_minimum_jaren", toets.Soort == Meerjarentoets.TekortInJaren);
        if (toets.TotEnMetJaar < toets.VanJaar)
        {
            rij.Fout("toets_tot_en_met_jaar", "dit jaar ligt voor toets_van_jaar; verbeter een van beide.");
        }
        else if (toets.MinimumJaren > toets.TotEnMetJaar - toets.VanJaar + 1)
        {
            rij.Fout("toets_minimum_jaren", "dit zijn meer jaren dan de toets er bekijkt; verbeter het getal of de jaren.");
        }

        return toets;
    }

    private static void Eis(Rij rij, string kolom, bool gevuld)
    {
        if (rij.Leeg(kolom) == gevuld)
        {
            rij.Fout(kolom, gevuld ? "deze toets heeft dit veld nodig; vul het in." : "bij deze toets hoort hier niets; maak het veld leeg.");
        }
    }
}
