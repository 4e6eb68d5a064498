using System.Collections.Immutable;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Circulaire;
using RsdAnalytics.Model;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>The forecast from the peildatum, held against both paths of the septembercirculaire and beside the country.</summary>
internal static class Vooruitblik
{
    private const int JarenVerleden = 5;
    private const string Id = "prognose";

    public static Sectie Maak(EvaluatieGegevens gegevens, Prognose prognose) => new(
        Id, "Prognose", Zin(gegevens, prognose)?.TrimEnd('.') ?? "Het verwachte aantal dossiers",
        [
            new Grafiekblok(Waaier(gegevens, prognose)),
            new Alinea(Uitleg(prognose)),
            .. prognose.Septembercirculaire.Count > 0 ? [new Tabelblok(Vergelijking(prognose), Open: true)] : Array.Empty<Blok>(),
            new Tabelblok(Ontwikkeling(gegevens), Open: true),
        ],
        [
            "Vastgesteld: de aantallen in de bestuurlijke opdracht 2024–2026 (\"Ons streven\"): de percentages van de septembercirculaire, doorgerekend vanaf het aantal waar de opdracht van uitging. De opdracht telt op 1 januari 2023 zelf 1.428 dossiers, drie meer dan de 1.425 van de circulaire.",
            "Herijkt: de percentages van de circulaire, toegepast op het werkelijke aantal aan het eind van het jaar voor de prognose begint. Per gemeente is er alleen deze lijn: de circulaire is niet verdeeld.",
            "Landelijk: bijstandsuitkeringen tot de AOW-leeftijd (CBS StatLine 37789ksz), omgerekend naar hetzelfde beginpunt. De RSD telt dossiers, het CBS uitkeringen.",
        ]);

    /// <summary>The nearest year end of the circulaire in one sentence; null when the circulaire does not reach so far.</summary>
    public static string? Zin(EvaluatieGegevens gegevens, Prognose prognose)
    {
        if (prognose.Septembercirculaire.FirstOrDefault(v => v.Gemeente == Gemeente.Totaal) is not { } v)
        {
            return null;
        }

        var zin = $"Eind {Datums.Jaar(v.Jaar)} zijn er {Zinnen.Tussen(v.Onder80, v.Boven80, "dossiers")}";
        return v.KansOpOfOnderVastgesteld is { } kans
            ? $"{zin}; de kans dat we op of onder het aantal in de bestuurlijke opdracht ({Getallen.Getal((decimal)v.Vastgesteld!.Value)}) blijven is {Zinnen.Kans(kans)}."
            : zin + ".";
    }

    private static string Uitleg(Prognose prognose)
    {
        var zin = $"De prognose begint na {Datums.Maand(prognose.Oorsprong)} en gebruikt het model {prognose.Totaal.Model}. De banden komen uit de fouten die hetzelfde model in het verleden maakte.";
        return prognose.Totaal.Dekking80 is { } dekking
            ? $"{zin} In de terugtoets, waarin het model eerdere maanden voorspelt, viel de werkelijkheid in {Getallen.Procent(dekking, 0)} van de gevallen binnen de binnenste band van toen; bedoeld is 80 %."
            : zin;
    }

    private static Grafiek Waaier(EvaluatieGegevens gegevens, Prognose prognose)
    {
        var begin = new Maand(gegevens.Jaar - JarenVerleden, 12);
        var verleden = gegevens.Stroom.Where(r => r.Gemeente == Gemeente.Totaal && r.Maand >= begin).ToList();
        var punten = prognose.Totaal.Punten;
        var laatste = verleden[^1];
        return new Grafiek
        {
            Id = "prognose-circulaire",
            Titel = $"Gezien vanaf eind {Datums.Maand(prognose.Oorsprong)} verwachten we eind {Datums.Maand(punten[^1].Maand)} ongeveer {Getallen.Getal(punten[^1].Punt)} dossiers",
            Ondertitel = $"Dossiers aan het eind van de maand, Totaal; prognose {punten.Count} maanden vooruit met de septembercirculaire en het land ernaast",
            Bron = gegevens.Bron + "; CBS StatLine 37789ksz",
            Alternatief = $"Van {Getallen.Getal((decimal)verleden[0].Eind)} dossiers in {Datums.Maand(verleden[0].Maand)} naar {Getallen.Getal((decimal)laatste.Eind)} in {Datums.Maand(laatste.Maand)}. "
                + $"Verwacht in {Datums.Maand(punten[^1].Maand)}: {Getallen.Getal(punten[^1].Punt)}, {Zinnen.Tussen(punten[^1].Onder80, punten[^1].Boven80, "dossiers")}.",
            Synthetisch = gegevens.Synthetisch,
            Panelen =
            [
                new Tijdpaneel
                {
                    Van = verleden[0].Maand,
                    Tot = punten[^1].Maand,
                    Eenheid = "dossiers",
                    Hoogte = Paneelhoogte.Hoog,
                    Banden =
                    [
                        new Band("19 op de 20", true, [.. punten.Select(p => new Bandpunt(p.Maand, p.Onder95, p.Boven95))]),
                        new Band("8 op de 10", false, [.. punten.Select(p => new Bandpunt(p.Maand, p.Onder80, p.Boven80))]),
                    ],
                    Lijnen =
                    [
                        new Lijn("Land, omgerekend", Lijnstijl.Landelijk, Land(gegevens, verleden[0])) { Tussenstap = 12 },
                        new Lijn("Dossiers", Lijnstijl.Verleden, [.. verleden.Select(r => new Maandpunt(r.Maand, r.Eind))]),
                        new Lijn("Prognose", Lijnstijl.Prognose, [.. punten.Select(p => new Maandpunt(p.Maand, p.Punt))]),
                        .. Circulairelijnen(gegevens, prognose, verleden[0].Maand),
                    ],
                    Merken = [new Maandmerk(punten[0].Maand, "hier begint de prognose")],
                },
            ],
        };
    }

