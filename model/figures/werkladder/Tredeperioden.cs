using System.Runtime.InteropServices;
using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>An unbroken period of cases on a trede: its first and last month end, and how many cases.</summary>
internal readonly record struct Tredeperiode(int GebiedId, string Trede, int VanMaand, int TotMaand, int Aantal);

/// <summary>
/// The unbroken periods of cases on a trede that run at the last month end or ended in the year. Month by month over the cases in
/// memory: numbering all months of all cases in the engine takes a minute for all of the country, this a few seconds. A month end that
/// is not loaded does not break a period.
/// </summary>
internal sealed class Tredeperioden
{
    private readonly Dictionary<int, Lopend> _lopend = [];
    private readonly Dictionary<Sleutel, int> _aantallen = [];
    private readonly int _vanaf;

    private Tredeperioden(int vanaf) => _vanaf = vanaf;

    /// <summary>The periods per area.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="stand">The state of the warehouse.</param>
    /// <param name="vorigeDecember">Periods that ended before it are left out.</param>
    /// <param name="laatsteMaand">The last month end.</param>
    public static IReadOnlyList<Tredeperiode> Lees(IWarehouse warehouse, Stand stand, int vorigeDecember, int laatsteMaand)
    {
        var perioden = new Tredeperioden(vorigeDecember);
        var treden = warehouse.Verbinding.Query<(int Profiel, string Trede)>("select profiel_id, trede from dim_profiel").ToDictionary(p => p.Profiel, p => p.Trede);
        var sql = Cijfersql.Opdracht("werkladder/duur");
        foreach (var (maand, nummer) in Ladingen.Maanden(warehouse, stand).Select((m, i) => (m.Sleutel, i)).Where(m => m.Sleutel <= laatsteMaand))
        {
            using var lezer = warehouse.Verbinding.ExecuteReader(sql, new { stand = stand.Lading, maand });
            while (lezer.Read())
            {
                perioden.Neem(lezer.GetInt32(0), new Lopend(treden[lezer.GetInt32(2)], lezer.GetInt32(1), maand, maand, nummer));
            }
        }

        return perioden.PerGebied(warehouse);
    }

    private void Neem(int dossier, Lopend nu)
    {
        ref var was = ref CollectionsMarshal.GetValueRefOrAddDefault(_lopend, dossier, out var bekend);
        if (bekend && was.Nummer == nu.Nummer - 1 && was.Trede == nu.Trede)
        {
            was = nu with { Van = was.Van };
            return;
        }

        if (bekend)
        {
            Tel(was);
        }

        was = nu;
    }

    private void Tel(Lopend periode)
    {
        if (periode.Tot >= _vanaf)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_aantallen, new Sleutel(periode.Gemeente, periode.Trede, periode.Van, periode.Tot), out _)++;
        }
    }

    private List<Tredeperiode> PerGebied(IWarehouse warehouse)
    {
        foreach (var periode in _lopend.Values)
        {
            Tel(periode);
        }

        var gebieden = warehouse.Verbinding.Query<(int Gebied, int Gemeente)>("select gebied_id, gemeente_id from brug_gebied").ToLookup(g => g.Gemeente, g => g.Gebied);
        return [.. _aantallen
            .SelectMany(a => gebieden[a.Key.Gemeente].Select(gebied => (Gebied: gebied, Periode: a.Key, Aantal: a.Value)))
            .GroupBy(a => (a.Gebied, a.Periode.Trede, a.Periode.Van, a.Periode.Tot), a => a.Aantal)
            .Select(g => new Tredeperiode(g.Key.Gebied, g.Key.Trede, g.Key.Van, g.Key.Tot, g.Sum()))];
    }

    // The period a case is in: the gemeente of its last month, its first and last month, and the number of the last one.
    private readonly record struct Lopend(string Trede, int Gemeente, int Van, int Tot, int Nummer);

    private readonly record struct Sleutel(int Gemeente, string Trede, int Van, int Tot);
}
