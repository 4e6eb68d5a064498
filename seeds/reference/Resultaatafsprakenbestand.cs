using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>resultaatafspraken.csv: one row per key result and range of years.</summary>
internal static class Resultaatafsprakenbestand
{
    private static readonly (string, string)[] Kpis =
        [.. new[] { "K1", "K1A", "K1P", "K2", "K3", "K4", "K5", "K6", "K7", "K8" }.Select(k => (k, k))];

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
        if (rij.TekstOfLeeg("kpi").Equals("K9", StringComparison.OrdinalIgnoreCase))
        {
            rij.Fout("kpi", "de norm van K9 volgt uit septembercirculaire.csv; verwijder deze rij.");
            return "K9";
        }

        return rij.Keuze<string>("kpi", Kpis);
    }
}
