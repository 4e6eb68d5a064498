using Dapper;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The Leer- en Ontwikkelnetwerk: per partner and tegel the trajecten, what they cost and how they ended.
/// Source: opdracht 2024–2026, ch. 5 (LEON); the choices are this project's.
/// </summary>
public sealed class Leonberekening(IWarehouse warehouse, Referentiegegevens referentie)
{
    /// <summary>The year up to the peildatum; null when no month of it is loaded.</summary>
    public Leontabel? Bereken(Peildatum peildatum, Stand stand)
    {
        var jaar = KpiParameters.Van(peildatum, stand, Ladingen.MaandenMetPersonen(warehouse, stand), referentie);
        if (!jaar.HeeftMaandenInJaar)
        {
            return null;
        }

        var klein = referentie.Parameter(Rekenparameters.LeonKleinAantal, peildatum.Jaar) ?? 0;
        var rijen = warehouse.Verbinding
            .Query<Rij>(Cijfersql.Opdracht("leon/leon", Cijfersql.Lees("leon/leon_telling")), jaar.VoorSql())
            .ToList();
        return new Leontabel(
            Groepeer(rijen, klein, metPartner: true, metTegel: true), Groepeer(rijen, klein, metPartner: true, metTegel: false),
            Groepeer(rijen, klein, metPartner: false, metTegel: true), Groepeer(rijen, klein, metPartner: false, metTegel: false));
    }

    private IReadOnlyList<Leonregel> Groepeer(List<Rij> rijen, decimal klein, bool metPartner, bool metTegel) =>
    [
        .. from gebied in Gebied.Alle(referentie)
           from groep in rijen
               .Where(r => r.GebiedId == gebied.Id)
               .GroupBy(r => (Partner: metPartner ? r.Partner : null, Tegel: metTegel ? r.Tegel : null))
               .OrderBy(g => g.Key.Tegel, StringComparer.Ordinal).ThenBy(g => g.Key.Partner, StringComparer.Ordinal)
           let telling = groep.Aggregate(default(Leontelling), (som, r) => som + r.Telling)
           select new Leonregel(gebied.Naam, groep.Key.Partner, groep.Key.Tegel, telling, telling.Beeindigd > 0 && telling.Beeindigd < klein),
    ];

    private sealed class Rij
    {
        public int GebiedId { get; set; }

        public string Partner { get; set; } = "";

        public string Tegel { get; set; } = "";

        public int Begonnen { get; set; }

        public int Lopend { get; set; }

        public int Beeindigd { get; set; }

        public int Geslaagd { get; set; }

        public long Kosten { get; set; }

        public Leontelling Telling => new(Begonnen, Lopend, Beeindigd, Geslaagd, new Bedrag(Kosten));
    }
}
