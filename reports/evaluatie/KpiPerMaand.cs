using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>The key results through time: at every month end of the year, in all years, and what stands beside them.</summary>
internal static class KpiPerMaand
{
    private const string GeenWaarde = "Op dat moment is er geen waarde: er was niets of niemand om te meten, of het jaar ervoor is niet geladen.";

    public static Sectie Maak(EvaluatieGegevens gegevens)
    {
        var o = gegevens.Onderwerpen;
        return Onderwerpsectie.Maak(
            "kpi-per-maand", "KPI's per maand", $"De resultaten van maand tot maand in {Datums.Jaar(gegevens.Jaar)}, en door de jaren heen",
            [
                new Alinea("Elk cijfer is berekend alsof het eind van die maand de peildatum is. Zo is te zien hoe een resultaat zich opbouwt."),
                o.PerMaand.Count > 0 ? new Tabelblok(PerMaand(gegevens, o.PerMaand)) : new Alinea(o.Redenen.GetValueOrDefault("kpi-per-maand", "Van dit jaar is geen hele maand geladen.")),
                new Tabelblok(AlleJaren(gegevens, o.AlleJaren), Open: true),
                .. o.Ernaast is { } ernaast ? [new Tabelblok(Ernaast(gegevens, ernaast))] : Array.Empty<Blok>(),
                .. o.Ernaast is { NaarRato.Count: > 0 } rato && !gegevens.JaarVoorbij ? [new Tabelblok(NaarRato(rato.NaarRato))] : Array.Empty<Blok>(),
                .. o.Halen.Any(p => p.Verwacht is not null) ? [new Tabelblok(Halen(o.Halen), Open: true)] : Array.Empty<Blok>(),
            ],
            [.. KpiOverzichtDefinities.Alle, .. o.Halen.Count > 0 ? HalenDefinities.Alle : []]);
    }

    private static Tabel PerMaand(EvaluatieGegevens gegevens, IReadOnlyList<KpiMoment> momenten) => new(
        "kpi-maanden", $"De resultaten aan het eind van elke maand van {Datums.Jaar(gegevens.Jaar)}, Totaal en per gemeente",
        [
            new Kolom("Resultaat", Breedte: 42), new Kolom("Gebied", Breedte: 14),
            .. momenten.Select(m => Onderwerpsectie.Getal(Datums.MaandKort(Maand.Van(m.Peildatum.Dag)), breedte: 11)),
        ],
        [.. Regels(gegevens, momenten)]);

    private static Tabel AlleJaren(EvaluatieGegevens gegevens, IReadOnlyList<KpiMoment> momenten) => new(
        "kpi-jaren", "De resultaten van alle jaren naast elkaar; een lopend jaar op de laatste geladen dag",
        [
            new Kolom("Resultaat", Breedte: 42), new Kolom("Gebied", Breedte: 14),
            .. momenten.Select(m => Onderwerpsectie.Getal(Datums.Jaar(m.Peildatum.Jaar), breedte: 11)),
        ],
        [.. Regels(gegevens, momenten)]);

    private static IEnumerable<Rij> Regels(EvaluatieGegevens gegevens, IReadOnlyList<KpiMoment> momenten)
    {
        var uitkomsten = momenten.Select(m => m.Uitkomsten.ToDictionary(u => (u.Kpi, u.Gemeente))).ToList();
        return from d in KpiDefinities.Alle
               from gebied in gegevens.Gebieden
               where d.PerGemeente || gebied == Gemeente.Totaal
               select new Rij(
                   [
                       new Tekstcel($"{d.Code} {d.Naam}"), new Tekstcel(gebied),
                       .. uitkomsten.Select(u => u.GetValueOrDefault((d.Code, gebied))?.Waarde is { } w
                           ? new Getalcel(w, Kpicellen.Vorm(d.Soort))
                           : (Cel)new Leegcel(GeenWaarde)),
                   ], Nadruk: gebied == Gemeente.Totaal);
    }

