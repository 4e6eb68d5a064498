using RsdAnalytics.Cli.Reports;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Whether what was laid down still says the same, for people: a line each, and what is different.</summary>
internal static class Vaststellingcontrole
{
    public static void Schrijf(TextWriter uit, int jaar, IReadOnlyList<Vaststellingoordeel> oordelen)
    {
        uit.WriteLine($"De vastgestelde evaluaties van {Datums.Jaar(jaar)}, nu opnieuw gemaakt uit dezelfde lading:");
        var tabel = new Tekstuitvoer("nummer", "vastgesteld op", "peildatum", "lading", "nu").Links(1).Links(2).Links(4);
        foreach (var o in oordelen)
        {
            tabel.Rij($"{o.Toen.Nummer}", Datums.Dag(o.Toen.Dag), Datums.Dag(o.Toen.Kenmerk.Peildatum.Dag), $"{o.Toen.Kenmerk.Lading}", o.Gelijk ? "gelijk" : "anders");
        }

        tabel.Schrijf(uit);
        if (oordelen.All(o => o.Gelijk))
        {
            uit.WriteLine("Elke zin en elk cijfer is gelijk aan wat is vastgesteld.");
        }

        foreach (var o in oordelen.Where(o => !o.Gelijk))
        {
            uit.WriteLine($"Nummer {o.Toen.Nummer} is anders. {Waardoor(o)}");
        }
    }

    private static string Waardoor(Vaststellingoordeel o)
    {
        List<string> anders = [.. o.AndereBestanden];
        if (o.AndereDefinities)
        {
            anders.Add("de tekst van de rekenregels");
        }

        if (o.Toen.Programma != Programma.Versie)
        {
            anders.Add($"het programma (toen {o.Toen.Programma}, nu {Programma.Versie})");
        }

        return anders.Count > 0
            ? $"Sindsdien veranderd: {string.Join(", ", anders)}."
            : "Regels, referentiegegevens en programma zijn gelijk gebleven: kijk met rsd warehouse controleer of het warehouse heel is.";
    }
}
