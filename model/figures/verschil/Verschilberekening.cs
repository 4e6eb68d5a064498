using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Answers "why does it differ from what you told us in April": what of a year is not the same in two states of the
/// warehouse, through which months and which lines. Each state is judged on the peildatum that it gives itself.
/// </summary>
public sealed class Verschilberekening(IWarehouse warehouse, Referentiegegevens referentie)
{
    /// <summary>The differences of a year from one state to the other; either may be the older.</summary>
    public Standverschil Bereken(int jaar, Stand van, Stand naar)
    {
        var cijfers = Cijferverschil.Vergelijk(
            jaar, Jaarcijfers.Van(warehouse, referentie, jaar, van), Jaarcijfers.Van(warehouse, referentie, jaar, naar));
        var records = cijfers.Select(c => c.Van.Kpi).Distinct().ToDictionary(
            kpi => kpi, kpi => (Oud: Records(jaar, kpi, van), Nieuw: Records(jaar, kpi, naar)));
        return new Standverschil(
            Maanden(van, naar),
            [.. cijfers.Select(c => Verklaar(c, records[c.Van.Kpi].Oud, records[c.Van.Kpi].Nieuw))],
            Cellen(jaar, van, naar));
    }

    private IReadOnlyList<KpiRecord> Records(int jaar, string kpi, Stand stand)
    {
        var geladen = Ladingen.Maanden(warehouse, stand);
        var peildatum = Peildatum.Standaard(jaar, geladen.Count > 0 ? geladen[^1] : null);
        return KpiRecord.Lees(warehouse, KpiDefinities.Zoek(kpi)!, KpiParameters.Van(peildatum, stand, geladen, referentie));
    }

    private Cijferverklaring Verklaar(Cijferverschil cijfer, IReadOnlyList<KpiRecord> oud, IReadOnlyList<KpiRecord> nieuw)
    {
        var gemeente = referentie.ZoekGemeente(cijfer.Van.Gemeente)?.Id;
        var (eraf, erbij) = Recordvergelijking.Vergelijk(
            oud.Where(r => gemeente is null || r.GemeenteId == gemeente), nieuw.Where(r => gemeente is null || r.GemeenteId == gemeente));
        return new Cijferverklaring(cijfer, eraf, erbij);
    }

    private IReadOnlyList<Maandverschil> Maanden(Stand van, Stand naar)
    {
        var oud = Ladingen.Geldig(warehouse, van).ToDictionary(l => l.Maand, l => (int?)l.Lading);
        var nieuw = Ladingen.Geldig(warehouse, naar).ToDictionary(l => l.Maand, l => (int?)l.Lading);
        return [.. oud.Keys.Union(nieuw.Keys).Order()
            .Select(maand => new Maandverschil(maand, oud.GetValueOrDefault(maand), nieuw.GetValueOrDefault(maand)))
            .Where(m => m.Van != m.Naar)];
    }

    private IReadOnlyList<Celverschil> Cellen(int jaar, Stand van, Stand naar)
    {
        var oud = Regels(jaar, van);
        var nieuw = Regels(jaar, naar);
        return [.. oud.Keys.Union(nieuw.Keys).OrderBy(k => k.Maand).SelectMany(k => Stroomcel.Alle
            .Select(cel => new Celverschil(
                k.Maand, k.Gemeente, cel.Naam,
                oud.TryGetValue(k, out var links) ? cel.Waarde(links) : null,
                nieuw.TryGetValue(k, out var rechts) ? cel.Waarde(rechts) : null))
            .Where(c => c.Van != c.Naar))];
    }

    private Dictionary<(Maand Maand, string Gemeente), Stroomregel> Regels(int jaar, Stand stand) =>
        new Stroomtabel(warehouse, referentie).Lees(stand).Where(r => r.Maand.Jaar == jaar).ToDictionary(r => (r.Maand, r.Gemeente));
}
