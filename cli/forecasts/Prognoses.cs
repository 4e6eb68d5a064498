using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Circulaire;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Cli.Forecasts;

/// <summary>From the stock-flow table to a forecast: the one place where the warehouse and the forecasting meet.</summary>
internal static class Prognoses
{
    private const int MinsteMaanden = 3;

    /// <summary>The open cases at every month end per municipality, up to the first missing month counted from the last.</summary>
    /// <exception cref="WarehouseFout">There are fewer than three months in a row.</exception>
    public static IReadOnlyList<Reeks> Reeksen(IWarehouse warehouse, Referentiegegevens referentie, IReadOnlyList<Stroomregel> regels) =>
        Probeer(referentie, regels) ?? throw new WarehouseFout(
            $"Voor een prognose zijn in {warehouse.Plaats} minstens {MinsteMaanden} maanden achter elkaar nodig. Laad eerst meer maanden met: rsd laad MAP");

    /// <summary>The same series, or null when there are fewer than three months in a row.</summary>
    public static IReadOnlyList<Reeks>? Probeer(Referentiegegevens referentie, IReadOnlyList<Stroomregel> regels)
    {
        var eind = regels.ToDictionary(r => (r.Maand, r.Gemeente), r => (double)r.Eind);
        var maanden = regels.Select(r => r.Maand).ToHashSet();
        if (maanden.Count == 0)
        {
            return null;
        }

        var laatste = maanden.Max();
        var eerste = laatste;
        while (maanden.Contains(eerste.Vorige))
        {
            eerste = eerste.Vorige;
        }

        return laatste.MaandenSinds(eerste) + 1 < MinsteMaanden
            ? null
            : [.. referentie.Gemeenten.Select(g => new Reeks(
                g.Naam, eerste, Maand.Reeks(eerste, laatste).Select(maand => eind[(maand, g.Naam)])))];
    }

    /// <summary>
    /// The expected open cases in the months of a year in progress that are not loaded yet; empty when the year is over, has no
    /// loaded month, or has too little before it.
    /// </summary>
    public static IReadOnlyList<Bestandsverwachting> RestVanJaar(Cijferbron bron, int jaar)
    {
        var regels = bron.Stroom;
        var december = new Maand(jaar, 12);
        if (regels.Count == 0 || regels.Max(r => r.Maand) is var laatste && (laatste.Jaar != jaar || laatste == december)
            || Probeer(bron.Referentie, regels) is not { } reeksen)
        {
            return [];
        }

        var prognose = Bestandsprognose.Maak(reeksen, december.MaandenSinds(reeksen[0].Einde));
        return [.. from reeks in prognose.Reeksen.Skip(1)
                   from punt in reeks.Punten
                   select new Bestandsverwachting(reeks.Reeks, punt.Maand, punt.Punt)];
    }

    /// <summary>The septembercirculaire as the forecast is held against it.</summary>
    public static IReadOnlyList<Circulairejaar> Circulaire(Referentiegegevens referentie) =>
        [.. referentie.Circulaires.Select(c => new Circulairejaar(c.Jaar, (double)(c.Groei * 100m), c.Aantal))];
}
