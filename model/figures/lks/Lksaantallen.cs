using System.Runtime.InteropServices;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Counts the wage subsidies that run at the last month end, and those that began or ended in the year, by their newest row. In memory:
/// numbering the rows of each subsidy takes the engine three seconds for the country, this one.
/// </summary>
internal sealed class Lksaantallen
{
    private readonly Dictionary<int, Subsidie> _nieuwste = [];
    private readonly Dictionary<int, Verzameling> _gebieden = [];
    private readonly KpiParameters _jaar;
    private readonly int _laatsteMaand;
    private readonly int _laatsteDag;
    private readonly Gebiedsindeling _indeling;

    private Lksaantallen(IWarehouse warehouse, KpiParameters jaar)
    {
        (_jaar, _indeling) = (jaar, Gebiedsindeling.Lees(warehouse));
        (_laatsteMaand, _laatsteDag) = jaar.LaatsteMaand is { } maand ? (maand.Sleutel, Datumsleutel.Van(maand.LaatsteDag)) : (0, 0);
    }

    /// <summary>The counts by area: running, begun, ended; an area without a subsidy is not in it.</summary>
    public static IReadOnlyDictionary<int, (Lkstelling Lopend, Lkstelling Begonnen, Lkstelling Beeindigd)> Lees(IWarehouse warehouse, KpiParameters jaar)
    {
        var aantallen = new Lksaantallen(warehouse, jaar);
        warehouse.LeesGetallen(new Getallenvraag(Cijfersql.Opdracht("lks/lks"), aantallen.Neem, jaar.VoorSql()));
        return aantallen.PerGebied();
    }

    private void Neem(ReadOnlySpan<long> rij)
    {
        var subsidie = new Subsidie((int)rij[1], (int)rij[2], (int)rij[3], rij[4] == IRijschrijver.Leeg ? null : (int)rij[4], (int)rij[5]);
        if (subsidie.Maand == _laatsteMaand && subsidie.LooptOp(_laatsteDag))
        {
            Tel(v => v.Lopend, (int)rij[0], subsidie);
        }

        ref var nieuwste = ref CollectionsMarshal.GetValueRefOrAddDefault(_nieuwste, (int)rij[0], out var bekend);
        if (!bekend || nieuwste.Maand < subsidie.Maand)
        {
            nieuwste = subsidie;
        }
    }

    private Dictionary<int, (Lkstelling, Lkstelling, Lkstelling)> PerGebied()
    {
        var (van, tot) = (Datumsleutel.Van(new DateOnly(_jaar.Jaar, 1, 1)), _jaar.Peildatum.Sleutel);
        foreach (var (sleutel, subsidie) in _nieuwste)
        {
            if (subsidie.Start >= van && subsidie.Start <= tot)
            {
                Tel(v => v.Begonnen, sleutel, subsidie);
            }

            if (subsidie.Einde >= van && subsidie.Einde <= tot)
            {
                Tel(v => v.Beeindigd, sleutel, subsidie);
            }
        }

        return _gebieden.ToDictionary(g => g.Key, g => (g.Value.Lopend.Telling, g.Value.Begonnen.Telling, g.Value.Beeindigd.Telling));
    }

    private void Tel(Func<Verzameling, Eenheden> welke, int sleutel, Subsidie subsidie)
    {
        foreach (var gebied in _indeling[subsidie.Gemeente])
        {
            ref var verzameling = ref CollectionsMarshal.GetValueRefOrAddDefault(_gebieden, gebied, out _);
            verzameling ??= new Verzameling();
            welke(verzameling).Neem(sleutel, subsidie.Client);
        }
    }

    // Days as JJJJMMDD, the end the first day without it; the month of the delivery.
    private readonly record struct Subsidie(int Client, int Gemeente, int Start, int? Einde, int Maand)
    {
        public bool LooptOp(int dag) => Start <= dag && (Einde is null || Einde > dag);
    }

    private sealed class Verzameling
    {
        public Eenheden Lopend { get; } = new();

        public Eenheden Begonnen { get; } = new();

        public Eenheden Beeindigd { get; } = new();
    }

    private sealed class Eenheden
    {
        private readonly HashSet<int> _subsidies = [];
        private readonly HashSet<int> _personen = [];

        public Lkstelling Telling => new(_subsidies.Count, _personen.Count);

        public void Neem(int subsidie, int client)
        {
            _subsidies.Add(subsidie);
            _personen.Add(client);
        }
    }
}
