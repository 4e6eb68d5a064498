using System.Runtime.InteropServices;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Counts the placements with wage subsidy that ended, and those that no new placement followed within the term. In memory, person by
/// person: what the engine makes of placements beside placements takes half a minute for the country, this a second.
/// </summary>
internal sealed class Vervolgtelling
{
    private readonly Dictionary<int, List<Plaatsing>> _personen = [];
    private readonly List<(int Client, Plaatsing Plaatsing)> _geeindigd = [];
    private readonly int _van;
    private readonly int _tot;
    private readonly int _termijn;

    private Vervolgtelling(KpiParameters jaar, int termijn) =>
        (_van, _tot, _termijn) = (Datumsleutel.Van(new DateOnly(jaar.Jaar, 1, 1)), jaar.Peildatum.Sleutel, termijn);

    /// <summary>The counts by area; an area without such a placement is not in it.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="jaar">The year and its peildatum.</param>
    /// <param name="termijn">The term in months.</param>
    public static IReadOnlyDictionary<int, Lksvervolg> Lees(IWarehouse warehouse, KpiParameters jaar, int termijn)
    {
        var telling = new Vervolgtelling(jaar, termijn);
        warehouse.LeesGetallen(new Getallenvraag(Cijfersql.Opdracht("lks/vervolg"), telling.Neem, jaar.VoorSql()));
        return telling.PerGebied(Gebiedsindeling.Lees(warehouse));
    }

    private void Neem(ReadOnlySpan<long> rij)
    {
        var client = (int)rij[0];
        var plaatsing = new Plaatsing((int)rij[1], (int)rij[3], rij[4] == IRijschrijver.Leeg ? null : (int)rij[4]);
        ref var van = ref CollectionsMarshal.GetValueRefOrAddDefault(_personen, client, out _);
        (van ??= new List<Plaatsing>(1)).Add(plaatsing);
        if (rij[2] == 1 && plaatsing.Einde <= _tot)
        {
            _geeindigd.Add((client, plaatsing));
        }
    }

    private Dictionary<int, Lksvervolg> PerGebied(Gebiedsindeling gebieden)
    {
        var tellingen = new Dictionary<int, Lksvervolg>();
        foreach (var (client, plaatsing) in _geeindigd)
        {
            var einde = Datumsleutel.PlusMaanden(Datumsleutel.Naar(plaatsing.Einde!.Value), _termijn);
            if (einde < _van)
            {
                continue;
            }

            var gemeten = einde <= _tot;
            var zonder = gemeten && !_personen[client].Exists(volgende => volgende.Volgt(plaatsing, einde));
            foreach (var gebied in gebieden[plaatsing.Gemeente])
            {
                ref var som = ref CollectionsMarshal.GetValueRefOrAddDefault(tellingen, gebied, out _);
                som = new Lksvervolg(_termijn, som.ZonderVervolg + (zonder ? 1 : 0), som.Gemeten + (gemeten ? 1 : 0), som.NietMeetbaar + (gemeten ? 0 : 1));
            }
        }

        return tellingen;
    }

    // Days as JJJJMMDD, the end the first day without it.
    private readonly record struct Plaatsing(int Gemeente, int Begin, int? Einde)
    {
        /// <summary>A new placement may begin before the old one ends, as long as it outlasts it.</summary>
        public bool Volgt(Plaatsing eerdere, int termijnEinde) =>
            Begin > eerdere.Begin && Begin < termijnEinde && (Einde is null || Einde > eerdere.Einde);
    }
}
