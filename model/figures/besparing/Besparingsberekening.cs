using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The saving on benefits and the benefits to society of an opdracht: as the document promised them, and by the same rule
/// from what the warehouse has measured. Source: opdracht 2024–2026, ch. 2 and 7; rekenregels, "Besparing".
/// </summary>
public sealed class Besparingsberekening(IWarehouse warehouse, Referentiegegevens referentie)
{
    /// <summary>The savings of an opdracht, promised and measured.</summary>
    /// <param name="opdracht">The opdracht.</param>
    /// <param name="stand">The state of the warehouse.</param>
    /// <param name="totEnMet">The last day of placements that count; null for everything loaded.</param>
    /// <exception cref="CijferFout">The reference data hold no saving rule for the opdracht.</exception>
    public Besparingsuitkomst Bereken(Opdracht opdracht, Stand stand, DateOnly? totEnMet = null)
    {
        ArgumentNullException.ThrowIfNull(opdracht);
        var regel = referentie.Besparingen.FirstOrDefault(b => b.Opdracht == opdracht)
            ?? throw new CijferFout($"Voor opdracht {opdracht.Code} staat geen besparingsregel in besparing.csv. Vul dat bestand aan.");
        var posten = referentie.Maatschappelijk.Where(p => p.Opdracht == opdracht).ToList();
        var beloofd = BesparingRegels.Volgens(regel);
        var gemeten = Gemeten(regel, stand, totEnMet);
        return new Besparingsuitkomst(
            opdracht,
            regel,
            beloofd,
            gemeten,
            [.. posten.Select(p => MaatschappelijkRegels.Uitkomst(p, gemeten))],
            KostenbatenRegels.Bereken(opdracht, regel, referentie.InvesteringPerJaar(opdracht), posten, beloofd, gemeten));
    }

    private Besparingstabel Gemeten(Besparingsregel regel, Stand stand, DateOnly? totEnMet)
    {
        var geladen = Ladingen.MaandenMetPersonen(warehouse, stand);
        var grens = totEnMet ?? (geladen.Count > 0 ? geladen[^1].LaatsteDag : DateOnly.MinValue);
        return new Besparingstabel([.. regel.Jaren.Select(j => Cohort(regel, j, geladen, grens, stand))]);
    }

    private Besparingscohort Cohort(Besparingsregel regel, Besparingsjaar jaar, IReadOnlyList<Maand> geladen, DateOnly grens, Stand stand)
    {
        var (van, tot) = BesparingRegels.Periode(regel.Opdracht, jaar.Jaar);
        var nodig = Maand.Reeks(Maand.Van(van), Maand.Van(tot)).ToList();
        var aanwezig = nodig.Intersect(geladen).Count(m => m.EersteDag <= grens);
        if (aanwezig == 0)
        {
            return new Besparingscohort(jaar.Jaar, null, jaar.Basis, null, [], Volledig: false, "Van dit jaar is geen maand geladen.");
        }

        var personen = Tel(van, grens < tot ? grens : tot, stand);
        var extra = BesparingRegels.Extra(personen, jaar.Basis);
        var volledig = aanwezig == nodig.Count && grens >= tot;
        return new Besparingscohort(
            jaar.Jaar, personen, jaar.Basis, extra, BesparingRegels.Bedragen(regel, jaar.Jaar, extra), volledig,
            volledig ? "" : $"Tussenstand: {aanwezig} van de {nodig.Count} maanden, vergeleken met de basis van het hele jaar.");
    }

    private int Tel(DateOnly van, DateOnly tot, Stand stand) => (int)(Recordtelling
        .Tel(warehouse, "besparing/besparing", new { stand = stand.Lading, van_dag = Datumsleutel.Van(van), tot_dag = Datumsleutel.Van(tot) })
        .GetValueOrDefault(Gemeente.TotaalId)?.Teller ?? 0);
}
