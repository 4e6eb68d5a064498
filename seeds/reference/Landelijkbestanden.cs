using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>landelijk_maanden.csv: one row per month, without gaps.</summary>
internal static class LandelijkeMaandenbestand
{
    internal static IReadOnlyList<LandelijkeMaand> Lees(Lezing lezing)
    {
        var gelezen = lezing.Lees(
            "landelijk_maanden.csv", ["maand", "aantal_x1000", "status"],
            rij => new LandelijkeMaand(
                rij.Maand("maand"), rij.Duizendtallen("aantal_x1000"), Landelijkbestand.Definitief(rij), rij.Bron),
            m => m.Maand, "maand", magLeeg: true);

        var opVolgorde = gelezen.OrderBy(g => g.Waarde.Maand).ToList();
        foreach (var (vorige, deze) in opVolgorde.Zip(opVolgorde.Skip(1)))
        {
            if (deze.Waarde.Maand != vorige.Waarde.Maand.Volgende)
            {
                deze.Rij.Fout("maand", $"de maand {vorige.Waarde.Maand.Volgende} ontbreekt; een reeks mag geen gaten hebben.");
            }
        }

        return [.. opVolgorde.Select(g => g.Waarde)];
    }
}

/// <summary>landelijk.csv: one row per year.</summary>
internal static class Landelijkbestand
{
    internal static IReadOnlyList<LandelijkJaar> Lees(Lezing lezing, IReadOnlyList<LandelijkeMaand> maanden)
    {
        var gelezen = lezing.Lees(
            "landelijk.csv", ["jaar", "december_x1000", "jaargemiddelde_x1000", "status"],
            rij => new LandelijkJaar(
                rij.Jaar("jaar"), rij.Duizendtallen("december_x1000"), rij.Duizendtallen("jaargemiddelde_x1000"), Definitief(rij), rij.Bron),
            j => j.Jaar, "jaar", magLeeg: true);
        foreach (var (jaar, rij) in gelezen)
        {
            var december = new Maand(jaar.Jaar, 12);
            if (maanden.FirstOrDefault(m => m.Maand == december) is { } maand && maand.Aantal != jaar.December)
            {
                rij.Fout("december_x1000", "landelijk_maanden.csv heeft voor deze december een ander getal; maak ze gelijk.");
            }
        }

        return [.. gelezen.Select(g => g.Waarde).OrderBy(j => j.Jaar)];
    }

    internal static bool Definitief(Rij rij) => rij.Keuze("status", ("definitief", true), ("voorlopig", false));
}

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
