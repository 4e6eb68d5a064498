using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Movement over the werkladder, time on a trede, and what became of each year's inflow. First Totaal, then every
/// municipality. Source: opdracht 2024–2026, ch. 4 and 6 (treden); the choices are this project's.
/// </summary>
public sealed class Werkladderberekening(IWarehouse warehouse, Referentiegegevens referentie)
{
    /// <summary>
    /// The matrix of the year, from the end of December before it to the last month end that counts; empty when either is not
    /// loaded.
    /// </summary>
    /// <exception cref="CijferFout">A trede is not in the reference data.</exception>
    public IReadOnlyList<Tredebeweging> Bewegingen(Peildatum peildatum, Stand stand)
    {
        var jaar = Jaar(peildatum, stand);
        if (jaar.LaatsteMaand is not { } eind || !jaar.HeeftVorigeDecember)
        {
            return [];
        }

        var overgangen = Bewegingstelling.Lees(warehouse, jaar);
        return [.. Gebied.Alle(referentie).Select(g => WerkladderRegels.Beweging(
            g.Naam, new Maand(peildatum.Jaar - 1, 12), eind, overgangen[g.Id], referentie))];
    }

    /// <summary>The time on each trede of the ladder, lowest first; empty when no month of the year is loaded.</summary>
    public IReadOnlyList<Trededuur> Duur(Peildatum peildatum, Stand stand)
    {
        var jaar = Jaar(peildatum, stand);
        if (jaar.LaatsteMaand is not { } eind)
        {
            return [];
        }

        var eerste = Ladingen.MaandenMetPersonen(warehouse, stand)[0].Sleutel;
        var perioden = Tredeperioden.Lees(warehouse, stand, new Maand(peildatum.Jaar - 1, 12).Sleutel, eind.Sleutel).ToLookup(p => (p.GebiedId, p.Trede));
        return
        [
            .. from gebied in Gebied.Alle(referentie)
               from trede in referentie.Treden
               let van = perioden[(gebied.Id, trede.Code)].ToList()
               select new Trededuur(
                   gebied.Naam, trede.Code,
                   WerkladderRegels.Duur(van.Where(p => p.TotMaand == eind.Sleutel).Select(p => Maanden(p, eerste))),
                   WerkladderRegels.Duur(van.Where(p => p.TotMaand < eind.Sleutel).Select(p => Maanden(p, eerste)))),
        ];
    }

    /// <summary>
    /// The cohorts of every year with inflow since the first loaded month, oldest first, within a year Totaal and then every
    /// municipality.
    /// </summary>
    /// <param name="peildag">The day up to which cases are followed; null for the end of the last loaded month.</param>
    /// <param name="stand">The state of the warehouse.</param>
    public IReadOnlyList<Instroomcohort> Instroom(Stand stand, DateOnly? peildag = null)
    {
        var geladen = Ladingen.MaandenMetPersonen(warehouse, stand);
        if (geladen.Count == 0)
        {
            return [];
        }

        var laatste = geladen[^1].LaatsteDag;
        var tot = peildag < laatste ? peildag.Value : laatste;
        var looptijden = Rekenparameters.InstroomLooptijden.Select(naam => (int)(referentie.Parameter(naam, tot.Year) ?? 0)).ToList();
        var cohorten = Instroomtelling.Lees(warehouse, stand, geladen, tot, [.. looptijden.Where(l => l > 0).Distinct()]);
        return
        [
            .. from jaar in cohorten.Keys.Select(k => k.Jaar).Distinct().Order()
               from gebied in Gebied.Alle(referentie)
               let rijen = looptijden.Where(l => l > 0).Select(l => (Looptijd: l, Aantal: cohorten.GetValueOrDefault((jaar, gebied.Id, l)))).ToList()
               select new Instroomcohort(
                   gebied.Naam, jaar, rijen[0].Aantal.Instroom, geladen[0] <= new Maand(jaar, 1),
                   [.. rijen.Select(r => new Cohortmeting(r.Looptijd, r.Aantal.NogOpen, r.Aantal.Meetbaar, r.Aantal.Instroom - r.Aantal.Meetbaar))]),
        ];
    }

    // A month end that is not loaded in between does not break a period: the months are those of the calendar.
    private static (int Maanden, int Aantal, bool Begrensd) Maanden(Tredeperiode periode, int eersteMaand) =>
        (Maand.VanSleutel(periode.TotMaand).MaandenSinds(Maand.VanSleutel(periode.VanMaand)) + 1, periode.Aantal, periode.VanMaand == eersteMaand);

    private KpiParameters Jaar(Peildatum peildatum, Stand stand) =>
        KpiParameters.Van(peildatum, stand, Ladingen.MaandenMetPersonen(warehouse, stand), referentie);
}
