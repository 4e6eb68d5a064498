using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>resultaatafspraken.csv: one row per key result and range of years.</summary>
internal static class Resultaatafsprakenbestand
{
    // Its norm is the growth of septembercirculaire.csv.
    private const string Bestandsontwikkeling = "K9";

    private static readonly (string, string)[] Kpis =
        [.. KpiDefinities.Alle.Select(d => d.Code).Where(k => k != Bestandsontwikkeling).Select(k => (k, k))];

    internal static IReadOnlyList<Resultaatafspraak> Lees(Lezing lezing)
    {
        var gelezen = lezing.Lees(
            "resultaatafspraken.csv", ["kpi", Jaren.Van, Jaren.TotEnMet, "norm", "eenheid", "richting", "gebied", "naam"], Afspraak,
            a => (a.Kpi, a.Jaren), "kpi");
        Jaren.EisZonderOverlap(gelezen, a => a.Kpi, a => a.Jaren);
        return [.. gelezen.Select(g => g.Waarde)];
    }

    private static Resultaatafspraak Afspraak(Rij rij)
    {
        var eenheid = rij.Keuze("eenheid", ("personen", Normeenheid.Personen), ("%", Normeenheid.Aandeel), ("cijfer", Normeenheid.Cijfer));
        var norm = eenheid switch
        {
            Normeenheid.Personen => rij.Heel("norm", 0, 1_000_000),
            Normeenheid.Aandeel => rij.Percentage("norm", -100, 1000),
            _ => rij.Getal("norm", 1, 10),
        };
        return new Resultaatafspraak(
            Kpi(rij), Jaren.Lees(rij), (double)norm, rij.Keuze("richting", ("minimaal", Richting.Minimaal), ("maximaal", Richting.Maximaal)),
            rij.Keuze("gebied", ("Totaal", Normgebied.Totaal), ("alle", Normgebied.Alle)), eenheid, rij.Tekst("naam"), rij.Bron);
    }

    private static string Kpi(Rij rij)
    {
        if (rij.TekstOfLeeg("kpi").Equals(Bestandsontwikkeling, StringComparison.OrdinalIgnoreCase))
        {
            rij.Fout("kpi", "de norm van K9 volgt uit septembercirculaire.csv; verwijder deze rij.");
            return Bestandsontwikkeling;
        }

        return rij.Keuze<string>("kpi", Kpis);
    }
}
