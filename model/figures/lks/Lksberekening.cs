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

        var tellingen = Lksaantallen.Lees(warehouse, jaar);
        var termijn = (int?)referentie.Parameter(Rekenparameters.LksVervolgplaatsing, jaar.Jaar);
        var vervolgen = termijn is { } maanden ? Vervolgtelling.Lees(warehouse, jaar, maanden) : null;
        return
        [
            .. from gebied in Gebied.Alle(referentie)
               let aantallen = tellingen.GetValueOrDefault(gebied.Id)
               select new Lksuitkomst(
                   gebied.Naam, jaar.LaatsteMaand is null ? null : aantallen.Lopend, aantallen.Begonnen, aantallen.Beeindigd,
                   vervolgen is null ? null : vervolgen.GetValueOrDefault(gebied.Id, new Lksvervolg(termijn ?? 0, 0, 0, 0))),
        ];
    }
}
