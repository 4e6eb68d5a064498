using System.Collections.Immutable;
using RsdAnalytics.Model;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Raad;

/// <summary>What was agreed and what it became, as bullet graphs.</summary>
internal static class Resultatensectie
{
    public static Sectie? Maak(Raadcijfers cijfers, Raadvorm vorm, string gebied)
    {
        var resultaten = Raadresultaten.Van(cijfers, gebied).Where(r => !r.Nu.Verborgen).ToList();
        if (resultaten.Count == 0)
        {
            return null;
        }

        var groepen = resultaten.Select(r => Groep(vorm, r.Definitie.Naam, null, [r])).ToImmutableArray();
        return new Sectie(
            "resultaten", "Resultaten", "Wat is afgesproken, wat is het geworden",
            [
                new Grafiekblok(Bullets(
                    cijfers, vorm, "resultaten-afspraken", Titel(cijfers, gebied, resultaten),
                    $"{Wie(cijfers, gebied)}, {Datums.Jaar(cijfers.Jaar)}; balk: resultaat, streep: afspraak; elke regel heeft een eigen schaal", groepen)),
            ],
            [.. resultaten.Select(r => $"{r.Definitie.Naam}: {Zinnen.KleineLetter(r.Definitie.Definitie)}")]);
    }

    /// <summary>A bullet graph of results.</summary>
    public static Grafiek Bullets(Raadcijfers cijfers, Raadvorm vorm, string id, string titel, string ondertitel, ImmutableArray<Bulletgroep> groepen) =>
        vorm.Grafiek(
            id, titel, ondertitel, string.Join(" ", groepen.SelectMany(g => g.Rijen.Select(rij => Zin(g, rij)))),
            new Bulletpaneel { Groepen = groepen, NuNaam = Datums.Jaar(cijfers.Jaar), VorigNaam = Datums.Jaar(cijfers.Jaar - 1) });

    /// <summary>Results on one scale; each is named by the result, or by its area below a heading.</summary>
    public static Bulletgroep Groep(Raadvorm vorm, string? naam, string? kop, IReadOnlyList<Raadresultaat> rijen) => new(
        kop, Evaluatie.Kpicellen.Vorm(rijen[0].Definitie.Soort), "", vorm.IsMaximum(rijen[0]),
        [.. rijen.Select(r => new Bulletrij(
            naam ?? r.Gebied, r.Nu.Waarde, r.Norm, r.Vorig.Waarde, r.Oordeel,
            r.Nu.Waarde is null ? "Dit cijfer is er (nog) niet: er was niemand om te meten, of er is niets om mee te vergelijken." : null,
            r.Vorig.Verborgen ? "Het cijfer van het jaar ervoor is niet getoond, omdat het om te weinig mensen gaat." : null))]);

    /// <summary>Of whom a chart is.</summary>
    public static string Wie(Raadcijfers cijfers, string gebied) =>
        gebied == Gemeente.Totaal ? Zinnen.Opsomming([.. cijfers.Gemeenten]) + " samen" : gebied;

    private static string Titel(Raadcijfers cijfers, string gebied, List<Raadresultaat> resultaten)
    {
        if (gebied == Gemeente.Totaal && resultaten.FirstOrDefault(r => r.Definitie.Code == "K1") is { Nu.Waarde: { } aantal } k1)
        {
            var zin = $"In {Datums.Jaar(cijfers.Jaar)} vonden {Zinnen.Aantal(aantal, "inwoner", "inwoners")} werk, scholing of een eigen bedrijf";
            return k1.Norm switch
            {
                null => zin,
                { } norm when aantal >= norm => $"{zin}, {Getallen.Getal(aantal - norm)} meer dan afgesproken",
                { } norm => $"{zin}, {Getallen.Getal(norm - aantal)} minder dan afgesproken",
            };
        }

        var met = resultaten.Where(r => r.Norm is not null).ToList();
        return met.Count == 0
            ? $"De resultaten van {Datums.Jaar(cijfers.Jaar)}: hierover was niets afgesproken"
            : $"{gebied} {(cijfers.JaarVoorbij ? "haalde" : "haalt nu")} {met.Count(r => r.Oordeel == Oordeel.Gehaald)} van de {met.Count} afspraken die per gemeente gelden";
    }

    private static string Zin(Bulletgroep groep, Bulletrij rij)
    {
        var naam = groep.Kop is null ? rij.Naam : $"{groep.Kop}, {rij.Naam}";
        var waarde = rij.Waarde is { } w ? groep.Vorm.Tekst(w) : "geen waarde";
        return rij.Norm is { } norm ? $"{naam}: {waarde}, afgesproken {groep.Normtekst(norm)}, {rij.Oordeel.Woorden()}." : $"{naam}: {waarde}.";
    }
}
