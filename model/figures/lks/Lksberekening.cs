using Dapper;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Wage subsidies: running, begun, ended, and contracts that ended without a new placement. First Totaal, then every
/// municipality. Source: opdracht 2024–2026, ch. 4 (pijler 2); the choices are this project's.
/// </summary>
public sealed class Lksberekening(IWarehouse warehouse, Referentiegegevens referentie)
{
    /// <summary>The year up to the peildatum; empty when no month of it is loaded.</summary>
    public IReadOnlyList<Lksuitkomst> Bereken(Peildatum peildatum, Stand stand)
    {
        var jaar = KpiParameters.Van(peildatum, stand, Ladingen.MaandenMetPersonen(warehouse, stand), referentie);
        if (!jaar.HeeftMaandenInJaar)
        {
            return [];
        }

        var tellingen = warehouse.Verbinding
            .Query<Telling>(Cijfersql.Opdracht("lks/lks", Cijfersql.Lees("lks/lks_telling")), jaar.VoorSql())
            .ToDictionary(t => (t.GebiedId, t.Rol), t => new Lkstelling(t.Aantal, t.Personen));
        var vervolgen = Vervolg(jaar);
        return
        [
            .. from gebied in Gebied.Alle(referentie)
               let vervolg = vervolgen is var (termijn, rijen) ? (rijen.GetValueOrDefault(gebied.Id) ?? new Vervolgrij()).Met(termijn) : (Lksvervolg?)null
               select new Lksuitkomst(
                   gebied.Naam, jaar.LaatsteMaand is null ? null : tellingen.GetValueOrDefault((gebied.Id, "lopend")),
                   tellingen.GetValueOrDefault((gebied.Id, "begonnen")), tellingen.GetValueOrDefault((gebied.Id, "beeindigd")), vervolg),
        ];
    }

    private (int Termijn, Dictionary<int, Vervolgrij> Rijen)? Vervolg(KpiParameters jaar)
    {
        if (referentie.Parameter(Rekenparameters.LksVervolgplaatsing, jaar.Jaar) is not { } maanden)
        {
            return null;
        }

        var termijn = (int)maanden;
        var grenzen = new DynamicParameters(jaar.VoorSql());
        grenzen.Add("termijn", termijn);
        return (termijn, warehouse.Verbinding
            .Query<Vervolgrij>(Cijfersql.Opdracht("lks/vervolg", Cijfersql.Lees("lks/vervolg_telling")), grenzen)
            .ToDictionary(r => r.GebiedId));
    }

    private sealed class Telling
    {
        public int GebiedId { get; set; }

        public string Rol { get; set; } = "";

        public int Aantal { get; set; }

        public int Personen { get; set; }
    }

    private sealed class Vervolgrij
    {
        public int GebiedId { get; set; }

        public int ZonderVervolg { get; set; }

        public int Gemeten { get; set; }

        public int NietMeetbaar { get; set; }

        public Lksvervolg Met(int termijn) => new(termijn, ZonderVervolg, Gemeten, NietMeetbaar);
    }
}
