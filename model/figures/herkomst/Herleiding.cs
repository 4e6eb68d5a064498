using Dapper;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Leads a figure back to the lines of the deliveries it rests on. A key result counts these same records; the cases of K5 and
/// K9 and the stock-flow table are counted by their definition when the lading comes in (decision 21), and tests hold what is listed
/// to what was counted. Source: ontwerp, "The warehouse".
/// </summary>
public sealed class Herleiding(IWarehouse warehouse, Referentiegegevens referentie)
{
    // Where a numerator rests on a second file, the SQL of the key result says so: what is counted is in the one, why it counts in the other.
    private const string Bewijs = "bewijs as (";

    /// <summary>The lines behind a key result; for a numerator that rests on a second file also the lines there.</summary>
    /// <param name="definitie">The key result.</param>
    /// <param name="gebied">The name of a municipality, or Totaal.</param>
    /// <param name="peildatum">The day on which the year is judged.</param>
    /// <param name="stand">The state of the warehouse.</param>
    /// <returns>Null when the key result is not given for the area (K8 per gemeente).</returns>
    public Herkomst? Kpi(KpiDefinitie definitie, string gebied, Peildatum peildatum, Stand stand)
    {
        var uitkomst = new KpiBerekening(warehouse, referentie).Bereken(peildatum, stand)
            .FirstOrDefault(u => u.Kpi == definitie.Code && u.Gemeente == gebied);
        if (uitkomst is null)
        {
            return null;
        }

        if (Opschoningen.Laatste(warehouse) is { } opschoning && opschoning.RaaktJaar(peildatum.Jaar))
        {
            throw Opschoningen.Weg(opschoning, $"de herkomst van {definitie.Code} in {peildatum.Jaar}");
        }

        var geladen = Ladingen.Geldig(warehouse, stand);
        var parameters = KpiParameters.Van(peildatum, stand, [.. geladen.Select(l => l.Maand)], referentie);
        var waarden = new DynamicParameters(parameters.VoorSql());
        waarden.Add("gebied", GebiedId(gebied));
        var naam = $"kpi/{definitie.Code.ToLowerInvariant()}";
        var staarten = definitie.Soort == KpiSoort.Score ? ["herkomst/score"]
            : Cijfersql.Lees(naam).Contains(Bewijs, StringComparison.Ordinal) ? new[] { "herkomst/kpi", "herkomst/bewijs" }
            : ["herkomst/kpi"];
        var regels = Lees(
            staarten.Where(_ => parameters.HeeftMaandenInJaar).Select(s => Cijfersql.Opdracht(naam, Cijfersql.Lees(s))),
            waarden, geladen);
        return new Herkomst(
            definitie.Code, gebied, uitkomst.Teller, uitkomst.Noemer, uitkomst.Waarde,
            KpiRegels.MaandenInNoemer(definitie, parameters), regels);
    }

    /// <summary>The lines behind a cell of the stock-flow table; those of a cell without a value are none.</summary>
    /// <param name="cel">The cell.</param>
    /// <param name="maand">The month.</param>
    /// <param name="gebied">The name of a municipality, or Totaal.</param>
    /// <param name="stand">The state of the warehouse.</param>
    /// <returns>Null when the month has no valid lading.</returns>
    public Herkomst? Stroom(Stroomcel cel, Maand maand, string gebied, Stand stand)
    {
        var rij = new Stroomtabel(warehouse, referentie).Lees(stand).FirstOrDefault(r => r.Maand == maand && r.Gemeente == gebied);
        if (rij is null)
        {
            return null;
        }

        if (Opschoningen.Laatste(warehouse) is { } opschoning && opschoning.RaaktMaand(maand))
        {
            throw Opschoningen.Weg(opschoning, $"de herkomst van {cel.Naam} in {maand}");
        }

        var waarden = new DynamicParameters(new
        {
            stand = stand.Lading,
            maand = maand.Sleutel,
            cel = cel.Naam,
            vorige = cel.UitVorigeMaand ? 1 : 0,
            gebied = GebiedId(gebied),
        });
        var waarde = cel.Waarde(rij);
        return new Herkomst(
            cel.Naam, gebied, waarde, null, waarde, 1,
            Lees([Cijfersql.Opdracht("bouwstenen/zijde", Cijfersql.Lees("herkomst/stroom"))], waarden, Ladingen.Geldig(warehouse, stand)));
    }

    private int GebiedId(string gebied) =>
        referentie.Gemeenten.FirstOrDefault(g => g.Naam == gebied)?.Id ?? Gemeente.TotaalId;

    private List<Herkomstregel> Lees(IEnumerable<string> vragen, DynamicParameters waarden, IReadOnlyList<GeldigeLading> geladen)
    {
        var ladingen = geladen.ToDictionary(l => l.Maand, l => l.Lading);
        var namen = referentie.Gemeenten.ToDictionary(g => g.Id, g => g.Naam);
        var eenheden = new Dictionary<long, int>();
        return [.. vragen.SelectMany(sql => warehouse.Verbinding.Query<Rij>(sql, waarden)).Select(r =>
        {
            var maand = Maand.VanSleutel(r.Maand);
            if (!eenheden.TryGetValue(r.Eenheid, out var eenheid))
            {
                eenheden.Add(r.Eenheid, eenheid = eenheden.Count + 1);
            }

            return new Herkomstregel(
                maand, ladingen[maand], r.Bestand, r.Regel, namen.GetValueOrDefault(r.GemeenteId, Gemeente.Totaal), eenheid, r.Teller, r.Noemer);
        })];
    }

    private sealed class Rij
    {
        public int GemeenteId { get; set; }

        public long Eenheid { get; set; }

        public bool Teller { get; set; }

        public bool Noemer { get; set; }

        public int Maand { get; set; }

        public string Bestand { get; set; } = "";

        public int Regel { get; set; }
    }
}
