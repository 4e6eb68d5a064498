using System.Runtime.InteropServices;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>What became of the inflow of a year after a term, in one area.</summary>
internal record struct Instroomaantal(int Instroom, int Meetbaar, int NogOpen);

/// <summary>
/// Counts per year of ingangsdatum how many cases were still open after each term, from the newest row of each case. In memory: giving
/// every case its terms in the engine takes ten seconds for the country, this takes one.
/// </summary>
internal sealed class Instroomtelling
{
    private readonly Dictionary<int, Laatste> _dossiers = [];

    /// <summary>The counts by year, area and term.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="stand">The state of the warehouse.</param>
    /// <param name="geladen">The loaded months, in order.</param>
    /// <param name="tot">The day up to which cases are followed.</param>
    /// <param name="looptijden">The terms in months.</param>
    public static IReadOnlyDictionary<(int Jaar, int GebiedId, int Looptijd), Instroomaantal> Lees(
        IWarehouse warehouse, Stand stand, IReadOnlyList<Maand> geladen, DateOnly tot, IReadOnlyList<int> looptijden)
    {
        var telling = new Instroomtelling();
        warehouse.LeesGetallen(new Getallenvraag(Cijfersql.Opdracht("werkladder/instroom"), telling.Neem, new { stand = stand.Lading }));
        var (eersteDag, totDag, nieuwsteMaand) = (Datumsleutel.Van(geladen[0].EersteDag), Datumsleutel.Van(tot), geladen[^1].Sleutel);
        var perDag = telling._dossiers.Values
            .Where(d => d.Ingang >= eersteDag && d.Ingang <= totDag)
            .CountBy(d => (d.Gemeente, d.Ingang, Einde: Einde(d, nieuwsteMaand)));
        return PerGebied(Gebiedsindeling.Lees(warehouse), perDag, totDag, looptijden);
    }

    private static Dictionary<(int Jaar, int GebiedId, int Looptijd), Instroomaantal> PerGebied(
        Gebiedsindeling gebieden, IEnumerable<KeyValuePair<(int Gemeente, int Ingang, int? Einde), int>> perDag, int totDag, IReadOnlyList<int> looptijden)
    {
        var aantallen = new Dictionary<(int, int, int), Instroomaantal>();
        var meetmomenten = new Dictionary<(int, int), int>();
        foreach (var ((gemeente, ingang, einde), aantal) in perDag)
        {
            foreach (var looptijd in looptijden)
            {
                ref var meetmoment = ref CollectionsMarshal.GetValueRefOrAddDefault(meetmomenten, (ingang, looptijd), out var bekend);
                meetmoment = bekend ? meetmoment : Datumsleutel.PlusMaanden(Datumsleutel.Naar(ingang), looptijd);
                var meetbaar = meetmoment <= totDag;
                var nogOpen = meetbaar && (einde is null || einde > meetmoment);
                foreach (var gebied in gebieden[gemeente])
                {
                    ref var som = ref CollectionsMarshal.GetValueRefOrAddDefault(aantallen, (ingang / 10000, gebied, looptijd), out _);
                    som = new Instroomaantal(som.Instroom + aantal, som.Meetbaar + (meetbaar ? aantal : 0), som.NogOpen + (nogOpen ? aantal : 0));
                }
            }
        }

        return aantallen;
    }

    // A case that is not delivered any more without an end was gone after its last month.
    private static int? Einde(Laatste dossier, int nieuwsteMaand) =>
        dossier.Einde ?? (dossier.Maand < nieuwsteMaand ? (dossier.Maand * 100) + 32 : null);

    private void Neem(ReadOnlySpan<long> rij)
    {
        var maand = (int)rij[4];
        ref var laatste = ref CollectionsMarshal.GetValueRefOrAddDefault(_dossiers, (int)rij[0], out var bekend);
        if (!bekend || laatste.Maand < maand)
        {
            laatste = new Laatste((int)rij[1], (int)rij[2], rij[3] == IRijschrijver.Leeg ? null : (int)rij[3], maand);
        }
    }

    // The newest row of a case: days as JJJJMMDD, the end its first day without benefit.
    private readonly record struct Laatste(int Gemeente, int Ingang, int? Einde, int Maand);
}
