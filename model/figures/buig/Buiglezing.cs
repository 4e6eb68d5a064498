using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>Reads spending and open cases of a year, once per year however often it is asked.</summary>
internal sealed class Buiglezing(IWarehouse warehouse, Stand stand)
{
    private readonly IReadOnlyList<Maand> _geladen = Ladingen.Maanden(warehouse, stand);
    private readonly Dictionary<int, ILookup<int, BuigMaand>> _jaren = [];

    /// <summary>The loaded months of a year for a municipality, in order; a loaded month without a row spent nothing.</summary>
    public IReadOnlyList<BuigMaand> Jaar(Gemeente gemeente, int jaar)
    {
        if (!_jaren.TryGetValue(jaar, out var maanden))
        {
            _jaren[jaar] = maanden = Lees(jaar);
        }

        var perMaand = maanden[gemeente.Id].ToDictionary(m => m.Maand);
        return [.. _geladen.Where(m => m.Jaar == jaar).Select(m => perMaand.GetValueOrDefault(m) ?? new BuigMaand(m, default, 0))];
    }

    private ILookup<int, BuigMaand> Lees(int jaar)
    {
        var grenzen = new { stand = stand.Lading, van_maand = new Maand(jaar, 1).Sleutel, tot_maand = new Maand(jaar, 12).Sleutel };
        var lasten = warehouse.Verbinding
            .Query<Rij>(Cijfersql.Opdracht("buig/lasten", Cijfersql.Lees("buig/lasten_per_maand")), grenzen)
            .ToDictionary(r => (r.GemeenteId, r.Maand));
        var dossiers = warehouse.Verbinding
            .Query<Rij>(Cijfersql.Opdracht("buig/dossiers"), grenzen)
            .ToDictionary(r => (r.GemeenteId, r.Maand), r => r.Dossiers);
        return lasten.Keys.Union(dossiers.Keys).ToLookup(
            sleutel => sleutel.GemeenteId,
            sleutel => new BuigMaand(Maand.VanSleutel(sleutel.Maand), (lasten.GetValueOrDefault(sleutel) ?? new Rij()).Uitgaven, dossiers.GetValueOrDefault(sleutel)));
    }

    private sealed class Rij
    {
        public int GemeenteId { get; set; }

        public int Maand { get; set; }

        public long Lasten { get; set; }

        public long Ontvangsten { get; set; }

        public long LksLasten { get; set; }

        public int Dossiers { get; set; }

        public Uitgaven Uitgaven => new(new Bedrag(Lasten), new Bedrag(Ontvangsten), new Bedrag(LksLasten));
    }
}
