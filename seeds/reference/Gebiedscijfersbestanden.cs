using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>voorlopers.csv: one row per absorbed municipality.</summary>
internal static class Voorlopersbestand
{
    internal static IReadOnlyList<Voorloper> Lees(Lezing lezing, Verwijzingen verwijzingen, IReadOnlyList<Gemeente> gemeenten)
    {
        var gelezen = lezing.Lees(
            "voorlopers.csv", ["code", "naam", "opgegaan_in", "per"],
            rij =>
            {
                var code = rij.Tekst("code").ToUpperInvariant();
                _ = Gemeentenbestand.Nummer(rij, "code", code);
                return new Voorloper(code, rij.Tekst("naam"), verwijzingen.Gemeente(rij, "opgegaan_in"), rij.Datum("per"), rij.Bron);
            },
            v => v.CbsCode, "code", magLeeg: true);
        foreach (var (voorloper, rij) in gelezen.Where(g => gemeenten.Any(b => b.CbsCode == g.Waarde.CbsCode)))
        {
            rij.Fout("code", $"{voorloper.CbsCode} staat ook in gemeenten.csv; een opgegane gemeente hoort daar niet.");
        }

        return [.. gelezen.Select(g => g.Waarde)];
    }
}

/// <summary>inwoners.csv: one row per peildatum and municipality.</summary>
internal static class Inwonersbestand
{
    internal static IReadOnlyList<Inwonertal> Lees(Lezing lezing, Verwijzingen verwijzingen)
    {
        var gelezen = lezing.Lees(
            "inwoners.csv", ["peildatum", "gemeente", "aantal"],
            rij => new Inwonertal(
                rij.Datum("peildatum"), verwijzingen.GemeenteOfTotaal(rij, "gemeente"), rij.Heel("aantal", 1, 20_000_000), rij.Bron),
            i => (i.Peildatum, i.Gemeente?.Id), "gemeente", magLeeg: true);
        Totaalcontrole.Eis(gelezen, i => i.Peildatum, i => i.Gemeente, i => i.Aantal);
        return [.. gelezen.Select(g => g.Waarde).OrderBy(i => i.Peildatum)];
    }
}

/// <summary>dossiers_gepubliceerd.csv: one row per peildatum, municipality and count.</summary>
internal static class Dossiersbestand
{
    internal static IReadOnlyList<GepubliceerdDossiertal> Lees(Lezing lezing, Verwijzingen verwijzingen)
    {
        var gelezen = lezing.Lees(
            "dossiers_gepubliceerd.csv", ["peildatum", "gemeente", "reeks", "aantal"],
            rij => new GepubliceerdDossiertal(
                rij.Datum("peildatum"), verwijzingen.GemeenteOfTotaal(rij, "gemeente"),
                rij.Keuze("reeks", ("stand", Dossierreeks.Stand), ("septembercirculaire", Dossierreeks.Septembercirculaire)),
                rij.Heel("aantal", 0, 10_000_000), rij.Bron, rij.Opmerking),
            d => (d.Peildatum, d.Gemeente?.Id, d.Reeks), "gemeente", magLeeg: true);
        Totaalcontrole.Eis(gelezen, d => (d.Peildatum, d.Reeks), d => d.Gemeente, d => d.Aantal);
        return [.. gelezen.Select(g => g.Waarde).OrderBy(d => d.Peildatum)];
    }
}

/// <summary>Where a document gives the municipalities and their total, they must agree; a typing error shows here.</summary>
internal static class Totaalcontrole
{
    internal static void Eis<T>(
        IReadOnlyList<Gelezen<T>> gelezen, Func<T, object> groep, Func<T, Gemeente?> gemeente, Func<T, int> aantal)
    {
        foreach (var rijen in gelezen.GroupBy(g => groep(g.Waarde)))
        {
            var delen = rijen.Where(r => gemeente(r.Waarde) is not null).ToList();
            foreach (var totaal in rijen.Where(r => gemeente(r.Waarde) is null && delen.Count > 0))
            {
                var som = delen.Sum(r => aantal(r.Waarde));
                if (som != aantal(totaal.Waarde))
                {
                    totaal.Rij.Fout("aantal", FormattableString.Invariant($"dit totaal is niet de som van de gemeenten ({som}); verbeter een van de getallen."));
                }
            }
        }
    }
}

/// <summary>resultaten_gepubliceerd.csv: one row per subject and period.</summary>
internal static class Resultatenbestand
{
    internal static IReadOnlyList<GepubliceerdResultaat> Lees(Lezing lezing) =>
        [.. lezing.Lees(
            "resultaten_gepubliceerd.csv", ["onderwerp", "van", "tot_en_met", "waarde", "eenheid"],
            rij =>
            {
                var resultaat = new GepubliceerdResultaat(
                    rij.Tekst("onderwerp").ToLowerInvariant(), rij.Datum("van"), rij.Datum("tot_en_met"),
                    rij.Getal("waarde", -1_000_000_000, 1_000_000_000), rij.Tekst("eenheid"), rij.Bron, rij.Opmerking);
                if (resultaat.TotEnMet < resultaat.Van)
                {
                    rij.Fout("tot_en_met", "deze dag ligt voor van; verbeter een van beide.");
                }

                return resultaat;
            },
            r => (r.Onderwerp, r.Van, r.TotEnMet), "onderwerp", magLeeg: true).Select(g => g.Waarde)];
}
