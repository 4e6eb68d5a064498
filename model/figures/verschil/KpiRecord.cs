using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>One record that the SQL of a key result lists: the unit it counts for, where, and its place.</summary>
internal sealed record KpiRecord(int GemeenteId, long Eenheid, Bronregel Regel)
{
    /// <summary>All records of a key result; none in a year without a loaded month.</summary>
    public static IReadOnlyList<KpiRecord> Lees(IWarehouse warehouse, KpiDefinitie definitie, KpiParameters parameters)
    {
        if (!parameters.HeeftMaandenInJaar)
        {
            return [];
        }

        var ladingen = Ladingen.Geldig(warehouse, parameters.Stand).ToDictionary(l => l.Maand, l => l.Lading);
        var staart = Cijfersql.Lees(definitie.Soort == KpiSoort.Score ? "verschil/regels_score" : "verschil/regels");
        return [.. warehouse.Verbinding
            .Query<Rij>(Cijfersql.Opdracht($"kpi/{definitie.Code.ToLowerInvariant()}", staart), parameters.VoorSql())
            .Select(r => (Rij: r, Maand: Maand.VanSleutel(r.Maand)))
            .Select(r => new KpiRecord(
                r.Rij.GemeenteId, r.Rij.Eenheid,
                new Bronregel(r.Maand, ladingen[r.Maand], r.Rij.Bestand, r.Rij.Regel, r.Rij.Teller == 1, r.Rij.Noemer == 1)))];
    }

    private sealed class Rij
    {
        public int GemeenteId { get; set; }

        public long Eenheid { get; set; }

        public int Teller { get; set; }

        public int Noemer { get; set; }

        public int Maand { get; set; }

        public string Bestand { get; set; } = "";

        public int Regel { get; set; }
    }
}
