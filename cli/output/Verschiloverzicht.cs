using RsdAnalytics.Cli.Json;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>What changed between two states, for people: months, figures, the lines behind them, and the stock-flow cells.</summary>
internal static class Verschiloverzicht
{
    // A month that was added brings thousands of lines; the machine-readable answer has them all.
    private const int MeesteRegels = 20;

    public static void Schrijf(TextWriter uit, int jaar, int van, int naar, string? gemeente, Standverschil verschil, string merk)
    {
        uit.WriteLine($"Wat er in {jaar} veranderde tussen de stand na lading {van} en die na lading {naar}{merk}.");
        if (verschil.Maanden.Count == 0)
        {
            uit.WriteLine("Geen enkele maand verschilt.");
            return;
        }

        var maanden = new Tekstuitvoer("maand", "wat", "lading van", "lading naar").Links(1);
        foreach (var m in verschil.Maanden)
        {
            maanden.Rij(m.Maand.ToString(), Verschilantwoord.Soort(m), Lading(m.Van), Lading(m.Naar));
        }

        maanden.Schrijf(uit);
        SchrijfBestanden(uit, verschil.Bestanden);
        SchrijfCijfers(uit, gemeente ?? Gemeente.Totaal, verschil.Cijfers);
        SchrijfCellen(uit, verschil.Cellen);
    }

    // What was delivered otherwise; the lines below may stand in other files and months, which count otherwise through it.
    private static void SchrijfBestanden(TextWriter uit, IReadOnlyList<Bestandsverschil> bestanden)
    {
        if (bestanden.Count == 0)
        {
            return;
        }

        uit.WriteLine("Anders geleverd:");
        var tabel = new Tekstuitvoer("maand", "bestand", "geladen", "afgekeurd").Links(1);
        foreach (var b in bestanden)
        {
            tabel.Rij(b.Maand.ToString(), b.Bestand, Verschiltabel.Overgang(b.Van?.Geladen, b.Naar?.Geladen), Verschiltabel.Overgang(b.Van?.Afgekeurd, b.Naar?.Afgekeurd));
        }

        tabel.Schrijf(uit);
    }

    private static void SchrijfCijfers(TextWriter uit, string gebied, IReadOnlyList<Cijferverklaring> cijfers)
    {
        if (cijfers.Count == 0)
        {
            uit.WriteLine("Geen enkel resultaat verandert.");
            return;
        }

        uit.WriteLine("Resultaten die veranderden:");
        Verschiltabel.Schrijf(uit, cijfers.Select(c => c.Cijfer));
        foreach (var c in cijfers.Where(c => c.Cijfer.Van.Gemeente == gebied && c.Eraf.Count + c.Erbij.Count > 0))
        {
            uit.WriteLine($"{c.Cijfer.Van.Kpi} {gebied}, deze regels tellen anders mee:");
            var regels = c.Eraf.Select(r => ("eraf", r)).Concat(c.Erbij.Select(r => ("erbij", r))).ToList();
            foreach (var (wat, r) in regels.Take(MeesteRegels))
            {
                uit.WriteLine($"  {wat,-5} {r.Maand}/{r.Bestand}:{r.Regel} (lading {r.Lading}{Rol(c, r)})");
            }

            if (regels.Count > MeesteRegels)
            {
                uit.WriteLine($"  en nog {regels.Count - MeesteRegels} regels; --json geeft ze alle.");
            }
        }
    }

    private static void SchrijfCellen(TextWriter uit, IReadOnlyList<Celverschil> cellen)
    {
        if (cellen.Count == 0)
        {
            uit.WriteLine("De stand en stroom van het jaar veranderen niet.");
            return;
        }

        uit.WriteLine("Stand en stroom die veranderden:");
        var tabel = new Tekstuitvoer("maand", "gemeente", "wat", "van", "naar").Links(1).Links(2);
        foreach (var c in cellen)
        {
            tabel.Rij(c.Maand.ToString(), c.Gemeente, c.Kolom.Replace('_', ' '), Getal(c.Van), Getal(c.Naar));
        }

        tabel.Schrijf(uit);
    }

    // A count has a numerator only: then there is nothing to tell apart.
    private static string Rol(Cijferverklaring c, Bronregel r) => c.Cijfer.Naar.Noemer is null
        ? ""
        : r switch { { Teller: true, Noemer: true } => ", teller en noemer", { Teller: true } => ", teller", _ => ", noemer" };

    private static string Lading(int? nummer) => nummer is { } lading ? $"{lading}" : Getallen.Geen;

    private static string Getal(int? waarde) => waarde is { } getal ? Getallen.Getal((decimal)getal) : Getallen.Geen;
}
