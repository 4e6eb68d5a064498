using System.Globalization;
using Dapper;
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

        var cellen = Vraag<Cel>("werkladder/beweging", "werkladder/beweging_telling", jaar.VoorSql()).ToLookup(c => c.GebiedId);
        return [.. Gebied.Alle(referentie).Select(g => WerkladderRegels.Beweging(
            g.Naam, new Maand(peildatum.Jaar - 1, 12), eind, cellen[g.Id].Select(c => new Tredeovergang(c.Van, c.Naar, c.Aantal)), referentie))];
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
        var grenzen = new DynamicParameters(new
        {
            stand = stand.Lading,
            eerste_dag = Datumsleutel.Van(geladen[0].EersteDag),
            tot_dag = Datumsleutel.Van(tot),
            nieuwste_maand = geladen[^1].Sleutel,
        });
        foreach (var (looptijd, i) in looptijden.Select((l, i) => (l, i)))
        {
            grenzen.Add(string.Create(CultureInfo.InvariantCulture, $"looptijd_{i + 1}"), looptijd);
        }

        var cohorten = Vraag<Cohort>("werkladder/instroom", "werkladder/instroom_telling", grenzen).ToDictionary(c => (c.Jaar, c.GebiedId, c.Looptijd));
        return
        [
            .. from jaar in cohorten.Keys.Select(k => k.Jaar).Distinct().Order()
               from gebied in Gebied.Alle(referentie)
               let rijen = looptijden.Where(l => l > 0).Select(l => cohorten.GetValueOrDefault((jaar, gebied.Id, l)) ?? new Cohort { Looptijd = l }).ToList()
               select new Instroomcohort(
                   gebied.Naam, jaar, rijen[0].Instroom, geladen[0] <= new Maand(jaar, 1),
                   [.. rijen.Select(r => new Cohortmeting(r.Looptijd, r.NogOpen, r.Meetbaar, r.Instroom - r.Meetbaar))]),
        ];
    }

    // A month end that is not loaded in between does not break a period: the months are those of the calendar.
    private static (int Maanden, int Aantal, bool Begrensd) Maanden(Tredeperiode periode, int eersteMaand) =>
        (Maand.VanSleutel(periode.TotMaand).MaandenSinds(Maand.VanSleutel(periode.VanMaand)) + 1, periode.Aantal, periode.VanMaand == eersteMaand);

    private KpiParameters Jaar(Peildatum peildatum, Stand stand) =>
        KpiParameters.Van(peildatum, stand, Ladingen.MaandenMetPersonen(warehouse, stand), referentie);

    private IEnumerable<T> Vraag<T>(string naam, string staart, object grenzen) =>
        warehouse.Verbinding.Query<T>(Cijfersql.Opdracht(naam, Cijfersql.Lees(staart)), grenzen);

    private sealed class Cel
    {
        public int GebiedId { get; set; }

        public string? Van { get; set; }

        public string? Naar { get; set; }

        public int Aantal { get; set; }
    }

    private sealed class Cohort
    {
        public int GebiedId { get; set; }

        public int Looptijd { get; set; }

        public int Jaar { get; set; }

        public int Instroom { get; set; }

        public int Meetbaar { get; set; }

        public int NogOpen { get; set; }
    }
}
