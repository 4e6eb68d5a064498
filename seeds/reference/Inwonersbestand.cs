using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

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
