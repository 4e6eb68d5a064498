namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Spending and deficit: pure rules, without a database. Source: opdracht 2024–2026, ch. 7 ("Nuancering opbrengsten");
/// rekenregels, "BUIG and vangnet".
/// </summary>
internal static class BuigRegels
{
    /// <summary>The deficit as a fraction of the budget; zero when there is none.</summary>
    public static decimal Tekort(Bedrag resultaat, Bedrag budget) => Math.Max(0m, -resultaat.Euro / budget.Euro);

    /// <summary>
    /// The expected spending of months that are not loaded. Benefits and receipts follow the open cases: what one case cost in a
    /// loaded month of the year, times the expected cases. Wage subsidies do not depend on the caseload: their mean.
    /// Null when no month of the year is loaded or it had no cases.
    /// </summary>
    public static Uitgaven? Verwacht(IReadOnlyList<BuigMaand> geladen, IReadOnlyList<double> dossiersVerwacht)
    {
        var dossiers = geladen.Sum(m => m.Dossiers);
        if (dossiers == 0)
        {
            return null;
        }

        var verhouding = dossiersVerwacht.Sum() / dossiers;
        var som = Som(geladen);
        return new Uitgaven(
            Maal(som.Lasten, verhouding), Maal(som.Ontvangsten, verhouding),
            Maal(som.LksLasten, (double)dossiersVerwacht.Count / geladen.Count));
    }

    public static Uitgaven Som(IEnumerable<BuigMaand> maanden) =>
        maanden.Aggregate(default(Uitgaven), (som, maand) => som + maand.Uitgaven);

    private static Bedrag Maal(Bedrag bedrag, double factor) => Bedrag.VanEuro(bedrag.Euro * (decimal)factor);
}

/// <summary>One loaded month of one municipality.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Uitgaven">What was spent and received.</param>
/// <param name="Dossiers">The open cases at its end.</param>
internal sealed record BuigMaand(Maand Maand, Uitgaven Uitgaven, int Dossiers);
