using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Maandrapport;

/// <summary>What the load of the month found, in sentences: rows refused, and what does not reconcile.</summary>
internal static class Leveringsectie
{
    public static Sectie Maak(MaandGegevens gegevens)
    {
        var lading = gegevens.Lading;
        return new Sectie(
            "levering", "De levering",
            lading.Afgekeurd == 0
                ? $"Alle {Getallen.Getal((decimal)lading.Gelezen)} rijen van de levering zijn geladen"
                : $"Van de {Getallen.Getal((decimal)lading.Gelezen)} rijen van de levering {(lading.Afgekeurd == 1 ? "is er één" : $"zijn er {Getallen.Getal((decimal)lading.Afgekeurd)}")} afgekeurd",
            [
                .. gegevens.Afkeur.Count > 0 ? [new Alinea($"Bij het laden: {Zinnen.Opsomming([.. gegevens.Afkeur.Select(a => Zin(a.Code, a.Aantal))])}.")] : Array.Empty<Blok>(),
                new Alinea(gegevens.Bevindingen.Count == 0 ? "De cijfers van deze maand sluiten op elkaar aan." : $"Bij de controle: {Controle(gegevens.Bevindingen)}. De plaats in de bron staat in: rsd controleer."),
            ],
            []);
    }

    private static string Controle(IReadOnlyList<Controlebevinding> bevindingen) => Zinnen.Opsomming(
        [.. bevindingen.GroupBy(b => (b.Code, b.Blokkerend)).OrderBy(g => g.Key.Code, StringComparer.Ordinal).ThenBy(g => g.Key.Blokkerend)
            .Select(g => Zin(g.Key.Code, g.Count()) + (g.Key.Blokkerend ? ", eerst uitzoeken" : ""))]);

    private static string Zin(string code, int aantal) =>
        $"{Getallen.Getal((decimal)aantal)} keer {Ladingbevindingen.Naam(code)} ({code})";
}
