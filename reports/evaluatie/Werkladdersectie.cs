using System.Collections.Immutable;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>Movement over the werkladder as a matrix, time on each trede, and what became of each year's inflow.</summary>
internal static class Werkladdersectie
{
    private const string Id = "werkladder";
    private const string NietMeetbaar = "Voor deze instroom is het nog te vroeg.";

    public static Sectie Maak(EvaluatieGegevens gegevens)
    {
        var o = gegevens.Onderwerpen;
        if (o.Bewegingen.Count == 0 && o.Duur.Count == 0 && o.Instroom.Count == 0)
        {
            return Onderwerpsectie.Leeg(gegevens, Id, "Werkladder");
        }

        var blokken = ImmutableArray.CreateBuilder<Blok>();
        if (o.Bewegingen.FirstOrDefault(b => b.Gemeente == Gemeente.Totaal) is { } totaal)
        {
            blokken.Add(new Grafiekblok(Matrix(gegevens, totaal)));
            blokken.Add(new Tabelblok(Bewegingen(o.Bewegingen), Open: true));
        }
        else
        {
            blokken.Add(new Alinea($"De beweging is niet te zien: december {Datums.Jaar(gegevens.Jaar - 1)} is niet geladen."));
        }

        blokken.Add(new Tabelblok(Duur(o.Duur)));
        blokken.Add(new Tabelblok(Instroom(o.Instroom)));
        return Onderwerpsectie.Maak(Id, "Werkladder", "Wie kwam er een stap dichter bij werk?", blokken.ToImmutable(), WerkladderDefinities.Alle);
    }

    private static string Boodschap(Tredebeweging b) => b.AanHetBegin > 0
        ? $"Van de {Getallen.Getal((decimal)b.AanHetBegin)} dossiers ging {Getallen.Getal((decimal)b.Omhoog)} een trede omhoog of meer, {Getallen.Getal((decimal)b.Omlaag)} omlaag en {Getallen.Getal((decimal)b.Uit)} uit de uitkering"
        : "Aan het begin van het jaar waren er geen dossiers";

    private static Grafiek Matrix(EvaluatieGegevens gegevens, Tredebeweging b)
    {
        var treden = gegevens.Referentie.Treden.OrderBy(t => t.Rang).Select(t => t.Code).ToList();
        var cellen = b.Overgangen.ToDictionary(o => (o.Van ?? "", o.Naar ?? ""), o => o.Aantal);
        ImmutableArray<double?> Rij(string van) =>
        [
            .. treden.Select(naar => (double?)cellen.GetValueOrDefault((van, naar))),
            van.Length == 0 ? null : cellen.GetValueOrDefault((van, "")),
        ];
        return new Grafiek
        {
            Id = "werkladder-matrix",
            Titel = Boodschap(b),
            Ondertitel = $"Dossiers naar trede eind {Datums.Maand(b.Begin)} en eind {Datums.Maand(b.Eind)}, Totaal; hoe donkerder, hoe meer",
            Bron = gegevens.Bron,
            Alternatief = $"Omhoog: {b.Omhoog}, gelijk: {b.Gelijk}, omlaag: {b.Omlaag}, uit de uitkering: {b.Uit}, nieuw: {b.Nieuw}.",
            Synthetisch = gegevens.Synthetisch,
            Panelen =
            [
                new Matrixpaneel
                {
                    VanNaam = $"trede eind {Datums.Maand(b.Begin)}",
                    NaarNaam = $"trede eind {Datums.Maand(b.Eind)}",
                    Van = [.. treden.Select(t => "trede " + t), "nieuw"],
                    Naar = [.. treden, "uit"],
                    Waarden = [.. treden.Select(Rij), Rij("")],
                    Eenheid = "dossiers",
                },
            ],
        };
    }

