using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>What every municipality pays: the key as formulas over inhabitants and cases, and the amounts by that key.</summary>
internal static class Kostensectie
{
    private const string Id = "kosten";
    private const string Naam = "Kosten per gemeente";
    private const string Sleuteltabel = "kosten-sleutel";
    private const string Bedragtabel = "kosten-bedrag";

    public static Sectie Maak(EvaluatieGegevens gegevens) => gegevens.Onderwerpen.Kosten is { } kosten
        ? Onderwerpsectie.Maak(
            Id, Naam, Kop(kosten),
            [
                new Alinea($"De sleutel is het gemiddelde van het aandeel in de inwoners en het aandeel in de dossiers. Inwoners op {Datums.Dag(kosten.Sleutel.InwonersPeildatum)}. {kosten.Sleutel.DossierHerkomst}"),
                new Tabelblok(Sleutel(kosten.Sleutel), Open: true),
                new Tabelblok(Verdeling(kosten), Open: true),
                .. gegevens.Onderwerpen.Businesscase.Count > 0 ? [new Tabelblok(Businesscase(gegevens.Onderwerpen.Businesscase))] : Array.Empty<Blok>(),
            ],
            KostenDefinities.Alle)
        : Onderwerpsectie.Leeg(gegevens, Id, Naam);

    private static string Kop(Kostenverdeling kosten) =>
        $"Van {Getallen.Euro(kosten.Bedrag.Euro)} per jaar betaalt {Zinnen.Opsomming([.. kosten.Delen.Where(d => d.Gemeente != Gemeente.Totaal).Select(d => $"{d.Gemeente} {Getallen.Euro(d.HeleEuro)}")])}";

    private static Tabel Sleutel(Verdeelsleutel sleutel)
    {
        var n = sleutel.Regels.Count;
        Celverwijzing Cel(int rij, int kolom) => new(Sleuteltabel, rij, kolom);
        Cel Deel(decimal aandeel, int rij, int kolom) => ((Cel)new Getalcel((double)aandeel, Getalvorm.Procent)).Met("{0}/{1}", Cel(rij, kolom), Cel(n, kolom));
        return new Tabel(
            Sleuteltabel, $"De sleutel op {Datums.Dag(sleutel.Peildatum)}",
            [
                new Kolom("Gemeente", Breedte: 22), Onderwerpsectie.Getal("Inwoners"), Onderwerpsectie.Getal("Dossiers"), Onderwerpsectie.Getal("Aandeel inwoners", breedte: 16),
                Onderwerpsectie.Getal("Aandeel dossiers", breedte: 16), Onderwerpsectie.Getal("Sleutel"),
            ],
            [
                .. sleutel.Regels.Select((r, rij) => new Rij(
                [
                    new Tekstcel(r.Gemeente.Naam), new Getalcel(r.Inwoners, Getalvorm.Aantal), new Getalcel(r.Dossiers, Getalvorm.Aantal),
                    Deel(r.AandeelInwoners, rij, 1), Deel(r.AandeelDossiers, rij, 2),
                    ((Cel)new Getalcel((double)r.Aandeel, Getalvorm.Procent)).Met("({0}+{1})/2", Cel(rij, 3), Cel(rij, 4)),
                ])),
                new Rij(
                [
                    new Tekstcel(Gemeente.Totaal), Som(sleutel.Inwoners, 1, Getalvorm.Aantal), Som(sleutel.Dossiers, 2, Getalvorm.Aantal),
                    Som((double)sleutel.Regels.Sum(r => r.AandeelInwoners), 3, Getalvorm.Procent), Som((double)sleutel.Regels.Sum(r => r.AandeelDossiers), 4, Getalvorm.Procent),
                    Som((double)sleutel.Regels.Sum(r => r.Aandeel), 5, Getalvorm.Procent),
                ], Nadruk: true),
            ]);

        Cel Som(double waarde, int kolom, Getalvorm vorm) => ((Cel)new Getalcel(waarde, vorm)).Met("SUM({0}:{1})", Cel(0, kolom), Cel(n - 1, kolom));
    }

    private static Tabel Verdeling(Kostenverdeling kosten)
    {
        var n = kosten.Sleutel.Regels.Count;
        return new Tabel(
            Bedragtabel, "Het bedrag per jaar, verdeeld met de sleutel",
            [new Kolom("Gemeente", Breedte: 22), Onderwerpsectie.Getal("Bedrag", "euro", 16)],
            [
                .. kosten.Delen.Where(d => d.Gemeente != Gemeente.Totaal).Select((d, rij) => new Rij(
                [
                    new Tekstcel(d.Gemeente),
                    ((Cel)new Getalcel((double)d.Euro, Getalvorm.Euro)).Met("{0}*{1}", new(Bedragtabel, n, 1), new(Sleuteltabel, rij, 5)),
                ])),
                new Rij([new Tekstcel(Gemeente.Totaal), new Getalcel((double)kosten.Bedrag.Euro, Getalvorm.Euro)], Nadruk: true),
            ]);
    }

    private static Tabel Businesscase(IReadOnlyList<Businesscaseverdeling> jaren) => new(
        "businesscase-2018", "De businesscase van 2018 per jaar en gemeente: verwachte kosten en besparing",
        [
            Onderwerpsectie.Getal("Jaar"), new Kolom("Gemeente", Breedte: 22), Onderwerpsectie.Getal("Kosten", "euro", 16), Onderwerpsectie.Getal("Besparing", "euro", 16),
            Onderwerpsectie.Getal("Resultaat", "euro", 16),
        ],
        [.. jaren.SelectMany(j => j.Regels.Select(r => (Jaar: j.Jaar, Regel: r))).Select((p, rij) => new Rij(
            [
                new Getalcel(p.Jaar, Getalvorm.Nummer), new Tekstcel(p.Regel.Gemeente), new Getalcel((double)p.Regel.Kosten.Euro, Getalvorm.Euro),
                new Getalcel((double)p.Regel.Besparing.Euro, Getalvorm.Euro),
                ((Cel)new Getalcel((double)p.Regel.Resultaat.Euro, Getalvorm.Euro)).Met("{0}-{1}", new("businesscase-2018", rij, 3), new("businesscase-2018", rij, 2)),
            ], Nadruk: p.Regel.Gemeente == Gemeente.Totaal))]);
}
