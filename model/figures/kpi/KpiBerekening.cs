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

    // The longest first, so that two readers are ready at about the same time.
    private static readonly string[] Leesvolgorde = ["K5", "K7", "K4", "K6", "K2", "K3"];

    private readonly Dictionary<(Peildatum, Stand), IReadOnlyList<KpiUitkomst>> _bekend = [];

    /// <summary>
    /// All key results on a peildatum in one state of the warehouse: first Totaal, then every municipality in the order
    /// of the reference data. Without a loaded month in the year every figure is null.
    /// </summary>
    public IReadOnlyList<KpiUitkomst> Bereken(Peildatum peildatum, Stand stand) => Bereken([peildatum], stand)[0];

    /// <summary>The same on several peildata, in their order; those of one year are read at once. What was computed before is at hand.</summary>
    public IReadOnlyList<IReadOnlyList<KpiUitkomst>> Bereken(IReadOnlyList<Peildatum> peildata, Stand stand)
    {
        ArgumentNullException.ThrowIfNull(peildata);
        var nieuw = peildata.Where(p => !_bekend.ContainsKey((p, stand))).Distinct().ToList();
        if (nieuw.Count > 0)
        {
            var geladen = Ladingen.Maanden(warehouse, stand);
            var opschoning = Opschoningen.Laatste(warehouse);
            foreach (var jaar in nieuw.GroupBy(p => p.Jaar))
            {
                var momenten = jaar.OrderBy(p => p.Sleutel).Select(p => KpiParameters.Van(p, stand, geladen, referentie)).ToList();
                var tellingen = opschoning?.RaaktJaar(jaar.Key) == true
                    ? [.. momenten.Select(m => Opschoningen.Kpi(warehouse, opschoning, m.Peildatum, stand))]
                    : Geteld(momenten, KpiDefinities.Alle);
                foreach (var (moment, telling) in momenten.Zip(tellingen))
                {
                    _bekend[(moment.Peildatum, stand)] = [.. Gebieden().SelectMany(gebied => KpiDefinities.Alle
                        .Where(d => d.PerGemeente || gebied.Id == Gemeente.TotaalId)
                        .Select(d => Uitkomst(d, gebied, moment, telling.GetValueOrDefault(d.Code))))];
                }
            }
        }

        return [.. peildata.Select(p => _bekend[(p, stand)])];
    }

    /// <summary>Makes the month ends of a year up to a peildatum ready in the one reading that the peildatum itself takes.</summary>
    public void MaakGereed(Peildatum peildatum, Stand stand)
    {
        if (Opschoningen.Laatste(warehouse)?.RaaktJaar(peildatum.Jaar) != true)
        {
            _ = Bereken([.. Maandeinden(peildatum.Jaar, stand).Where(p => p.Sleutel <= peildatum.Sleutel), peildatum], stand);
        }
    }

    /// <summary>The peildata at the end of every loaded month of a year, in order.</summary>
    internal IReadOnlyList<Peildatum> Maandeinden(int jaar, Stand stand) =>
        [.. Ladingen.Maanden(warehouse, stand)
            .Where(m => m.Jaar == jaar)
            .Select(m => Peildatum.TryKies(jaar, m.LaatsteDag, out var peildatum) ? peildatum : default)];

    /// <summary>What the records count to, by key result and area; none without a loaded month in the year.</summary>
    internal Dictionary<string, Dictionary<int, KpiTelling>> Geteld(KpiParameters parameters) => Geteld([parameters], KpiDefinities.Alle)[0];

    /// <summary>The same on several peildata of one year, in order, and of some of the key results.</summary>
    internal IReadOnlyList<Dictionary<string, Dictionary<int, KpiTelling>>> Geteld(IReadOnlyList<KpiParameters> momenten, IEnumerable<KpiDefinitie> welke)
    {
        var definities = welke.Where(_ => momenten[0].HeeftMaandenInJaar).OrderBy(d => Array.IndexOf(Leesvolgorde, d.Code) is var plek and >= 0 ? plek : int.MaxValue).ToList();
        var tellingen = Naastelkaar.Doe(warehouse, definities, (d, lezer) => (d.Code, Telling: Tel(lezer, d, momenten)));
        return [.. momenten.Select((_, i) => tellingen.ToDictionary(t => t.Code, t => t.Telling[i]))];
    }

    private IEnumerable<(int Id, string Naam)> Gebieden() =>
        referentie.Gemeenten.Select(g => (g.Id, g.Naam)).Prepend((Gemeente.TotaalId, Gemeente.Totaal));

    private static IReadOnlyList<Dictionary<int, KpiTelling>> Tel(IWarehouse warehouse, KpiDefinitie definitie, IReadOnlyList<KpiParameters> momenten)
    {
        var naam = $"kpi/{definitie.Code.ToLowerInvariant()}";
        if (definitie.Soort == KpiSoort.Score)
        {
            // The newest mark over the year, whenever it was given.
            var score = warehouse.Verbinding
                .Query<KpiTelling>(Cijfersql.Opdracht(naam, Cijfersql.Lees("kpi/score")), momenten[^1].VoorSql())
                .ToDictionary(t => t.GebiedId);
            return [.. momenten.Select(_ => score)];
        }

        return Recordtelling.Tel(warehouse, VoorafGeteld.Contains(definitie.Code) ? $"{naam}_geteld" : naam, definitie.Telwijze, momenten);
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
