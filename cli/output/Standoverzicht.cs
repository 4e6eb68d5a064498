using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>The stock-flow table for people.</summary>
internal static class Standoverzicht
{
    public static void Schrijf(TextWriter uit, IReadOnlyList<Stroomregel> regels, string merk)
    {
        uit.WriteLine($"Stand en stroom in dossiers{merk}");
        var tabel = new Tekstuitvoer(
            "maand", "gemeente", "begin", "instroom", "nagekomen", "uitstroom", "nagekomen", "verdwenen", "van elders", "naar elders", "eind").Links(1);
        foreach (var r in regels)
        {
            tabel.Rij(
                r.Maand.ToString(), r.Gemeente, Getal(r.Begin), Getal(r.Instroom), Getal(r.NagekomenInstroom), Getal(r.Uitstroom),
                Getal(r.NagekomenUitstroom), Getal(r.Verdwenen), Getal(r.OvergangIn), Getal(r.OvergangUit), Getal(r.Eind));
        }

        tabel.Schrijf(uit);
        uit.WriteLine("Van een maand waarvan de voorgaande niet is geladen, is alleen het eind bekend.");
    }

    private static string Getal(int? waarde) => waarde is { } getal ? Getallen.Getal((decimal)getal) : Getallen.Geen;
}
