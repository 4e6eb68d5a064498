using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Where the key results of a year in progress are heading, for people.</summary>
internal static class Haalbaarheidoverzicht
{
    public static void Schrijf(TextWriter uit, Peildatum peildatum, IReadOnlyList<Projectie> projecties, string merk)
    {
        uit.WriteLine($"Halen we het? Verwachting voor 31 december {peildatum.Jaar}, vanaf {Datums.Dag(peildatum.Dag)}{merk}");
        var tabel = new Tekstuitvoer("", "gemeente", "nu", "afspraak", "verwacht", "80 % van", "tot", "kans op de afspraak").Links(1).Links(7);
        foreach (var p in projecties.Where(p => p.Verwacht is not null))
        {
            var soort = KpiDefinities.Zoek(p.Kpi)!.Soort;
            tabel.Rij(
                p.Kpi, p.Gemeente, Kpioverzicht.Waarde(soort, p.Nu), Kpioverzicht.Waarde(soort, p.Norm), Kpioverzicht.Waarde(soort, p.Verwacht!.Punt),
                Kpioverzicht.Waarde(soort, p.Verwacht.Onder), Kpioverzicht.Waarde(soort, p.Verwacht.Boven), p.Verwacht.Kans is { } kans ? Zinnen.Kans(kans) : Getallen.Geen);
        }

        if (projecties.Any(p => p.Verwacht is not null))
        {
            tabel.Schrijf(uit);
        }

        foreach (var groep in projecties.Where(p => p.Reden.Length > 0).GroupBy(p => p.Reden))
        {
            var wie = string.Join(", ", groep.GroupBy(p => p.Kpi).Select(g => g.Key));
            uit.WriteLine($"Geen verwachting voor {wie}: {groep.Key}");
        }
    }
}
