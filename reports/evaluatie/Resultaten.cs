using System.Collections.Immutable;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>The key results against their norms, as bullet graphs: for the three together, and per municipality.</summary>
internal static class Resultaten
{
    public static Sectie Maak(EvaluatieGegevens gegevens)
    {
        var afspraken = Kpicellen.MetAfspraak(gegevens);
        var perGemeente = afspraken.Where(d => d.Soort is KpiSoort.Aandeel or KpiSoort.Groei).ToList();
        var blokken = ImmutableArray.CreateBuilder<Blok>();
        if (afspraken.Count > 0)
        {
            blokken.Add(new Grafiekblok(Grafiek(
                gegevens, "resultaten-totaal", Titel(gegevens, afspraken), "Duiven, Westervoort en Zevenaar samen; balk: resultaat, streep: afspraak",
                afspraken.Select(d => Groep(gegevens, d, kop: null, [Gemeente.Totaal], naam: d.Naam)))));
        }

        if (perGemeente.Count > 0)
        {
            blokken.Add(new Alinea("Voor de aandelen en de groei geldt de afspraak ook per gemeente. Bij kleine aantallen kan één persoon veel verschil maken."));
            blokken.Add(new Grafiekblok(Grafiek(
                gegevens, "resultaten-gemeenten", TitelGemeenten(gegevens, perGemeente), "Per gemeente; balk: resultaat, streep: afspraak",
                perGemeente.Select(d => Groep(gegevens, d, d.Naam, [.. gegevens.Referentie.Gemeenten.Select(g => g.Naam)], naam: null)))));
        }

        blokken.Add(new Tabelblok(Tellers(gegevens)));
        return new Sectie("resultaten", "Resultaten", "Wat is afgesproken, wat is het geworden", blokken.ToImmutable(), []);
    }

    private static string Titel(EvaluatieGegevens gegevens, IReadOnlyList<KpiDefinitie> afspraken)
    {
        var geplaatst = gegevens.Uitkomst("K1", Gemeente.Totaal);
        if (geplaatst?.Waarde is not { } aantal)
        {
            return afspraken.Count == 0 ? "Voor dit jaar is niets afgesproken" : "Wat is afgesproken, wat is het geworden";
        }

        var zin = $"In {Datums.Jaar(gegevens.Jaar)} vonden {Zinnen.Aantal(aantal, "inwoner", "inwoners")} werk, scholing of een eigen bedrijf";
        return geplaatst.Norm is not { } norm
            ? zin
            : aantal >= norm ? $"{zin}, {Getallen.Getal(aantal - norm)} meer dan afgesproken" : $"{zin}, {Getallen.Getal(norm - aantal)} minder dan afgesproken";
    }

    private static string TitelGemeenten(EvaluatieGegevens gegevens, List<KpiDefinitie> definities)
    {
        var delen = gegevens.Referentie.Gemeenten
            .Select(g => $"{g.Naam} {definities.Count(d => gegevens.Uitkomst(d.Code, g.Naam)?.Behaald == true)}")
            .ToList();
        return $"Van de {definities.Count} afspraken per gemeente {(gegevens.JaarVoorbij ? "haalde" : "haalt nu")} {Zinnen.Opsomming(delen)}";
    }

    private static Grafiek Grafiek(EvaluatieGegevens gegevens, string id, string titel, string onder, IEnumerable<Bulletgroep> groepen)
    {
        var lijst = groepen.ToImmutableArray();
        return new Grafiek
        {
            Id = id,
            Titel = titel,
            Ondertitel = onder,
            Bron = gegevens.Bron,
            Alternatief = string.Join(" ", lijst.SelectMany(groep => groep.Rijen.Select(rij => Zin(groep, rij)))),
            Synthetisch = gegevens.Synthetisch,
            Panelen =
            [
                new Bulletpaneel { Groepen = lijst, NuNaam = Datums.Jaar(gegevens.Jaar), VorigNaam = Datums.Jaar(gegevens.Jaar - 1) },
            ],
        };
    }