    private static Tabel Ernaast(EvaluatieGegevens gegevens, KpiErnaast e)
    {
        const string alleenTotaal = "De afspraak geldt voor de gemeenten samen.";
        var kolommen = gegevens.Gebieden.Select(g => Onderwerpsectie.Getal(g));
        Rij Regel(string naam, IReadOnlyList<Gebiedsaantal> aantallen, double? afspraak) => new(
        [
            new Tekstcel(naam),
            .. gegevens.Gebieden.Select(g => (Cel)new Getalcel(aantallen.First(a => a.Gemeente == g).Aantal, Getalvorm.Aantal)),
            Onderwerpsectie.Aantal(afspraak, "Hierover is geen aantal afgesproken."),
        ]);
        Rij[] begeleiding = e.Begeleiding is { } b
            ?
            [
                new Rij(
                [
                    new Tekstcel("Personen met actieve begeleiding (naast K5)"), Onderwerpsectie.Aantal(b.Personen, GeenWaarde),
                    .. gegevens.Gebieden.Skip(1).Select(_ => (Cel)new Leegcel(alleenTotaal)), new Getalcel(b.AfgesprokenPersonen, Getalvorm.Aantal),
                ]),
                new Rij(
                [
                    new Tekstcel("De groep op trede 1 en 2a, gemiddeld (naast K5)"), Onderwerpsectie.Aantal(b.Groep, GeenWaarde),
                    .. gegevens.Gebieden.Skip(1).Select(_ => (Cel)new Leegcel(alleenTotaal)),
                    Onderwerpsectie.Aantal(b.AfgesprokenGroep, "Hierover is geen aantal afgesproken."),
                ]),
            ]
            : [];
        return new Tabel(
            "kpi-ernaast", "Wat naast de resultaten staat",
            [new Kolom("Wat", Breedte: 42), .. kolommen, Onderwerpsectie.Getal("Waar de afspraak van uitging", breedte: 18)],
            [
                Regel("Plaatsingen die nog niet te meten zijn (naast K3)", e.NietMeetbaar, null), .. begeleiding,
                Regel("Gesprekken in het jaar (naast K6)", e.Gesprekken, e.GesprekkenAfgesproken),
            ]);
    }

    private static Tabel NaarRato(IReadOnlyList<KpiNaarRato> regels) => new(
        "kpi-naar-rato", "Resultaat naast het deel van de norm dat bij het verstreken deel van het jaar hoort",
        [
            new Kolom("Resultaat", Breedte: 42), new Kolom("Gebied", Breedte: 14), Onderwerpsectie.Getal("Resultaat nu"), Onderwerpsectie.Getal("Norm naar rato"),
            Onderwerpsectie.Getal("Norm van het jaar"), new Kolom("Op schema", Breedte: 14),
        ],
        [.. regels.Select(r =>
        {
            var d = KpiDefinities.Zoek(r.Kpi)!;
            var vorm = Kpicellen.Vorm(d.Soort);
            return new Rij(
            [
                new Tekstcel($"{d.Code} {d.Naam}"), new Tekstcel(r.Gemeente), r.Waarde is { } w ? new Getalcel(w, vorm) : new Leegcel(GeenWaarde),
                new Getalcel(r.NormNaarRato, vorm), new Getalcel(r.Norm, vorm),
                r.OpSchema is { } op ? new Tekstcel(op ? "✓ ja" : "✗ nee") : new Leegcel(GeenWaarde),
            ]);
        })]);

    private static Tabel Halen(IReadOnlyList<Projectie> projecties) => new(
        "halen-we-het", "Halen we het? De verwachting voor 31 december; 8 op de 10 keer ligt de uitkomst tussen onder en boven",
        [
            new Kolom("Resultaat", Breedte: 42), new Kolom("Gebied", Breedte: 14), Onderwerpsectie.Getal("Resultaat nu"), Onderwerpsectie.Getal("Verwacht"),
            Onderwerpsectie.Getal("Onder"), Onderwerpsectie.Getal("Boven"), Onderwerpsectie.Getal("Norm"), new Kolom("Kans dat de norm wordt gehaald", Breedte: 24),
        ],
        [.. projecties.Select(p =>
        {
            var d = KpiDefinities.Zoek(p.Kpi)!;
            var vorm = Kpicellen.Vorm(d.Soort);
            Cel Waarde(double? w, string reden) => w is { } getal ? new Getalcel(getal, vorm) : new Leegcel(reden);
            return new Rij(
            [
                new Tekstcel($"{d.Code} {d.Naam}"), new Tekstcel(p.Gemeente), Waarde(p.Nu, GeenWaarde), Waarde(p.Verwacht?.Punt, p.Reden),
                Waarde(p.Verwacht?.Onder, p.Reden), Waarde(p.Verwacht?.Boven, p.Reden), Waarde(p.Norm, "Hierover is voor dit gebied niets afgesproken."),
                p.Verwacht?.Kans is { } kans ? new Tekstcel(Zinnen.Kans(kans)) : new Leegcel(p.Reden.Length > 0 ? p.Reden : "Zonder norm is er geen kans."),
            ], Nadruk: p.Gemeente == Gemeente.Totaal);
        })]);
}
