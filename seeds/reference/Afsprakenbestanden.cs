using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>opdrachten.csv: one row per assignment of the councils.</summary>
internal static class Opdrachtenbestand
{
    internal const string Naam = "opdrachten.csv";

    internal static IReadOnlyList<Opdracht> Lees(Lezing lezing)
    {
        var gelezen = lezing.Lees(
            Naam, ["opdracht", "naam", "van", "tot_en_met", "sleutel_peildatum"],
            rij => new Opdracht(
                rij.Tekst("opdracht"), rij.Tekst("naam"), rij.Datum("van"), rij.Datum("tot_en_met"), rij.DatumOfLeeg("sleutel_peildatum"), rij.Bron),
            opdracht => opdracht.Code.ToLowerInvariant(), "opdracht");

        Gelezen<Opdracht>? vorige = null;
        foreach (var regel in gelezen.OrderBy(g => g.Waarde.Van))
        {
            if (regel.Waarde.TotEnMet < regel.Waarde.Van)
            {
                regel.Rij.Fout("tot_en_met", "deze dag ligt voor van; verbeter een van beide.");
            }

            if (vorige is { } eerder && regel.Waarde.Van <= eerder.Waarde.TotEnMet)
            {
                regel.Rij.Fout("van", FormattableString.Invariant($"deze opdracht begint voor die op regel {eerder.Rij.Regel} eindigt; maak de perioden aansluitend."));
            }

            vorige = regel;
        }

        return [.. gelezen.Select(g => g.Waarde).OrderBy(o => o.Van)];
    }
}

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

/// <summary>septembercirculaire.csv: one row per year.</summary>
internal static class Septembercirculairebestand
{
    internal static IReadOnlyList<Septembercirculaire> Lees(Lezing lezing) =>
        [.. lezing.Lees(
            "septembercirculaire.csv", ["jaar", "status", "groei_pct", "aantal"],
            rij => new Septembercirculaire(
                rij.Jaar("jaar"), rij.Keuze("status", ("definitief", true), ("verwacht", false)), rij.Percentage("groei_pct", -50, 50),
                rij.Heel("aantal", 1, 10_000_000), rij.Bron),
            c => c.Jaar, "jaar").Select(g => g.Waarde).OrderBy(c => c.Jaar)];
}
