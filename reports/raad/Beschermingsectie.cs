using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Raad;

/// <summary>How people are protected, and the numbers behind the results of this page.</summary>
internal static class Beschermingsectie
{
    public static Sectie Maak(Raadcijfers cijfers, Raadvorm vorm, string gebied) => new(
        "verantwoording", "Verantwoording", "Hoe deze pagina is gemaakt",
        [
            new Alinea(
                $"Deze pagina is openbaar. Aantallen van {cijfers.Referentie.Publicatiedrempel.Van} tot en met {cijfers.Referentie.Publicatiedrempel.TotEnMet} mensen, dossiers of plaatsingen geven we niet: daar staat “{cijfers.Referentie.Publicatiedrempel.Weergave}”. "
                + $"Soms is ook een groter aantal weggelaten, met de woorden “{Raadvorm.NietGetoond}”. Anders was het kleine aantal uit te rekenen, ook met de pagina’s van de andere gemeenten ernaast. Een percentage staat er alleen als beide aantallen erachter getoond mogen worden. "
                + Rest(cijfers.Referentie.Publicatiedrempel.TotEnMet)),
            new Tabelblok(new Tabel(
                "aantallen", $"De aantallen achter de resultaten, {Resultatensectie.Wie(cijfers, gebied)}",
                [new Kolom("Wat is geteld", Breedte: 48), new Kolom(Datums.Jaar(cijfers.Jaar), "personen, dossiers of plaatsingen", 14, true), new Kolom(Datums.Jaar(cijfers.Jaar - 1), "personen, dossiers of plaatsingen", 14, true)],
                [.. Rijen().Select(r => new Rij(
                    [
                        new Tekstcel(r.Naam),
                        vorm.Cel(cijfers.Getal(r.Figuur, cijfers.Jaar, gebied), r.Vorm),
                        vorm.Cel(cijfers.Getal(r.Figuur, cijfers.Jaar - 1, gebied), r.Vorm),
                    ]))])),
        ],
        ["Een aandeel zonder noemer heeft geen waarde: geen 0 % en geen 100 %. Personen tellen per cijfer één keer, dus het totaal van de drie gemeenten kan lager zijn dan de som."]);

    /// <summary>What is not hidden, on purpose: what remains between two numbers that are shown.</summary>
    /// <param name="totEnMet">The largest number that is hidden.</param>
    public static string Rest(int totEnMet) =>
        $"Wat overblijft als u het ene getoonde getal van het andere aftrekt, kan wel kleiner zijn dan {Getallen.Getal((double)totEnMet + 1)}: bijvoorbeeld noemer min teller, of de som van de gemeenten min het totaal.";

    private static IEnumerable<(string Naam, string Figuur, Getalvorm Vorm)> Rijen() =>
    [
        .. Raadkpis.Aantallen.Select(k => (Naam(k), k, Getalvorm.Aantal)),
        .. Raadkpis.Aandelen.SelectMany(k => new[]
        {
            (Naam(k) + ", teller", Figuren.Teller(k), Getalvorm.Aantal),
            (Naam(k) + ", noemer", Figuren.Noemer(k), Raadkpis.IsGemiddelde(k) ? Getalvorm.EenDecimaal : Getalvorm.Aantal),
        }),
        ("Personen met loonkostensubsidie", Figuren.Lks, Getalvorm.Aantal),
    ];

    private static string Naam(string kpi) => KpiDefinities.Zoek(kpi)!.Naam;
}
