using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Flows;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Forecasts;

/// <summary>
/// rsd prognose --scenario: what changes in cases, spending and staff when the flows do. The flows say how much a scenario differs
/// from the baseline; that difference is laid on the forecast, so that its intervals hold for the scenario as well.
/// </summary>
internal sealed class Watals(IWarehouse warehouse, Referentiegegevens referentie, Stand stand)
{
    /// <summary>The scenario beside the baseline, for Totaal.</summary>
    /// <param name="prognose">The forecast that the scenario is laid on.</param>
    /// <param name="regels">The stock-flow table.</param>
    /// <param name="scenario">The changes.</param>
    /// <param name="model">The model for the flows.</param>
    /// <exception cref="WarehouseFout">There are no two months in a row.</exception>
    public Watalsuitkomst Bereken(Prognose prognose, IReadOnlyList<Stroomregel> regels, Scenario scenario, IForecaster model)
    {
        var parameters = Parameters(prognose.Oorsprong.Volgende.Jaar);
        var stroom = Stroomprognose.Maak(Historie(regels), prognose.Totaal.Punten.Count, scenario, parameters, model);
        Watalsmaand[] maanden = [.. stroom.Maanden.Select((maand, h) => new Watalsmaand(maand, prognose.Totaal.Punten[h]))];
        var (peildata, toelichting) = Bandbreedte(maanden);
        return new Watalsuitkomst(scenario, parameters, maanden, peildata, toelichting);
    }

    private Stroomhistorie Historie(IReadOnlyList<Stroomregel> regels)
    {
        var totaal = regels.Where(r => r.Gemeente == Gemeente.Totaal).OrderByDescending(r => r.Maand).ToList();
        var reeks = totaal.TakeWhile((r, i) => r.Begin is not null && r.Maand == totaal[0].Maand.Plus(-i)).Reverse().ToList();
        return reeks.Count == 0
            ? throw new WarehouseFout($"Voor een scenario zijn in {warehouse.Plaats} in- en uitstroom nodig, dus minstens twee maanden achter elkaar. Laad eerst meer maanden met: rsd laad MAP")
            : new Stroomhistorie(
                Gemeente.Totaal, reeks[0].Maand, reeks[0].Begin!.Value,
                [.. reeks.Select(r => (double)(r.Instroom + r.NagekomenInstroom + r.OvergangIn)!.Value)],
                [.. reeks.Select(r => (double)(r.Uitstroom + r.NagekomenUitstroom + r.Verdwenen + r.OvergangUit)!.Value)]);
    }

    // The opdracht of that year, and after the last opdracht its figures.
    private Scenarioparameters Parameters(int jaar)
    {
        var regel = referentie.Besparing(jaar)
            ?? referentie.Besparingen.Where(b => b.Opdracht.Van.Year <= jaar).OrderBy(b => b.Opdracht.Van).LastOrDefault()
            ?? referentie.Besparingen.OrderBy(b => b.Opdracht.Van).First();
        return new Scenarioparameters((double)regel.Uitkering.Euro, (double)regel.VolledigeUitstroom, (double)regel.Duurzaam);
    }

    private (IReadOnlyList<Watalspeildatum> Peildata, string Toelichting) Bandbreedte(Watalsmaand[] maanden)
    {
        var berekening = new Bandbreedteberekening(warehouse, referentie);
        if (berekening.Jaren(stand) is not [.., var laatste] || berekening.Dossiers(laatste, stand) is not { } dossiers || dossiers == 0)
        {
            return ([], "Het effect op de bandbreedte is niet te bepalen: er is nog geen peildatum van de bandbreedte (1 oktober) geladen.");
        }

        var tabel = berekening.Bereken(laatste, stand);
        var peildata =
            from maand in maanden
            let peildatum = referentie.BandbreedtePeildatum(maand.Maand.Volgende.Jaar)
            where peildatum == maand.Maand.Volgende.EersteDag
            select new Watalspeildatum(
                peildatum, new DateOnly(peildatum.Year + 1, 1, 1), Verwacht(maand.Prognose), Verwacht(maand.Scenario));
        return ([.. peildata], $"Formatie ten opzichte van {Datums.Dag(tabel.Peildatum)}; elk cluster houdt het aandeel in de dossiers dat het toen had.");

        IReadOnlyList<Bandbreedteverwachting> Verwacht(Prognosepunt punt) => BandbreedteRegels.Verwacht(
            tabel, BandbreedteRegels.NaarRato(tabel, dossiers, new Klantverwachting(punt.Punt, punt.Onder80, punt.Boven80)));
    }
}
