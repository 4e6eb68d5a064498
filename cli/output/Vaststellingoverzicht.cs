using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Evaluatie;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Beside the figures of a year that was laid down: what changed since, and through what.</summary>
internal static class Vaststellingoverzicht
{
    /// <summary>Writes nothing for a year that was not laid down.</summary>
    /// <param name="uit">Where to.</param>
    /// <param name="verschil">Then and now; null when the year was not laid down.</param>
    /// <param name="gemeente">Only this area; null for all.</param>
    public static void Schrijf(TextWriter uit, Vaststellingverschil? verschil, string? gemeente)
    {
        if (verschil is null)
        {
            return;
        }

        uit.WriteLine(Vaststellingzinnen.Kop(verschil) + ".");
        foreach (var zin in Vaststellingzinnen.Alineas(verschil))
        {
            uit.WriteLine(zin);
        }

        var regels = verschil.Veranderd.Where(r => gemeente is null || r.Toen.Gebied == gemeente).ToList();
        if (regels.Count == 0)
        {
            return;
        }

        var tabel = new Tekstuitvoer("uitkomst", "gemeente", "vastgesteld", "nu", "verschil", "oorzaak").Links(1).Links(5);
        foreach (var r in regels)
        {
            var soort = KpiDefinities.Zoek(r.Toen.Code)?.Soort ?? KpiSoort.Aantal;
            tabel.Rij(
                Vaststellingcode.Naam(r.Toen.Code), r.Toen.Gebied, Kpioverzicht.Waarde(soort, r.Toen.Waarde), Kpioverzicht.Waarde(soort, r.Nu.Waarde),
                r.Verschil is { } v ? Kpioverzicht.Verschil(soort, v) : Getallen.Geen, Vaststellingzinnen.Oorzaak(verschil, r));
        }

        tabel.Schrijf(uit);
    }
}
