using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Beside the key results: what refused and late records could do to them, for people.</summary>
internal static class Onzekerheidsoverzicht
{
    public static void Schrijf(TextWriter uit, IReadOnlyList<KpiUitkomst> uitkomsten, IReadOnlyList<KpiOnzekerheid> onzekerheden)
    {
        var tabel = new Tekstuitvoer("", "gemeente", "resultaat", "afgekeurd", "nog te verwachten", "kan liggen tussen").Links(1);
        foreach (var (u, o) in uitkomsten.Zip(onzekerheden))
        {
            var soort = KpiDefinities.Zoek(u.Kpi)!.Soort;
            tabel.Rij(
                u.Kpi, u.Gemeente, Waarde(soort, u.Waarde), $"{o.Afgekeurd}", $"{o.Nagekomen}",
                o.Onder is null ? Getallen.Geen : $"{Waarde(soort, o.Onder)} en {Waarde(soort, o.Boven)}");
        }

        tabel.Schrijf(uit);
        uit.WriteLine("Afgekeurd: rijen in quarantaine die het resultaat kunnen raken. Van een afgekeurde rij is de gemeente niet bekend; hij telt daarom overal mee.");
        uit.WriteLine("Nog te verwachten: zoveel kwam er een jaar eerder na dit moment nog bij.");
    }

    private static string Waarde(KpiSoort soort, double? waarde) => (soort, waarde) switch
    {
        (_, null) => Getallen.Geen,
        (KpiSoort.Aantal, { } w) => Getallen.Getal(w),
        (KpiSoort.Score, { } w) => Getallen.Getal(w, 1),
        (_, { } w) => Getallen.Procent(w),
    };
}
