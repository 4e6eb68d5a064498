using RsdAnalytics.Etl.Load;
using RsdAnalytics.Etl.Plan;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>What a load would do, for the administrator: months, then files that differ, then figures that change.</summary>
internal static class Planoverzicht
{
    /// <summary>What would become of a month, in a word.</summary>
    public static string Woord(Laaduitkomst uitkomst) => uitkomst switch
    {
        { Status: Laadstatus.Geladen, Vervangt: not null } => "herlevering",
        { Status: Laadstatus.Geladen } => "nieuw",
        _ => Laadverslag.Woord(uitkomst.Status),
    };

    public static void Schrijf(Omgeving omgeving, Laadplan plan)
    {
        var uit = omgeving.Uit;
        uit.WriteLine("Dit zou laden doen; er is niets veranderd.");
        var maanden = new Tekstuitvoer("maand", "wat", "vervangt", "gelezen", "geladen", "afgekeurd", "rijen anders").Links(1);
        foreach (var m in plan.Maanden)
        {
            var u = m.Uitkomst;
            maanden.Rij(
                u.Maand, Woord(u), u.Vervangt is { } vervangt ? $"{vervangt}" : Getallen.Geen,
                Laadverslag.Som(u, b => b.Gelezen), Laadverslag.Som(u, b => b.Geladen), Laadverslag.Som(u, b => b.Afgekeurd),
                u.Vervangt is null ? Getallen.Geen : $"{m.Rijen}");
        }

        maanden.Schrijf(uit);
        SchrijfBestanden(uit, plan);
        SchrijfCijfers(uit, plan);
        Laadverslag.SchrijfOpmerkingen(omgeving.Fout, plan.Maanden.Select(m => m.Uitkomst));
        foreach (var m in plan.Maanden)
        {
            Laadverslag.SchrijfBevindingen(omgeving.Fout, m.Uitkomst);
        }
    }

    private static void SchrijfBestanden(TextWriter uit, Laadplan plan)
    {
        if (plan.Maanden.Any(m => m.Verschillen.Count > 0))
        {
            uit.WriteLine("Wat de herleveringen anders hebben, in geladen rijen:");
            var tabel = new Tekstuitvoer("maand", "bestand", "alleen oud", "alleen nieuw").Links(1);
            foreach (var (maand, v) in plan.Maanden.SelectMany(m => m.Verschillen.Select(v => (m.Uitkomst.Maand, v))))
            {
                tabel.Rij(maand, v.Bestand, $"{v.AlleenOud}", $"{v.AlleenNieuw}");
            }

            tabel.Schrijf(uit);
        }
    }

    private static void SchrijfCijfers(TextWriter uit, Laadplan plan)
    {
        if (plan.Cijfers.Count == 0)
        {
            uit.WriteLine("Geen enkel resultaat verandert.");
            return;
        }

        uit.WriteLine("Resultaten die veranderen:");
        Verschiltabel.Schrijf(uit, plan.Cijfers);
    }
}
