using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Evaluatie;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Maandrapport;

/// <summary>The key results so far, against the part of the norm that belongs to the months that passed.</summary>
internal static class Resultaatsectie
{
    public static Sectie Maak(MaandGegevens gegevens)
    {
        var beoordeeld = KpiDefinities.Alle.Select(d => OpSchema(gegevens, d)).OfType<bool>().ToList();
        return new Sectie(
            "resultaten", "Resultaten tot nu toe",
            beoordeeld.Count == 0
                ? "Over de resultaten tot nu toe is nog niets te zeggen"
                : $"Tot en met {Datums.Maand(gegevens.Maand)} liggen {beoordeeld.Count(b => b)} van de {beoordeeld.Count} afspraken op schema",
            [new Tabelblok(Tabel(gegevens), Open: true)],
            ["Aantallen en de ontwikkeling van het bestand staan naast het deel van de norm dat bij de voorbije maanden hoort; een aandeel of een cijfer naast de hele norm. Het oordeel geldt voor Totaal en kan nog veranderen."]);
    }

    private static Tabel Tabel(MaandGegevens gegevens) => new(
        "resultaten-tot-nu", $"De resultaten van {Datums.Jaar(gegevens.Maand.Jaar)} tot en met {Datums.Maand(gegevens.Maand)}",
        [
            new Kolom("Resultaat", Breedte: 42), new Kolom("Norm heel jaar", Breedte: 13, Rechts: true), new Kolom("Norm tot nu toe", Breedte: 13, Rechts: true),
            new Kolom(Gemeente.Totaal, Breedte: 11, Rechts: true), new Kolom("Op schema", Breedte: 16),
            .. gegevens.Referentie.Gemeenten.Select(g => new Kolom(g.Naam, Breedte: 12, Rechts: true)),
        ],
        [.. KpiDefinities.Alle.Select(d => Rij(gegevens, d))]);

    private static Rij Rij(MaandGegevens gegevens, KpiDefinitie d)
    {
        var vorm = Kpicellen.Vorm(d.Soort);
        var norm = gegevens.Referentie.Norm(d.Code, gegevens.Maand.Jaar);
        var grens = norm?.Richting == Richting.Maximaal ? "hoogstens " : "";
        Cel Norm(double? waarde) => waarde is { } w ? new Tekstcel(grens + vorm.Tekst(w)) : new Leegcel("Hierover is niets afgesproken.");
        return new Rij(
        [
            new Tekstcel($"{d.Code} {d.Naam}"), Norm(norm?.Norm), Norm(norm is null ? null : NaarRato(gegevens, d)?.NormNaarRato ?? norm.Norm),
            Kpicellen.Waarde(d, Uitkomst(gegevens, d, Gemeente.Totaal)),
            new Tekstcel(OpSchema(gegevens, d) switch { true => "✓ op schema", false => "✗ achter", _ => Getallen.Geen }),
            .. gegevens.Referentie.Gemeenten.Select(g => Kpicellen.Waarde(d, Uitkomst(gegevens, d, g.Naam))),
        ]);
    }

    private static bool? OpSchema(MaandGegevens gegevens, KpiDefinitie d) =>
        NaarRato(gegevens, d) is { } rato ? rato.OpSchema : Uitkomst(gegevens, d, Gemeente.Totaal)?.Behaald;

    private static KpiNaarRato? NaarRato(MaandGegevens gegevens, KpiDefinitie d) =>
        gegevens.NaarRato.FirstOrDefault(r => r.Kpi == d.Code && r.Gemeente == Gemeente.Totaal);

    private static KpiUitkomst? Uitkomst(MaandGegevens gegevens, KpiDefinitie d, string gebied) =>
        gegevens.Nu.FirstOrDefault(u => u.Kpi == d.Code && u.Gemeente == gebied);
}