    private static IEnumerable<Lijn> Circulairelijnen(EvaluatieGegevens gegevens, Prognose prognose, Maand van)
    {
        var tot = prognose.Totaal.Punten[^1].Maand;
        var vast = gegevens.Referentie.Circulaires
            .Select(c => new Maandpunt(new Maand(c.Jaar, 12), c.Aantal)).Where(p => p.Maand >= van && p.Maand <= tot).ToImmutableArray();
        if (vast.Length > 0)
        {
            yield return new Lijn("Vastgesteld", Lijnstijl.Vastgesteld, vast) { Tussenstap = 12, MetWaarden = true };
        }

        var herijkt = prognose.Septembercirculaire
            .Where(v => v.Gemeente == Gemeente.Totaal && v.Herijkt is not null)
            .Select(v => new Maandpunt(new Maand(v.Jaar, 12), v.Herijkt!.Value)).ToImmutableArray();
        if (herijkt.Length > 0)
        {
            yield return new Lijn("Herijkt", Lijnstijl.Herijkt, herijkt) { Tussenstap = 12 };
        }
    }

    // The Decembers of the country, scaled so that the first one in the chart is RSD's own.
    private static ImmutableArray<Maandpunt> Land(EvaluatieGegevens gegevens, Model.Figures.Stroomregel eerste)
    {
        var jaren = gegevens.Referentie.Landelijk.Where(l => l.Jaar >= eerste.Maand.Jaar && l.Jaar <= gegevens.Jaar).OrderBy(l => l.Jaar).ToList();
        var basis = gegevens.Stroom.FirstOrDefault(r => r.Gemeente == Gemeente.Totaal && jaren.Count > 0 && r.Maand == new Maand(jaren[0].Jaar, 12));
        return basis is null ? [] : [.. jaren.Select(l => new Maandpunt(new Maand(l.Jaar, 12), basis.Eind * (double)l.December / jaren[0].December))];
    }

    private static Tabel Vergelijking(Prognose prognose) => new(
        "prognose-jaareinden",
        "Verwachte aantallen aan het eind van het jaar, naast de septembercirculaire",
        [
            new Kolom("Jaar", Breedte: 8, Rechts: true), new Kolom("Gebied", Breedte: 14), Aantal("Vastgesteld"), Aantal("Herijkt"), Aantal("Verwacht"),
            Aantal("Onder"), Aantal("Boven"), new Kolom("Kans op of onder vastgesteld", Breedte: 24), new Kolom("Kans op of onder herijkt", Breedte: 24),
        ],
        [.. prognose.Septembercirculaire.Select(Rij)]);

    private static Rij Rij(Circulairevergelijking v) => new(
    [
        new Getalcel(v.Jaar, Getalvorm.Nummer), new Tekstcel(v.Gemeente),
        Cel(v.Vastgesteld, "De circulaire is niet over de gemeenten verdeeld."), Cel(v.Herijkt, "Het werkelijke aantal aan het eind van het jaar ervoor is niet bekend."),
        new Getalcel(v.Prognose, Getalvorm.Aantal), new Getalcel(v.Onder80, Getalvorm.Aantal), new Getalcel(v.Boven80, Getalvorm.Aantal),
        Kans(v.KansOpOfOnderVastgesteld), Kans(v.KansOpOfOnderHerijkt),
    ], Nadruk: v.Gemeente == Gemeente.Totaal);

    private static Tabel Ontwikkeling(EvaluatieGegevens gegevens)
    {
        var eind = gegevens.Stroom.Where(r => r.Gemeente == Gemeente.Totaal && r.Maand.Nummer == 12).ToDictionary(r => r.Maand.Jaar, r => r.Eind);
        return new Tabel(
            "ontwikkeling",
            "Ontwikkeling van december op december: RSD, septembercirculaire en het land",
            [new Kolom("Jaar", Breedte: 8, Rechts: true), Groei("RSD"), Groei("Septembercirculaire"), Groei("Land")],
            [.. eind.Keys.Where(jaar => eind.ContainsKey(jaar - 1)).Order().Select(jaar => new Rij(
                [
                    new Getalcel(jaar, Getalvorm.Nummer),
                    new Getalcel(((double)eind[jaar] / eind[jaar - 1]) - 1, Getalvorm.Procent),
                    gegevens.Referentie.Circulaire(jaar) is { } c ? new Getalcel((double)c.Groei, Getalvorm.Procent) : new Leegcel("Voor dit jaar staat er geen percentage in de bron."),
                    gegevens.Referentie.LandelijkeGroei(jaar) is { } l ? new Getalcel(l, Getalvorm.Procent) : new Leegcel("Het landelijke cijfer van dit jaar is nog niet bekend."),
                ]))]);
    }

    private static Kolom Aantal(string kop) => new(kop, "dossiers", 13, Rechts: true);

    private static Kolom Groei(string kop) => new(kop, Breedte: 20, Rechts: true);

    private static Cel Cel(double? waarde, string reden) => waarde is { } getal ? new Getalcel(getal, Getalvorm.Aantal) : new Leegcel(reden);

    private static Cel Kans(double? kans) => kans is { } k ? new Tekstcel(Zinnen.Kans(k)) : new Leegcel("De circulaire is niet over de gemeenten verdeeld.");
}
