using RsdAnalytics.Cli.Forecasts;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>The national line for people: December on December, the RSD, the country and what the circulaire expected.</summary>
internal static class Prognoselandoverzicht
{
    public static void Schrijf(TextWriter uit, IReadOnlyList<Landelijkjaar> jaren)
    {
        if (jaren.Count == 0)
        {
            return;
        }

        uit.WriteLine("Naast het land, van december op december (met een ster: verwacht):");
        var tabel = new Tekstuitvoer("jaar", "RSD, dossiers", "groei", "land, uitkeringen", "groei", "circulaire");
        foreach (var jaar in jaren)
        {
            tabel.Rij(Datums.Jaar(jaar.Jaar), Tal(jaar.Rsd), Groei(jaar.RsdGroei), Tal(jaar.Land), Groei(jaar.LandGroei), Groei(jaar.CirculaireGroei));
        }

        tabel.Schrijf(uit);
        uit.WriteLine("Land: CBS StatLine 37789ksz, uitkeringen tot de AOW-leeftijd; verwacht met hetzelfde model. De RSD telt dossiers.");
    }

    private static string Tal(Decembertal? tal) => tal is null ? Getallen.Geen : (tal.Verwacht ? "*" : "") + Getallen.Getal(tal.Aantal);

    private static string Groei(double? groei) => groei is { } g ? (g > 0 ? "+" : "") + Getallen.Procent(g, 2) : Getallen.Geen;
}
