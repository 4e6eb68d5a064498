using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Evaluatie;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Raad;

/// <summary>
/// That the year was laid down, and which results are not the same any more. How much they differ is not told: the difference
/// of two published numbers can be one person.
/// </summary>
internal static class Vaststellingsectie
{
    /// <summary>The section; null for a year that was not laid down.</summary>
    public static Sectie? Maak(Raadcijfers cijfers) => cijfers.Vaststelling is { } zinnen
        ? new Sectie("vaststelling", "Vastgesteld en nu", zinnen[0], [.. zinnen.Skip(1).Select(zin => new Alinea(zin))], [])
        : null;

    /// <summary>The sentences that may leave the house: names of results, no numbers of them.</summary>
    public static IReadOnlyList<string> Zinnen(Vaststellingverschil verschil)
    {
        var namen = verschil.Veranderd.Where(r => r.Toen.Gebied == Gemeente.Totaal)
            .Select(r => KpiDefinities.Zoek(r.Toen.Code)?.Naam ?? Vaststellingcode.Naam(r.Toen.Code)).Select(Speech.Zinnen.KleineLetter).ToList();
        return
        [
            $"De evaluatie van {Datums.Jaar(verschil.Vastgesteld.Kenmerk.Peildatum.Jaar)} is vastgesteld op {Datums.Dag(verschil.Vastgesteld.Dag)}",
            .. Vaststellingzinnen.Alineas(verschil),
            (verschil.Regels.Count, namen.Count) switch
            {
                (0, _) => "Op die peildatum zijn de uitkomsten niet meer te tellen: gegevens van personen zijn verwijderd.",
                (_, 0) => "Voor de gemeenten samen is geen uitkomst anders dan vastgesteld.",
                _ => $"Voor de gemeenten samen zijn nu anders dan vastgesteld: {Speech.Zinnen.Opsomming(namen)}. Op deze pagina staan de cijfers van nu.",
            },
            "Hoe groot een verschil is, staat hier niet: een klein verschil kan over één inwoner gaan. De RSD heeft de cijfers van toen en nu naast elkaar.",
        ];
    }
}
