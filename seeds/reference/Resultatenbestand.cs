using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

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
