using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>The first screen and the first sheet: one sentence, the row of results, and what is good and what is not.</summary>
internal static class Samenvatting
{
    public static Sectie Maak(EvaluatieGegevens gegevens)
    {
        var afspraken = Kpicellen.MetAfspraak(gegevens);
        return new Sectie(
            "samenvatting", "Samenvatting", Kop(gegevens, afspraken),
            [
                .. Alineas(gegevens, afspraken).Select(tekst => new Alinea(tekst)),
                new Resultatenblok([.. afspraken.Select(d => new Resultaat(
                    d.Naam, Kpicellen.Waarde(d, gegevens.Uitkomst(d.Code, Gemeente.Totaal)), Kpicellen.Afspraak(gegevens, d), gegevens.Oordeel(d, Gemeente.Totaal)))]),
                new Tabelblok(Overzicht(gegevens), Open: true),
            ],
            [Oordelen.NetNietUitleg]);
    }

    private static string Kop(EvaluatieGegevens gegevens, IReadOnlyList<KpiDefinitie> afspraken)
    {
        var jaar = Datums.Jaar(gegevens.Jaar);
        if (afspraken.Count == 0)
        {
            return $"Over {jaar} waren geen resultaten afgesproken";
        }

        if (afspraken.All(d => gegevens.Oordeel(d, Gemeente.Totaal) == Oordeel.NogNietTeZeggen))
        {
            return gegevens.JaarVoorbij
                ? $"Van geen van de {afspraken.Count} afspraken van {jaar} is te zeggen of zij is gehaald"
                : $"Op {Datums.Dag(gegevens.Peildatum.Dag)} is van de {afspraken.Count} afspraken van {jaar} nog niet te zeggen of zij worden gehaald";
        }

        var gehaald = afspraken.Count(d => gegevens.Oordeel(d, Gemeente.Totaal) == Oordeel.Gehaald);
        return gegevens.JaarVoorbij
            ? $"In {jaar} zijn {gehaald} van de {afspraken.Count} afspraken gehaald"
            : $"Op {Datums.Dag(gegevens.Peildatum.Dag)} zijn {gehaald} van de {afspraken.Count} afspraken van {jaar} al gehaald";
    }

    private static IEnumerable<string> Alineas(EvaluatieGegevens gegevens, IReadOnlyList<KpiDefinitie> afspraken)
    {
        if (gegevens.Maanden is var (alle, geladen) && geladen < alle)
        {
            yield return $"Let op: van {Datums.Jaar(gegevens.Jaar)} {(geladen == 1 ? "is" : "zijn")} {geladen} van de {alle} maanden tot de peildatum geladen. De cijfers gaan alleen over wat er is.";
        }

        if (Lijst(gegevens, afspraken, Oordeel.Gehaald) is { } goed)
        {
            yield return $"Gehaald: {goed}.";
        }

        if (Lijst(gegevens, afspraken, Oordeel.NetNietGehaald) is { } net)
        {
            yield return $"Net niet gehaald: {net}.";
        }

        if (Lijst(gegevens, afspraken, Oordeel.NietGehaald) is { } niet)
        {
            yield return $"Niet gehaald: {niet}.";
        }

        if (Lijst(gegevens, afspraken, Oordeel.NogNietTeZeggen) is { } open)
        {
            yield return $"Nog niet te zeggen: {open}.";
        }

        if (Bestand.Zin(gegevens) is { } bestand)
        {
            yield return bestand;
        }

        if (gegevens.Prognose is { } prognose && Vooruitblik.Zin(gegevens, prognose) is { } vooruit)
        {
            yield return vooruit;
        }
    }

    private static string? Lijst(EvaluatieGegevens gegevens, IReadOnlyList<KpiDefinitie> afspraken, Oordeel oordeel)
    {
        var delen = afspraken.Where(d => gegevens.Oordeel(d, Gemeente.Totaal) == oordeel).Select(d => Kpicellen.InZin(gegevens, d)).ToList();
        return delen.Count > 0 ? Zinnen.Opsomming(delen) : null;
    }

    private static Tabel Overzicht(EvaluatieGegevens gegevens) => new(
        "overzicht",
        $"De resultaatafspraken van {Datums.Jaar(gegevens.Jaar)}: Totaal, per gemeente en het jaar ervoor",
        [
            new Kolom("Resultaat", Breedte: 42), new Kolom("Afspraak", Breedte: 18), new Kolom(Gemeente.Totaal, Breedte: 11, Rechts: true), new Kolom("Oordeel", Breedte: 22),
            .. gegevens.Referentie.Gemeenten.Select(g => new Kolom(g.Naam, Breedte: 13, Rechts: true)),
            new Kolom(Datums.Jaar(gegevens.Jaar - 1), Breedte: 11, Rechts: true),
        ],
        [.. KpiDefinities.Alle.Select(d => new Rij(
            [
                new Tekstcel($"{d.Code} {d.Naam}"),
                new Tekstcel(Kpicellen.Afspraak(gegevens, d)),
                Kpicellen.Waarde(d, gegevens.Uitkomst(d.Code, Gemeente.Totaal)),
                new Oordeelcel(gegevens.Oordeel(d, Gemeente.Totaal)),
                .. gegevens.Referentie.Gemeenten.Select(g => Kpicellen.Waarde(d, gegevens.Uitkomst(d.Code, g.Naam))),
                Kpicellen.Waarde(d, gegevens.Vorige(d.Code, Gemeente.Totaal), gegevens.Jaar - 1),
            ]))]);
}
