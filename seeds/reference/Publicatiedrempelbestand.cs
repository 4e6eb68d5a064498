using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>publicatiedrempel.csv: one row.</summary>
internal static class Publicatiedrempelbestand
{
    private static readonly Publicatiedrempel Geen = new(1, 0, "", "");

    internal static Publicatiedrempel Lees(Lezing lezing) =>
        lezing.Lees(
            "publicatiedrempel.csv", ["verborgen_van", "verborgen_tot_en_met", "weergave"],
            rij =>
            {
                var drempel = new Publicatiedrempel(
                    rij.Heel("verborgen_van", 0, 1000), rij.Heel("verborgen_tot_en_met", 0, 1000), rij.Tekst("weergave"), rij.Bron);
                if (drempel.TotEnMet < drempel.Van)
                {
                    rij.Fout("verborgen_tot_en_met", "dit getal is kleiner dan verborgen_van; verbeter een van beide.");
                }

                return drempel;
            },
            _ => "", "verborgen_van").Select(g => g.Waarde).FirstOrDefault(Geen);
}
