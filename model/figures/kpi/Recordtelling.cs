using System.Runtime.InteropServices;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Counts the different units of records per area, in numerator and denominator, on one peildatum or on several of a year in one
/// reading. Here and not in the engine: a set in memory takes a twentieth of the time of the engine's tree, which for a figure over all
/// of the country is the time of the figure.
/// </summary>
internal sealed class Recordtelling
{
    private readonly Dictionary<int, Gebiedstelling> _tellingen = [];
    private readonly Gebiedsindeling _gebieden;
    private readonly Telwijze _wijze;
    private readonly IReadOnlyList<KpiParameters> _momenten;
    private readonly int _aantal;

    private Recordtelling(IWarehouse warehouse, Telwijze wijze, IReadOnlyList<KpiParameters> momenten)
    {
        (_wijze, _momenten, _aantal) = (wijze, momenten, Math.Max(momenten.Count, 1));
        _gebieden = Gebiedsindeling.Lees(warehouse);
    }

    /// <summary>The counts of every area that has a record.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="naam">The file below figures/ that makes the records, or that counts some of them itself: such a row has no unit.</param>
    /// <param name="parameters">The values it asks for.</param>
    public static Dictionary<int, KpiTelling> Tel(IWarehouse warehouse, string naam, object parameters) =>
        Lees(warehouse, naam, "kpi/telling", parameters, new Recordtelling(warehouse, Telwijze.Altijd, []))[0];

    /// <summary>The same on each of several peildata of one year.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="naam">The file below figures/.</param>
    /// <param name="wijze">On which peildata a record counts.</param>
    /// <param name="momenten">What the peildata mean, in order.</param>
    public static IReadOnlyList<Dictionary<int, KpiTelling>> Tel(IWarehouse warehouse, string naam, Telwijze wijze, IReadOnlyList<KpiParameters> momenten) => Lees(
        warehouse, naam, wijze == Telwijze.VanafDag ? "kpi/telling_dag" : "kpi/telling_maand",
        momenten[^1].VoorSql(momenten.Select(m => m.LaatsteMaand).FirstOrDefault(maand => maand is not null)), new Recordtelling(warehouse, wijze, momenten));

    private static List<Dictionary<int, KpiTelling>> Lees(IWarehouse warehouse, string naam, string staart, object parameters, Recordtelling telling)
    {
        var geteld = naam.EndsWith("_geteld", StringComparison.Ordinal);
        warehouse.LeesGetallen(new Getallenvraag(Cijfersql.Opdracht(naam, geteld ? "" : Cijfersql.Lees(staart)), telling.Neem, parameters));
        return [.. Enumerable.Range(0, telling._aantal).Select(i => telling._tellingen.ToDictionary(
            t => t.Key, t => t.Value.Op(i, cumulatief: telling._wijze is Telwijze.VanafDag or Telwijze.VanafMaand)))];
    }

    private void Neem(ReadOnlySpan<long> rij)
    {
        var (van, tot) = Momenten((int)rij[4]);
        long? eenheid = rij[1] == IRijschrijver.Leeg ? null : rij[1];
        foreach (var gebied in _gebieden[(int)rij[0]])
        {
            ref var telling = ref CollectionsMarshal.GetValueRefOrAddDefault(_tellingen, gebied, out _);
            telling ??= new Gebiedstelling(gebied, _aantal);
            for (var i = van; i <= tot; i++)
            {
                telling.Neem(eenheid, rij[2], rij[3], i);
            }
        }
    }

    // The first and the last peildatum from which a record counts. What goes on counting is taken in once, at the first.
    private (int Van, int Tot) Momenten(int moment)
    {
        if (_wijze == Telwijze.Altijd)
        {
            return (0, 0);
        }

        if (_wijze == Telwijze.InMaand)
        {
            if (moment < new Maand(_momenten[0].Jaar, 1).Sleutel)
            {
                return (0, _aantal - 1);
            }

            var eerste = Eerste(m => (m.LaatsteMaand?.Sleutel ?? 0) >= moment);
            var laatste = eerste;
            while (laatste < _aantal && _momenten[laatste].LaatsteMaand?.Sleutel == moment)
            {
                laatste++;
            }

            return (eerste, laatste - 1);
        }

        var vanaf = Eerste(m => (_wijze == Telwijze.VanafDag ? m.Peildatum.Sleutel : m.Peildatum.LaatsteMaand) >= moment);
        return vanaf < _aantal ? (vanaf, vanaf) : (1, 0);
    }

    private int Eerste(Func<KpiParameters, bool> telt)
    {
        var i = 0;
        while (i < _aantal && !telt(_momenten[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>What was counted in one area: of every unit the first peildatum from which it counts.</summary>
    private sealed class Gebiedstelling(int gebied, int aantal)
    {
        private readonly Eenheden _teller = new(aantal);
        private readonly Eenheden _noemer = new(aantal);

        public void Neem(long? eenheid, long teller, long noemer, int moment)
        {
            _teller.Neem(eenheid, teller, moment);
            _noemer.Neem(eenheid, noemer, moment);
        }

        public KpiTelling Op(int moment, bool cumulatief) => new()
        {
            GebiedId = gebied,
            Teller = _teller.Op(moment, cumulatief),
            Noemer = _noemer.Op(moment, cumulatief),
        };
    }

    private sealed class Eenheden(int aantal)
    {
        private readonly Sleutelverzameling[] _nieuw = [.. Enumerable.Range(0, aantal).Select(_ => new Sleutelverzameling())];
        private readonly long[] _geteld = new long[aantal];

        public void Neem(long? eenheid, long telt, int moment)
        {
            if (eenheid is not { } sleutel)
            {
                _geteld[moment] += telt;
            }
            else if (telt == 1)
            {
                _nieuw[moment].Neem(sleutel);
            }
        }

        public long Op(int moment, bool cumulatief) => cumulatief && moment > 0
            ? _geteld[..(moment + 1)].Sum() + Samen(moment)
            : _geteld[moment] + _nieuw[moment].Aantal;

        // Each set takes over what the ones before it hold; the peildata are asked in order.
        private int Samen(int moment)
        {
            _nieuw[moment].Neem(_nieuw[moment - 1]);
            return _nieuw[moment].Aantal;
        }
    }
}
