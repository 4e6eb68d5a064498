using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>What was removed, and the outcomes that were kept in its place.</summary>
public static class Opschoningen
{
    /// <summary>The removal that reaches furthest; null when nothing was ever removed.</summary>
    public static Opschoning? Laatste(IWarehouse warehouse) => warehouse.Verbinding
        .Query<(int Nummer, int Tot, string Op, int Lading, int Feiten, int Personen)>(
            "select opschoning_id, tot_maand, uitgevoerd_op, laatste_lading, feiten, personen from opschoning")
        .OrderByDescending(r => r.Tot)
        .Select(r => new Opschoning(r.Nummer, Maand.VanSleutel(r.Tot), r.Op, r.Lading, r.Feiten, r.Personen))
        .FirstOrDefault();

    /// <summary>The counts that were kept of a year, by key result and area.</summary>
    /// <exception cref="WarehouseFout">The state or the peildatum asks for detail that was removed.</exception>
    internal static Dictionary<string, Dictionary<int, KpiTelling>> Kpi(IWarehouse warehouse, Opschoning opschoning, Peildatum peildatum, Stand stand)
    {
        var rijen = warehouse.Verbinding.Query<(int Peildatum, string Kpi, int Gebied, long Teller, long Noemer, int Lading)>(
            """
            select k.peildatum, k.kpi, k.gebied_id, k.teller, k.noemer, o.laatste_lading
            from opschoning_kpi k
            inner join opschoning o on o.opschoning_id = k.opschoning_id
            where k.jaar = @jaar
            """,
            new { jaar = peildatum.Jaar }).ToList();
        if (rijen.Count == 0)
        {
            return [];
        }

        if (stand.Lading < rijen[0].Lading)
        {
            throw Weg(opschoning, $"de stand na lading {stand.Lading}");
        }

        if (peildatum.Sleutel != rijen[0].Peildatum)
        {
            throw Weg(opschoning, $"{peildatum.Jaar} op een andere peildatum dan {Datumsleutel.Naar(rijen[0].Peildatum):yyyy-MM-dd}");
        }

        return rijen.GroupBy(r => r.Kpi).ToDictionary(
            g => g.Key,
            g => g.ToDictionary(r => r.Gebied, r => new KpiTelling { GebiedId = r.Gebied, Teller = r.Teller, Noemer = r.Noemer }));
    }

    /// <summary>Refuses what needs detail that was removed.</summary>
    internal static WarehouseFout Weg(Opschoning opschoning, string wat) => new(
        $"Voor {wat} zijn gegevens nodig die zijn verwijderd (rsd opschonen --tot {opschoning.Tot}, {opschoning.UitgevoerdOp[..10]}). "
        + "De uitkomsten zelf zijn bewaard: vraag ze zonder --stand-lading en --peildatum op.");
}
