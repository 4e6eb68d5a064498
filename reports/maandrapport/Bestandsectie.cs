using System.Collections.Immutable;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Maandrapport;

/// <summary>The first sheet: what the month came to in a few sentences, and stock and flow of thirteen months.</summary>
internal static class Bestandsectie
{
    // The month and the same month of last year, with everything between.
    private const int Maanden = 13;

    private const string GeenMaandErvoor = "De maand ervoor is niet geladen; alleen het eind is bekend.";

    public static Sectie Maak(MaandGegevens gegevens)
    {
        var totaal = gegevens.Stroom.Where(r => r.Gemeente == Gemeente.Totaal).OrderBy(r => r.Maand).TakeLast(Maanden).ToList();
        return new Sectie(
            "bestand", "Bestand en stroom", Kop(gegevens),
            [
                .. Zinnen(gegevens).Select(zin => new Alinea(zin)),
                new Grafiekblok(Grafiek(gegevens, totaal)),
                new Tabelblok(Stroomtabel(gegevens), Open: true),
            ],
            []);
    }

    private static string Kop(MaandGegevens gegevens)
    {
        var regel = gegevens.Regel(Gemeente.Totaal)!;
        var zin = $"Eind {Datums.Maand(gegevens.Maand)} waren er {Speech.Zinnen.Aantal(regel.Eind, "dossier", "dossiers")}";
        return (regel.Eind - regel.Begin) switch
        {
            null => zin,
            0 => zin + ", evenveel als een maand eerder",
            > 0 and var meer => $"{zin}, {Getallen.Getal((decimal)meer)} meer dan een maand eerder",
            var minder => $"{zin}, {Getallen.Getal((decimal)-minder)} minder dan een maand eerder",
        };
    }

    private static IEnumerable<string> Zinnen(MaandGegevens gegevens)
    {
        var regel = gegevens.Regel(Gemeente.Totaal)!;
        if (regel.Begin is not null)
        {
            yield return $"Er kwamen {Getallen.Getal((decimal)In(regel)!)} dossiers bij en er gingen er {Getallen.Getal((decimal)Uit(regel)!)} af.";
        }

        var vorig = gegevens.Stroom.FirstOrDefault(r => r.Gemeente == Gemeente.Totaal && r.Maand == gegevens.Maand.Plus(-12));
        if (vorig is { Eind: > 0 })
        {
            yield return $"Een jaar eerder waren het er {Getallen.Getal((decimal)vorig.Eind)}; dat is een verandering van {Getallen.Procent(((double)regel.Eind / vorig.Eind) - 1)}.";
        }

        yield return gegevens.Opvallend.Count == 0
            ? "Geen enkel cijfer van deze maand valt op naast de maanden ervoor."
            : $"{(gegevens.Opvallend.Count == 1 ? "Eén cijfer valt" : $"{Getallen.Getal((decimal)gegevens.Opvallend.Count)} cijfers vallen")} op naast de maanden ervoor; het meest: {Opvallendsectie.Zin(gegevens.Opvallend[0])}.";
    }

    private static Grafiek Grafiek(MaandGegevens gegevens, List<Stroomregel> regels)
    {
        var (van, tot) = (regels[0].Maand, regels[^1].Maand);
        ImmutableArray<Maandpunt> Punten(Func<Stroomregel, int?> waarde) =>
            [.. regels.Where(r => waarde(r) is not null).Select(r => new Maandpunt(r.Maand, waarde(r)!.Value))];
        return new Grafiek
        {
            Id = "stand-en-stroom",
            Titel = Boodschap(regels),
            Ondertitel = $"Dossiers aan het eind van de maand, en in- en uitstroom met wat later is gemeld; Totaal, {Datums.MaandKort(van)} tot en met {Datums.MaandKort(tot)}",
            Bron = gegevens.Bron,
            Alternatief = $"De stand ging van {Getallen.Getal((decimal)regels[0].Eind)} dossiers in {Datums.Maand(van)} naar {Getallen.Getal((decimal)regels[^1].Eind)} in {Datums.Maand(tot)}.",
            Synthetisch = gegevens.Synthetisch,
            Panelen =
            [
                new Tijdpaneel { Kop = "Stand", Van = van, Tot = tot, Eenheid = "dossiers", Hoogte = Paneelhoogte.Laag, Lijnen = [new Lijn("Stand", Lijnstijl.Verleden, Punten(r => r.Eind))] },
                new Tijdpaneel
                {
                    Kop = "Stroom",
                    Van = van,
                    Tot = tot,
                    Eenheid = "dossiers per maand",
                    Hoogte = Paneelhoogte.Laag,
                    VanafNul = true,
                    Kolommen =
                    [
                        new Kolomreeks("Instroom", Kleur.Blauw, false, false, Punten(In)),
                        new Kolomreeks("Uitstroom", Kleur.Oranje, false, true, Punten(Uit)),
                    ],
                },
            ],
        };
    }

    // The heading tells of the month; the chart of the months before it.
    private static string Boodschap(List<Stroomregel> regels) => regels[^1].Eind switch
    {
        var nu when nu > regels[0].Eind => $"Sinds {Datums.Maand(regels[0].Maand)} groeide het bestand van {Getallen.Getal((decimal)regels[0].Eind)} naar {Getallen.Getal((decimal)nu)} dossiers",
        var nu when nu < regels[0].Eind => $"Sinds {Datums.Maand(regels[0].Maand)} kromp het bestand van {Getallen.Getal((decimal)regels[0].Eind)} naar {Getallen.Getal((decimal)nu)} dossiers",
        var nu => $"Het bestand is met {Getallen.Getal((decimal)nu)} dossiers even groot als in {Datums.Maand(regels[0].Maand)}",
    };

    private static Tabel Stroomtabel(MaandGegevens gegevens) => new(
        "stroom-maand", $"Stand en stroom in {Datums.Maand(gegevens.Maand)}, per gebied",
        [
            new Kolom("Gebied", Breedte: 14), Aantal("Begin"), Aantal("Instroom"), Aantal("Nagekomen instroom"), Aantal("Uitstroom"),
            Aantal("Nagekomen uitstroom"), Aantal("Verdwenen"), Aantal("Overgang"), Aantal("Eind"),
        ],
        [.. gegevens.Gebieden.Select(gegevens.Regel).OfType<Stroomregel>().Select(r => new Rij(
            [
                new Tekstcel(r.Gemeente), Cel(r.Begin), Cel(r.Instroom), Cel(r.NagekomenInstroom), Cel(r.Uitstroom), Cel(r.NagekomenUitstroom),
                Cel(r.Verdwenen), Cel(r.OvergangIn - r.OvergangUit), Cel(r.Eind),
            ], Nadruk: r.Gemeente == Gemeente.Totaal))]);

    private static int? In(Stroomregel r) => r.Instroom + r.NagekomenInstroom;

    private static int? Uit(Stroomregel r) => r.Uitstroom + r.NagekomenUitstroom + r.Verdwenen;

    private static Kolom Aantal(string kop) => new(kop, "dossiers", 12, Rechts: true);

    private static Cel Cel(int? waarde) => waarde is { } getal ? new Getalcel(getal, Getalvorm.Aantal) : new Leegcel(GeenMaandErvoor);
}
