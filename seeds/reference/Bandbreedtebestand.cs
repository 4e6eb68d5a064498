using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>bandbreedte.csv: one row per cluster of the staffel.</summary>
internal static class Bandbreedtebestand
{
    internal const string Naam = "bandbreedte.csv";

    internal static IReadOnlyList<Bandbreedtecluster> Lees(Lezing lezing, IReadOnlyList<Trede> treden) =>
        [.. lezing.Lees(
            Naam, ["cluster", "stap_klanten", "fte_per_stap", "treden", "treden_niet", "leeftijd_vanaf", "jonger_dan"],
            rij =>
            {
                var cluster = new Bandbreedtecluster(
                    rij.Tekst("cluster"), rij.Heel("stap_klanten", 1, 100_000), rij.Getal("fte_per_stap", 0.01m, 100), Treden(rij, lezing, treden),
                    rij.HeelOfLeeg("leeftijd_vanaf", 0, 130), rij.HeelOfLeeg("jonger_dan", 1, 130), rij.Bron);
                if (cluster.JongerDan <= cluster.LeeftijdVanaf)
                {
                    rij.Fout("jonger_dan", "zo telt niemand mee: jonger_dan moet groter zijn dan leeftijd_vanaf.");
                }

                return cluster;
            },
            c => c.Naam.ToLowerInvariant(), "cluster").Select(g => g.Waarde)];

    private static List<Trede> Treden(Rij rij, Lezing lezing, IReadOnlyList<Trede> treden)
    {
        if (!rij.Leeg("treden") && !rij.Leeg("treden_niet"))
        {
            rij.Fout("treden_niet", "vul treden of treden_niet in, niet allebei.");
        }

        var wel = Lijst(rij, "treden", lezing, treden);
        var niet = Lijst(rij, "treden_niet", lezing, treden);
        var tellen = (rij.Leeg("treden") ? treden : wel).Except(niet).ToList();
        if (tellen.Count == 0 && rij.Goed)
        {
            rij.Fout("treden_niet", "zo telt geen enkele trede mee; laat er ten minste een over.");
        }

        return tellen;
    }

    private static List<Trede> Lijst(Rij rij, string kolom, Lezing lezing, IReadOnlyList<Trede> treden)
    {
        var gevonden = new List<Trede>();
        foreach (var code in rij.TekstOfLeeg(kolom).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (treden.FirstOrDefault(t => t.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) is { } trede)
            {
                gevonden.Add(trede);
            }
            else if (lezing.HeeftFouten(Werkladderbestand.Naam))
            {
                rij.Verwerp();
            }
            else
            {
                rij.Fout(kolom, $"trede {code} staat niet in {Werkladderbestand.Naam}; verbeter de code of voeg daar een rij toe.");
            }
        }

        return gevonden;
    }
}
