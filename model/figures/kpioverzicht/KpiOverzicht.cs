using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The key results through time, and what stands beside them: per month within a year, all years side by side, footnotes,
/// and the numbers that explain a figure. Source: rekenregels, "Key results".
/// </summary>
public sealed class KpiOverzicht(IWarehouse warehouse, Referentiegegevens referentie, KpiBerekening? kpis = null)
{
    private readonly KpiBerekening _kpis = kpis ?? new(warehouse, referentie);

    /// <summary>The key results at the end of every loaded month of the year, in order of month.</summary>
    public IReadOnlyList<KpiMoment> PerMaand(int jaar, Stand stand)
    {
        var peildata = _kpis.Maandeinden(jaar, stand);
        return [.. peildata.Zip(_kpis.Bereken(peildata, stand), (p, uitkomsten) => new KpiMoment(p, uitkomsten, Voetnoten(p, stand)))];
    }

    /// <summary>The key results of every year with a loaded month, oldest first, each at its end or at the last loaded day.</summary>
    public IReadOnlyList<KpiMoment> AlleJaren(Stand stand)
    {
        var geladen = Ladingen.Maanden(warehouse, stand);
        return [.. geladen.Select(m => m.Jaar).Distinct().Select(jaar => Moment(Peildatum.Standaard(jaar, geladen[^1]), stand))];
    }

    /// <summary>The key results of a peildatum with their footnotes.</summary>
    public KpiMoment Moment(Peildatum peildatum, Stand stand) =>
        new(peildatum, _kpis.Bereken(peildatum, stand), Voetnoten(peildatum, stand));

    /// <summary>The footnotes of a peildatum.</summary>
    public IReadOnlyList<KpiVoetnoot> Voetnoten(Peildatum peildatum, Stand stand)
    {
        var geladen = Ladingen.Maanden(warehouse, stand);
        return KpiVoetnoten.Van(KpiParameters.Van(peildatum, stand, geladen, referentie), geladen, referentie);
    }

    /// <summary>What stands beside the key results of a peildatum; null when no month of the year is loaded.</summary>
    /// <param name="moment">The key results, from <see cref="Moment"/>.</param>
    /// <param name="stand">The state of the warehouse they were made from.</param>
    public KpiErnaast? Ernaast(KpiMoment moment, Stand stand)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var jaar = KpiParameters.Van(moment.Peildatum, stand, Ladingen.Maanden(warehouse, stand), referentie);
        // The key results of a year are kept when persons' detail is removed; what is counted here is not.
        var telbaar = Ladingen.MaandenMetPersonen(warehouse, stand).Any(m => m.Jaar == jaar.Jaar);
        if (!jaar.HeeftMaandenInJaar)
        {
            return null;
        }

        var aantallen = Naastelkaar.Doe<string, IReadOnlyList<Gebiedsaantal>>(
            warehouse, ["kpioverzicht/nietmeetbaar", "kpioverzicht/gesprekken"], (naam, lezer) => telbaar ? Tel(lezer, naam, jaar) : []);
        return new KpiErnaast(
            aantallen[0],
            aantallen[1],
            (int?)referentie.Parameter(Rekenparameters.GesprekkenPerJaar, jaar.Jaar),
            Begeleiding(moment),
            KpiNaarRatoRegels.Van(moment.Uitkomsten, moment.Peildatum, kpi => referentie.Norm(kpi, jaar.Jaar)));
    }

    private Begeleidingsafspraak? Begeleiding(KpiMoment moment)
    {
        var jaar = moment.Peildatum.Jaar;
        var k5 = moment.Uitkomsten.Single(u => u is { Kpi: "K5", Gemeente: Gemeente.Totaal });
        return (int?)referentie.Parameter(Rekenparameters.K5AfgesprokenPersonen, jaar) is { } personen and > 0
            ? new Begeleidingsafspraak(personen, (int?)referentie.Parameter(Rekenparameters.K5AfgesprokenGroep, jaar), k5.Teller, k5.Noemer)
            : null;
    }

    private IReadOnlyList<Gebiedsaantal> Tel(IWarehouse lezer, string naam, KpiParameters jaar)
    {
        var tellingen = Recordtelling.Tel(lezer, naam, jaar.VoorSql());
        return [.. Gebied.Alle(referentie).Select(g => new Gebiedsaantal(g.Naam, (int)(tellingen.GetValueOrDefault(g.Id)?.Teller ?? 0)))];
    }
}