    private static Bulletgroep Groep(EvaluatieGegevens gegevens, KpiDefinitie d, string? kop, IReadOnlyList<string> gebieden, string? naam) => new(
        kop, Kpicellen.Vorm(d.Soort), "", Kpicellen.IsMaximum(gegevens, d),
        [.. gebieden.Select(gebied => gegevens.Uitkomst(d.Code, gebied) is { } u
            ? new Bulletrij(
                naam ?? gebied, u.Waarde, u.Norm, gegevens.Vorige(d.Code, gebied)?.Waarde, gegevens.Oordeel(d, gebied),
                u.Waarde is null ? Kpicellen.Reden(d, u) : null)
            : new Bulletrij(naam ?? gebied, null, null, null, Oordeel.GeenAfspraak, "Deze waarde is er niet."))]);

    private static string Zin(Bulletgroep groep, Bulletrij rij)
    {
        var naam = groep.Kop is null ? rij.Naam : $"{groep.Kop}, {rij.Naam}";
        var waarde = rij.Waarde is { } w ? groep.Vorm.Tekst(w) : "geen waarde";
        return rij.Norm is { } norm ? $"{naam}: {waarde}, afgesproken {groep.Normtekst(norm)}, {rij.Oordeel.Woorden()}." : $"{naam}: {waarde}.";
    }

    private static Tabel Tellers(EvaluatieGegevens gegevens) => new(
        "tellers-en-noemers",
        "Hoe elk resultaat is opgebouwd: teller en noemer, Totaal en per gemeente",
        [
            new Kolom("Resultaat", Breedte: 42), new Kolom("Gebied", Breedte: 14), new Kolom("Teller", Breedte: 11, Rechts: true),
            new Kolom("Noemer", Breedte: 11, Rechts: true), new Kolom("Waarde", Breedte: 11, Rechts: true),
        ],
        [.. KpiDefinities.Alle.SelectMany(d => gegevens.Gebieden
            .Select(gebied => gegevens.Uitkomst(d.Code, gebied))
            .OfType<KpiUitkomst>()
            .Select(u => Rij(gegevens, d, u)))]);

    private static Rij Rij(EvaluatieGegevens gegevens, KpiDefinitie d, KpiUitkomst u)
    {
        const int TellerKolom = 2;
        var rij = KpiDefinities.Alle
            .SelectMany(def => gegevens.Gebieden.Select(g => (def.Code, Gebied: g)).Where(p => gegevens.Uitkomst(p.Code, p.Gebied) is not null))
            .ToList().IndexOf((d.Code, u.Gemeente));
        var sjabloon = d.Soort switch { KpiSoort.Aandeel => "{0}/{1}", KpiSoort.Groei => "{0}/{1}-1", _ => null };
        var waarde = Kpicellen.Waarde(d, u) is Getalcel getal && sjabloon is not null
            ? getal with { Formule = new Formule(sjabloon, [new Celverwijzing("tellers-en-noemers", rij, TellerKolom), new Celverwijzing("tellers-en-noemers", rij, TellerKolom + 1)]) }
            : Kpicellen.Waarde(d, u);
        var vorm = d.Soort == KpiSoort.Score ? Getalvorm.EenDecimaal : Getalvorm.Aantal;
        return new Rij(
        [
            new Tekstcel($"{d.Code} {d.Naam}"), new Tekstcel(u.Gemeente),
            u.Teller is { } t ? new Getalcel(t, vorm) : new Leegcel(Kpicellen.Reden(d, u)),
            u.Noemer is { } n ? new Getalcel(n, d.NoemerIsGemiddelde ? Getalvorm.EenDecimaal : vorm) : new Leegcel("Dit resultaat heeft geen noemer, of het jaar ervoor is niet geladen."),
            waarde,
        ], Nadruk: u.Gemeente == Gemeente.Totaal);
    }
}
