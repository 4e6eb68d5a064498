using Dapper;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The monthly history of the key results: the records their own SQL counts, over any months, as they were known after any
/// month. Nothing here says what counts; it only counts distinct units over other months than those of a calendar year.
/// </summary>
internal sealed class Geschiedenis(IWarehouse warehouse, Referentiegegevens referentie, Stand stand)
{
    private readonly List<Lading> _eerste = [.. warehouse.Verbinding.Query<Lading>(Cijfersql.Lees("halen/eerste_lading"), new { stand = stand.Lading })];
    private readonly Dictionary<(string Kpi, Maand Van, Maand Tot, int Stand), ILookup<int, Record>> _records = [];
    private readonly Dictionary<(string, Maand, int), Dictionary<int, Stelling>> _aanHetEind = [];

    /// <summary>
    /// The state after the first delivery of a month: what was known then. Where an earlier month was loaded after it, the state
    /// after that one, so that no month before it is missing.
    /// </summary>
    public Stand Toen(Maand maand) => new(_eerste.Where(l => l.Maand <= maand.Sleutel).Max(l => l.Nummer));

    /// <summary>The state that is looked back from.</summary>
    public Stand Nu => stand;

    /// <summary>
    /// The numerator and denominator of a key result over months in a row, counted as a year is. K5: the denominator is the mean
    /// over the months; K9: the numerator is the caseload at the end of the last month.
    /// </summary>
    /// <param name="kpi">The key result; not a mark (K8).</param>
    /// <param name="gebied">The number of the area.</param>
    /// <param name="van">The first month.</param>
    /// <param name="tot">The last month.</param>
    /// <param name="horizon">The first and the last month that are read at once.</param>
    /// <param name="bekend">The state of the warehouse.</param>
    public Stelling Over(KpiDefinitie kpi, int gebied, Maand van, Maand tot, (Maand Van, Maand Tot) horizon, Stand bekend)
    {
        if (kpi is { Telwijze: Telwijze.InMaand, Soort: KpiSoort.Aandeel })
        {
            return AanHetEind(kpi.Code, tot, bekend).GetValueOrDefault(gebied);
        }

        var records = Lees(kpi, horizon, bekend)[gebied].Where(r => r.Maand >= van.Sleutel && r.Maand <= tot.Sleutel).ToList();
        return kpi switch
        {
            { Telwijze: Telwijze.InMaand } => new Stelling(records.Where(r => r.Maand == tot.Sleutel).Sum(r => r.Noemer), 0),
            { NoemerIsGemiddelde: true } => new Stelling(Eenheden(records, r => r.Teller), (double)records.Sum(r => r.Noemer) / (tot.MaandenSinds(van) + 1)),
            _ => new Stelling(Eenheden(records, r => r.Teller), Eenheden(records, r => r.Noemer > 0)),
        };
    }

    private static int Eenheden(List<Record> records, Func<Record, bool> telt) =>
        records.Where(telt).Select(r => r.Eenheid).Distinct().Count();

    // What is dated is counted by its day; what is a stand is counted by its month. Of a growth of the stand at a month end there is
    // one: that of the caseload.
    private static (string Sql, string Staart) Bron(KpiDefinitie kpi) => (kpi.Telwijze, kpi.Code) switch
    {
        (Telwijze.VanafDag, _) => ($"kpi/{kpi.Code.ToLowerInvariant()}", "halen/per_dag"),
        (Telwijze.VanafMaand, _) => ($"kpi/{kpi.Code.ToLowerInvariant()}", "halen/per_maand"),
        (Telwijze.InMaand, "K9") => ("halen/bestand", ""),
        _ => throw new NotSupportedException($"Of {kpi.Code} is not said what its history is counted from."),
    };

    private ILookup<int, Record> Lees(KpiDefinitie kpi, (Maand Van, Maand Tot) horizon, Stand bekend)
    {
        var sleutel = (kpi.Code, horizon.Van, horizon.Tot, bekend.Lading);
        if (!_records.TryGetValue(sleutel, out var records))
        {
            var (sql, staart) = Bron(kpi);
            records = warehouse.Verbinding
                .Query<Rij>(Cijfersql.Opdracht(sql, staart.Length == 0 ? "" : Cijfersql.Lees(staart)), Grenzen(horizon.Van, horizon.Tot, bekend))
                .ToLookup(r => r.GebiedId, r => new Record(r.Eenheid, r.Maand, r.Teller > 0, r.Noemer));
            _records.Add(sleutel, records);
        }

        return records;
    }

    private Dictionary<int, Stelling> AanHetEind(string kpi, Maand maand, Stand bekend)
    {
        if (!_aanHetEind.TryGetValue((kpi, maand, bekend.Lading), out var tellingen))
        {
            tellingen = Recordtelling.Tel(warehouse, $"kpi/{kpi.ToLowerInvariant()}", Grenzen(maand, maand, bekend))
                .ToDictionary(t => t.Key, t => new Stelling(t.Value.Teller, t.Value.Noemer));
            _aanHetEind.Add((kpi, maand, bekend.Lading), tellingen);
        }

        return tellingen;
    }

    private object Grenzen(Maand van, Maand tot, Stand bekend) => new
    {
        stand = bekend.Lading,
        van_dag = Datumsleutel.Van(van.EersteDag),
        tot_dag = Datumsleutel.Van(tot.LaatsteDag),
        van_maand = van.Sleutel,
        tot_maand = tot.Sleutel,
        // K4 asks from which month on to read; what lies before the months of the window is no part of a trial year.
        vorig_van_maand = van.Sleutel,
        eerste_maandeinde = tot.Sleutel,
        laatste_maand = tot.Sleutel,
        laatste_dag = Datumsleutel.Van(tot.LaatsteDag),
        zorgtreden = referentie.Treden.Where(t => t.ZorgEnOndersteuning).Select(t => t.Code).ToArray(),
        jongerengrens = referentie.JongerenJongerDan(tot.Jaar),
    };

    private readonly record struct Record(long Eenheid, int Maand, bool Teller, int Noemer);

    private sealed class Rij
    {
        public int GebiedId { get; set; }

        public long Eenheid { get; set; }

        public int Maand { get; set; }

        public int Teller { get; set; }

        public int Noemer { get; set; }
    }

    private sealed class Lading
    {
        public int Maand { get; set; }

        public int Nummer { get; set; }
    }
}
