using Dapper;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The key results of a year: the SQL beside this file says which records count, this says what they make
/// (quotient, growth, mean) and whether the norm is met. Source: rekenregels, "Key results".
/// </summary>
public sealed class KpiBerekening(IWarehouse warehouse, Referentiegegevens referentie)
{
    /// <summary>The key results of which what was counted when a lading came in saves going through every case of the year; a test holds both counts together.</summary>
    internal static readonly string[] VoorafGeteld = ["K5", "K9"];

    /// <summary>
    /// All key results on a peildatum in one state of the warehouse: first Totaal, then every municipality in the order
    /// of the reference data. Without a loaded month in the year every figure is null.
    /// </summary>
    public IReadOnlyList<KpiUitkomst> Bereken(Peildatum peildatum, Stand stand)
    {
        var geladen = Ladingen.Maanden(warehouse, stand);
        var parameters = KpiParameters.Van(peildatum, stand, geladen, referentie);
        var tellingen = Opschoningen.Laatste(warehouse) is { } opschoning && opschoning.RaaktJaar(peildatum.Jaar)
            ? Opschoningen.Kpi(warehouse, opschoning, peildatum, stand)
            : Geteld(parameters);
        return [.. Gebieden().SelectMany(gebied => KpiDefinities.Alle
            .Where(d => d.PerGemeente || gebied.Id == Gemeente.TotaalId)
            .Select(d => Uitkomst(d, gebied, parameters, tellingen.GetValueOrDefault(d.Code))))];
    }

    /// <summary>What the records count to, by key result and area; none without a loaded month in the year.</summary>
    internal Dictionary<string, Dictionary<int, KpiTelling>> Geteld(KpiParameters parameters) => KpiDefinities.Alle
        .Where(_ => parameters.HeeftMaandenInJaar)
        .ToDictionary(d => d.Code, d => Tel(d, parameters));

    private IEnumerable<(int Id, string Naam)> Gebieden() =>
        referentie.Gemeenten.Select(g => (g.Id, g.Naam)).Prepend((Gemeente.TotaalId, Gemeente.Totaal));

    private Dictionary<int, KpiTelling> Tel(KpiDefinitie definitie, KpiParameters parameters)
    {
        var naam = $"kpi/{definitie.Code.ToLowerInvariant()}";
        return definitie.Soort == KpiSoort.Score
            ? warehouse.Verbinding
                .Query<KpiTelling>(Cijfersql.Opdracht(naam, Cijfersql.Lees("kpi/score")), parameters.VoorSql())
                .ToDictionary(t => t.GebiedId)
            : Recordtelling.Tel(warehouse, VoorafGeteld.Contains(definitie.Code) ? $"{naam}_geteld" : naam, parameters.VoorSql());
    }

    private KpiUitkomst Uitkomst(
        KpiDefinitie definitie, (int Id, string Naam) gebied, KpiParameters parameters, Dictionary<int, KpiTelling>? tellingen)
    {
        var (teller, noemer) = tellingen is null
            ? (null, null)
            : KpiRegels.TellerEnNoemer(definitie, tellingen.GetValueOrDefault(gebied.Id), parameters);
        var waarde = KpiRegels.Waarde(definitie.Soort, teller, noemer);
        var afspraak = referentie.Norm(definitie.Code, parameters.Jaar);
        if (afspraak?.GeldtVoor(gebied.Naam) != true)
        {
            afspraak = null;
        }

        return new KpiUitkomst(
            definitie.Code, gebied.Naam, teller, noemer, waarde, afspraak?.Norm, afspraak?.Behaald(waarde));
    }
}