    private static Tabel Bewegingen(IReadOnlyList<Tredebeweging> bewegingen)
    {
        const string id = "werkladder-beweging";
        return new Tabel(
            id, $"Omhoog, gelijk, omlaag of uit, van eind {Datums.Maand(bewegingen[0].Begin)} tot eind {Datums.Maand(bewegingen[0].Eind)}",
            [
                new Kolom("Gebied", Breedte: 22), Dossiers("Aan het begin"), Dossiers("Omhoog"), Dossiers("Gelijk"), Dossiers("Omlaag"), Dossiers("Uit"), Dossiers("Nieuw"),
                Onderwerpsectie.Getal("Deel omhoog"),
            ],
            [.. bewegingen.Select((b, rij) => new Rij(
                [
                    new Tekstcel(b.Gemeente),
                    ((Cel)new Getalcel(b.AanHetBegin, Getalvorm.Aantal)).Met("{0}+{1}+{2}+{3}", [.. Enumerable.Range(2, 4).Select(k => new Celverwijzing(id, rij, k))]),
                    new Getalcel(b.Omhoog, Getalvorm.Aantal), new Getalcel(b.Gelijk, Getalvorm.Aantal), new Getalcel(b.Omlaag, Getalvorm.Aantal),
                    new Getalcel(b.Uit, Getalvorm.Aantal), new Getalcel(b.Nieuw, Getalvorm.Aantal),
                    Onderwerpsectie.Aandeel(b.AanHetBegin == 0 ? null : (double)b.Omhoog / b.AanHetBegin, "Er waren geen dossiers.").Met("{0}/{1}", new(id, rij, 2), new(id, rij, 1)),
                ], Nadruk: b.Gemeente == Gemeente.Totaal))]);
    }

    private static Tabel Duur(IReadOnlyList<Trededuur> duren)
    {
        const string niemand = "Er staat niemand op deze trede, of niemand ging er af.";
        Cel Maanden(double? waarde) => waarde is { } w ? new Getalcel(w, Getalvorm.EenDecimaal) : new Leegcel(niemand);
        return new Tabel(
            "werkladder-duur", "Tijd op een trede: tot nu toe voor wie er staat, en in totaal voor wie er in het jaar af ging",
            [
                new Kolom("Gebied", Breedte: 22), new Kolom("Trede", Breedte: 10), Dossiers("Staat er nu"), Maand("Nu: middelste tijd"), Maand("Nu: gemiddelde tijd"),
                Dossiers("Ging er af"), Maand("Af: middelste tijd"), Maand("Af: gemiddelde tijd"), Onderwerpsectie.Getal("Begin niet te zien", "dossiers", 18),
            ],
            [.. duren.Select(d => new Rij(
                [
                    new Tekstcel(d.Gemeente), new Tekstcel(d.Trede), new Getalcel(d.Lopend.Aantal, Getalvorm.Aantal), Maanden(d.Lopend.Mediaan), Maanden(d.Lopend.Gemiddelde),
                    new Getalcel(d.Afgerond.Aantal, Getalvorm.Aantal), Maanden(d.Afgerond.Mediaan), Maanden(d.Afgerond.Gemiddelde), new Getalcel(d.Lopend.Begrensd + d.Afgerond.Begrensd, Getalvorm.Aantal),
                ], Nadruk: d.Gemeente == Gemeente.Totaal))]);
    }

    private static Tabel Instroom(IReadOnlyList<Instroomcohort> cohorten) => new(
        "werkladder-instroom", "Wat er van de instroom van elk jaar werd: het deel dat daarna nog open was",
        [
            Onderwerpsectie.Getal("Jaar van instroom"), new Kolom("Gebied", Breedte: 22), Dossiers("Instroom"),
            .. (cohorten.Count > 0 ? cohorten[0].Metingen : []).Select(m => Onderwerpsectie.Getal($"Nog open na {m.Maanden} maanden", breedte: 16)),
            new Kolom("Heel jaar geladen", Breedte: 12),
        ],
        [.. cohorten.Select(c => new Rij(
            [
                new Getalcel(c.Jaar, Getalvorm.Nummer), new Tekstcel(c.Gemeente), new Getalcel(c.Instroom, Getalvorm.Aantal),
                .. c.Metingen.Select(m => Onderwerpsectie.Aandeel(m.Aandeel, NietMeetbaar)), new Tekstcel(c.HeelJaar ? "ja" : "nee"),
            ], Nadruk: c.Gemeente == Gemeente.Totaal))]);

    private static Kolom Dossiers(string kop) => Onderwerpsectie.Getal(kop, "dossiers");

    private static Kolom Maand(string kop) => Onderwerpsectie.Getal(kop, "maanden", 14);
}
