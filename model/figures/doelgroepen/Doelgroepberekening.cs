using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Nieuw beschut werk, and persons the RSD serves without a benefit case. First Totaal, then every municipality.
/// Source: opdracht 2024–2026, ch. 3 and 4; the choices are this project's.
/// </summary>
public sealed class Doelgroepberekening(IWarehouse warehouse, Referentiegegevens referentie)
{
    /// <summary>The year up to the peildatum; empty when no month of it is loaded.</summary>
    public IReadOnlyList<Doelgroepuitkomst> Bereken(Peildatum peildatum, Stand stand)
    {
        var jaar = KpiParameters.Van(peildatum, stand, Ladingen.MaandenMetPersonen(warehouse, stand), referentie);
        if (!jaar.HeeftMaandenInJaar)
        {
            return [];
        }

        var beschut = Tel("doelgroepen/beschut", jaar);
        var nug = Tel("doelgroepen/nug", jaar);
        return
        [
            .. from gebied in Gebied.Alle(referentie)
               let b = beschut.GetValueOrDefault(gebied.Id) ?? new KpiTelling()
               let n = nug.GetValueOrDefault(gebied.Id) ?? new KpiTelling()
               select new Doelgroepuitkomst(
                   gebied.Naam, (int)b.Teller, jaar.LaatsteMaand is null ? null : (int)b.Noemer, (int)n.Teller, (int)n.Noemer),
        ];
    }

    private Dictionary<int, KpiTelling> Tel(string naam, KpiParameters jaar) => Recordtelling.Tel(warehouse, naam, jaar.VoorSql());
}
