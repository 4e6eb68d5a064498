using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

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
