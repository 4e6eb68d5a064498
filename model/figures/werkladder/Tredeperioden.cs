using System.Runtime.InteropServices;
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
    // So many months are read beside each other while the one before them is looked at.
    private const int Vooruit = 2;

    private readonly Dictionary<Sleutel, int> _aantallen = [];
    private readonly int _vanaf;
    private Lopend[] _lopend = [];

    private Tredeperioden(int vanaf) => _vanaf = vanaf;

    /// <summary>The periods per area.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="stand">The state of the warehouse.</param>
    /// <param name="vorigeDecember">Periods that ended before it are left out.</param>
    /// <param name="laatsteMaand">The last month end.</param>
    public static IReadOnlyList<Tredeperiode> Lees(IWarehouse warehouse, Stand stand, int vorigeDecember, int laatsteMaand)
    {
        var perioden = new Tredeperioden(vorigeDecember);
        var treden = Tredeprofielen.Lees(warehouse);
        var ladingen = new Queue<GeldigeLading>(Ladingen.Geldig(warehouse, stand).Where(l => l.Maand.Sleutel <= laatsteMaand).OrderBy(l => l.Maand));
        var gelezen = new Queue<(int Maand, Task Klaar, List<Rij> Rijen)>();
        for (var nummer = 1; ladingen.Count > 0 || gelezen.Count > 0; nummer++)
        {
            while (gelezen.Count < Vooruit && ladingen.TryDequeue(out var lading))
            {
                var rijen = new List<Rij>();
                gelezen.Enqueue((lading.Maand.Sleutel, warehouse.LeesGetallenErnaast(Vraag(lading, rijen)), rijen));
            }

            var (maand, klaar, dossiers) = gelezen.Dequeue();
            klaar.GetAwaiter().GetResult();
            foreach (var rij in CollectionsMarshal.AsSpan(dossiers))
            {
                perioden.Neem(rij.Dossier, new Lopend(treden[rij.Profiel], rij.Gemeente, maand, maand, nummer));
            }
        }

        return perioden.PerGebied(warehouse);
    }

    private static Getallenvraag Vraag(GeldigeLading lading, List<Rij> rijen) => new(
        Cijfersql.Opdracht("werkladder/duur"), r => rijen.Add(new Rij((int)r[0], (int)r[1], (int)r[2])), new { lading = lading.Lading });

    private void Neem(int dossier, Lopend nu)
    {
        if (dossier >= _lopend.Length)
        {
            // Cases are numbered on, so an array takes less time and room than a dictionary.
            Array.Resize(ref _lopend, dossier + (dossier / 4) + 1);
        }

        ref var was = ref _lopend[dossier];
        if (was.Nummer == nu.Nummer - 1 && was.Trede == nu.Trede)
        {
            was = nu with { Van = was.Van };
            return;
        }

        Tel(was);
        was = nu;
    }

    private void Tel(Lopend periode)
    {
        if (periode.Nummer > 0 && periode.Tot >= _vanaf)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_aantallen, new Sleutel(periode.Gemeente, periode.Trede, periode.Van, periode.Tot), out _)++;
        }
    }

    private List<Tredeperiode> PerGebied(IWarehouse warehouse)
    {
        foreach (var periode in _lopend)
        {
            Tel(periode);
        }

        var gebieden = Gebiedsindeling.Lees(warehouse);
        return [.. _aantallen
            .SelectMany(a => gebieden[a.Key.Gemeente].Select(gebied => (Gebied: gebied, Periode: a.Key, Aantal: a.Value)))
            .GroupBy(a => (a.Gebied, a.Periode.Trede, a.Periode.Van, a.Periode.Tot), a => a.Aantal)
            .Select(g => new Tredeperiode(g.Key.Gebied, g.Key.Trede, g.Key.Van, g.Key.Tot, g.Sum()))];
    }

    private readonly record struct Rij(int Dossier, int Gemeente, int Profiel);

    // The period a case is in: the gemeente of its last month, its first and last month, and the number of the last one, from 1.
    private readonly record struct Lopend(string Trede, int Gemeente, int Van, int Tot, int Nummer);

    private readonly record struct Sleutel(int Gemeente, string Trede, int Van, int Tot);
}
