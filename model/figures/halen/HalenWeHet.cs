using System.Globalization;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Where each key result of a year in progress is heading on 31 December, and the chance that its norm is met. Every twelve
/// months in a row of the recent history are a trial year: what they still became after as many months as this year has had
/// is drawn, again and again, for this year. Source: the choice of this project, held by a test of its calibration.
/// </summary>
public sealed class HalenWeHet(IWarehouse warehouse, Referentiegegevens referentie)
{
    private const int MaandenPerJaar = 12;
    private const decimal Procent = 100m;

    /// <summary>
    /// The projection of every key result, in the order of the key results of the same peildatum. The last month that counts on
    /// the peildatum is where it starts from.
    /// </summary>
    /// <param name="peildatum">The peildatum in the year in progress.</param>
    /// <param name="stand">The state of the warehouse; nothing that was loaded later is looked at.</param>
    /// <param name="zaad">The seed of chance: the same seed gives the same projection.</param>
    public IReadOnlyList<Projectie> Bereken(Peildatum peildatum, Stand stand, int zaad = 1)
    {
        var geladen = Ladingen.Maanden(warehouse, stand);
        var laatste = Begin(peildatum, geladen);
        var proefjaren = laatste is { } begin ? Proefjaren(begin, [.. geladen]) : [];
        var reden = Reden(peildatum.Jaar, laatste, geladen, proefjaren.Count);
        // The projection starts from a month end, also when the peildatum lies within a month.
        var moment = laatste is { } maand && Peildatum.TryKies(peildatum.Jaar, maand.LaatsteDag, out var maandeinde) ? maandeinde : peildatum;
        var uitkomsten = new KpiBerekening(warehouse, referentie).Bereken(moment, stand);
        var geschiedenis = new Geschiedenis(warehouse, referentie, stand);
        var gebieden = Gebied.Alle(referentie).ToDictionary(g => g.Naam, g => g.Id);
        return [.. uitkomsten.Select(u => Projectie(u, gebieden[u.Gemeente], laatste ?? default, proefjaren, reden, geschiedenis, zaad))];
    }

    private Projectie Projectie(
        KpiUitkomst uitkomst, int gebied, Maand laatste, IReadOnlyList<Maand> proefjaren, string reden, Geschiedenis geschiedenis, int zaad)
    {
        var definitie = KpiDefinities.Zoek(uitkomst.Kpi)!;
        var waarom = reden.Length > 0 ? reden : RedenVan(definitie, uitkomst);
        if (waarom.Length > 0)
        {
            return new Projectie(uitkomst.Kpi, uitkomst.Gemeente, uitkomst.Waarde, uitkomst.Norm, null, waarom);
        }

        var trekkingen = ProjectieRegels.Trek(
            definitie, new Stelling(uitkomst.Teller ?? 0, uitkomst.Noemer ?? 0),
            [.. proefjaren.Select(van => Proefjaar(definitie, gebied, van, laatste, proefjaren, geschiedenis))],
            Loting.Voor(zaad, $"{uitkomst.Kpi} {uitkomst.Gemeente}"));
        var norm = uitkomst.Norm is null ? null : referentie.Norm(uitkomst.Kpi, laatste.Jaar);
        return new Projectie(
            uitkomst.Kpi, uitkomst.Gemeente, uitkomst.Waarde, uitkomst.Norm,
            trekkingen.Length == 0 ? null : ProjectieRegels.Vat(trekkingen, Interval(laatste.Jaar)!.Value, norm),
            trekkingen.Length == 0 ? "In de geschiedenis is deze groep leeg; daar valt niets uit af te leiden." : "");
    }

    private static Proefjaar Proefjaar(
        KpiDefinitie kpi, int gebied, Maand van, Maand laatste, IReadOnlyList<Maand> proefjaren, Geschiedenis geschiedenis)
    {
        var horizon = (proefjaren[0], laatste);
        Stelling Na(int maanden, Stand bekend, (Maand, Maand) lezen) =>
            geschiedenis.Over(kpi, gebied, van, van.Plus(maanden - 1), lezen, bekend);

        // A stand is not told of late; what is dated can be, so it is read as it was known in its own month.
        var toen = van.Plus(laatste.Nummer - 1);
        var bekendToen = kpi.Telwijze is Telwijze.VanafMaand or Telwijze.InMaand ? geschiedenis.Nu : geschiedenis.Toen(toen);
        var grenzen = Enumerable.Range(0, MaandenPerJaar)
            .Select(blok => laatste.Nummer + (blok * ProjectieRegels.Bloklengte))
            .TakeWhile(maanden => maanden < MaandenPerJaar)
            .Append(MaandenPerJaar);
        return new Proefjaar(
            Na(laatste.Nummer, bekendToen, bekendToen == geschiedenis.Nu ? horizon : (horizon.Item1, toen)),
            [.. grenzen.Select(maanden => Na(maanden, geschiedenis.Nu, horizon))]);
    }

    // The first months of the trial years: twelve loaded months in a row, none before the months that are looked back on.
    private List<Maand> Proefjaren(Maand laatste, HashSet<Maand> geladen)
    {
        var terug = (int)(referentie.Parameter(Rekenparameters.ProjectieTerugblik, laatste.Jaar) ?? 0);
        return [.. Enumerable.Range(0, Math.Max(0, terug - MaandenPerJaar + 1))
            .Select(i => laatste.Plus(1 - terug + i))
            .Where(van => Maand.Reeks(van, van.Plus(MaandenPerJaar - 1)).All(geladen.Contains))];
    }

    private static Maand? Begin(Peildatum peildatum, IReadOnlyList<Maand> geladen) => geladen
        .Where(m => m.Jaar == peildatum.Jaar && m.Sleutel <= peildatum.LaatsteMaand)
        .Select(m => (Maand?)m)
        .LastOrDefault();

    private string Reden(int jaar, Maand? laatste, IReadOnlyList<Maand> geladen, int proefjaren)
    {
        if (referentie.Parameter(Rekenparameters.ProjectieMinimum, jaar) is not { } minimum || Interval(jaar) is null)
        {
            return "In rekenparameters.csv staat niet hoeveel maanden geschiedenis en welk interval een verwachting nodig heeft.";
        }

        if (!geladen.Any(m => m.Jaar == jaar))
        {
            return string.Create(CultureInfo.InvariantCulture, $"Van {jaar} is geen maand geladen.");
        }

        if (laatste is not { } maand || !Maand.Reeks(new Maand(jaar, 1), maand).All(geladen.Contains))
        {
            return "Niet alle maanden van het jaar tot de peildatum zijn geladen.";
        }

        if (maand.Nummer == MaandenPerJaar)
        {
            return "Het jaar is om.";
        }

        var nodig = (int)minimum - MaandenPerJaar + 1;
        return proefjaren >= nodig
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"Er zijn te weinig maanden achter elkaar geladen: voor een verwachting zijn er {minimum:0} nodig.");
    }

    private static string RedenVan(KpiDefinitie definitie, KpiUitkomst uitkomst) => definitie.Soort switch
    {
        KpiSoort.Score => uitkomst.Waarde is null ? "Wordt één keer per jaar gemeten; over dit jaar is er nog geen meting." : "Wordt één keer per jaar gemeten; de meting over dit jaar is er al.",
        KpiSoort.Groei when uitkomst.Waarde is null => "Er is geen vorig jaar om mee te vergelijken.",
        _ => "",
    };

    private double? Interval(int jaar) => (double?)(referentie.Parameter(Rekenparameters.ProjectieInterval, jaar) / Procent);
}
