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
        var maanden = Maanden(van, naar);
        return new Standverschil(maanden, Bestanden(maanden), Cijfers(Moment(jaar, van), Moment(jaar, naar)), Cellen(jaar, van, naar));
    }

    /// <summary>The key results that differ on one peildatum, with their records.</summary>
    /// <exception cref="WarehouseFout">The records of one of the states were removed.</exception>
    public IReadOnlyList<Cijferverklaring> Cijfers(Peildatum peildatum, Stand van, Stand naar) => Cijfers((peildatum, van), (peildatum, naar));

    /// <summary>The months whose valid lading is not the same in two states.</summary>
    public IReadOnlyList<Maandverschil> Maanden(Stand van, Stand naar)
    {
        var oud = Ladingen.Geldig(warehouse, van).ToDictionary(l => l.Maand, l => (int?)l.Lading);
        var nieuw = Ladingen.Geldig(warehouse, naar).ToDictionary(l => l.Maand, l => (int?)l.Lading);
        return [.. oud.Keys.Union(nieuw.Keys).Order()
            .Select(maand => new Maandverschil(maand, oud.GetValueOrDefault(maand), nieuw.GetValueOrDefault(maand)))
            .Where(m => m.Van != m.Naar)];
    }

    private List<Bestandsverschil> Bestanden(IEnumerable<Maandverschil> maanden) =>
    [
        .. maanden.SelectMany(m => m is { Van: { } van, Naar: { } naar } ? Bestandsverschil.Lees(warehouse, m.Maand, van, naar) : []),
    ];

    private (Peildatum Peildatum, Stand Stand) Moment(int jaar, Stand stand)
    {
        var geladen = Ladingen.Maanden(warehouse, stand);
        return (Peildatum.Standaard(jaar, geladen.Count > 0 ? geladen[^1] : null), stand);
    }

    private IReadOnlyList<Cijferverklaring> Cijfers((Peildatum Peildatum, Stand Stand) van, (Peildatum Peildatum, Stand Stand) naar)
    {
        var kpis = new KpiBerekening(warehouse, referentie);
        var cijfers = Cijferverschil.Vergelijk(
            van.Peildatum.Jaar, kpis.Bereken(van.Peildatum, van.Stand), kpis.Bereken(naar.Peildatum, naar.Stand));
        var records = cijfers.Select(c => c.Van.Kpi).Distinct().ToDictionary(
            kpi => kpi, kpi => (Oud: Records(kpi, van.Peildatum, van.Stand), Nieuw: Records(kpi, naar.Peildatum, naar.Stand)));
        return [.. cijfers.Select(c => Verklaar(c, records[c.Van.Kpi].Oud, records[c.Van.Kpi].Nieuw))];
    }

    private IReadOnlyList<KpiRecord> Records(string kpi, Peildatum peildatum, Stand stand) => KpiRecord.Lees(
        warehouse, KpiDefinities.Zoek(kpi)!, KpiParameters.Van(peildatum, stand, Ladingen.Maanden(warehouse, stand), referentie));

    private Cijferverklaring Verklaar(Cijferverschil cijfer, IReadOnlyList<KpiRecord> oud, IReadOnlyList<KpiRecord> nieuw)
    {
        var gemeente = referentie.ZoekGemeente(cijfer.Van.Gemeente)?.Id;
        var (eraf, erbij) = Recordvergelijking.Vergelijk(
            oud.Where(r => gemeente is null || r.GemeenteId == gemeente), nieuw.Where(r => gemeente is null || r.GemeenteId == gemeente));
        return new Cijferverklaring(cijfer, eraf, erbij);
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
