using System.Collections.Immutable;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>Stock and flow: how many cases, who came and who went.</summary>
internal static class Bestand
{
    // Three years show the season and the direction, and still leave room for a column a month.
    private const int MaandenInGrafiek = 36;

    public static Sectie Maak(EvaluatieGegevens gegevens)
    {
        var totaal = Regels(gegevens, Gemeente.Totaal);
        var blokken = ImmutableArray.CreateBuilder<Blok>();
        if (totaal.Count > 0)
        {
            blokken.Add(new Grafiekblok(StandEnStroom(gegevens, totaal)));
            blokken.Add(new Grafiekblok(PerGemeente(gegevens)));
            blokken.Add(new Tabelblok(Stroomtabel(gegevens)));
        }

        return new Sectie(
            "bestand", "Bestand en stroom", Zin(gegevens)?.TrimEnd('.') ?? "Er zijn geen maanden geladen", blokken.ToImmutable(),
            [
                "Instroom: dossiers die in de maand begonnen. Uitstroom: dossiers die in de maand eindigden. Nagekomen: begin of einde ligt in een eerdere maand, maar is nu pas geleverd.",
                "Een verhuizing tussen de drie gemeenten is voor Totaal geen in- of uitstroom.",
            ]);
    }

    /// <summary>The caseload in one sentence; null without months.</summary>
    public static string? Zin(EvaluatieGegevens gegevens)
    {
        var regels = Regels(gegevens, Gemeente.Totaal);
        if (regels.Count == 0)
        {
            return null;
        }

        var laatste = regels[^1];
        var zin = $"Eind {Datums.Maand(laatste.Maand)} waren er {Zinnen.Aantal(laatste.Eind, "uitkeringsdossier", "uitkeringsdossiers")}";
        var vorig = regels.FirstOrDefault(r => r.Maand == new Maand(gegevens.Jaar - 1, 12));
        if (vorig is null)
        {
            return zin + ".";
        }

        var verschil = laatste.Eind - vorig.Eind;
        var richting = verschil switch { 0 => "evenveel als", > 0 => $"{Getallen.Getal((decimal)verschil)} meer dan", _ => $"{Getallen.Getal((decimal)-verschil)} minder dan" };
        return $"{zin}, {richting} eind december {Datums.Jaar(gegevens.Jaar - 1)} ({Getallen.Procent(((double)laatste.Eind / vorig.Eind) - 1)}).";
    }

    private static List<Stroomregel> Regels(EvaluatieGegevens gegevens, string gebied) =>
        [.. gegevens.Stroom.Where(r => r.Gemeente == gebied)];

    private static Grafiek StandEnStroom(EvaluatieGegevens gegevens, List<Stroomregel> totaal)
    {
        var regels = totaal.TakeLast(MaandenInGrafiek).ToList();
        var (van, tot) = (regels[0].Maand, regels[^1].Maand);
        var inJaar = regels.Where(r => r.Maand.Jaar == gegevens.Jaar).ToList();
        var instroom = inJaar.Sum(r => r.Instroom + r.NagekomenInstroom) ?? 0;
        var uitstroom = inJaar.Sum(r => r.Uitstroom + r.NagekomenUitstroom + r.Verdwenen) ?? 0;
        return new Grafiek
        {
            Id = "stand-en-stroom",
            Titel = $"In {Datums.Jaar(gegevens.Jaar)} kwamen er {Getallen.Getal((decimal)instroom)} dossiers bij en gingen er {Getallen.Getal((decimal)uitstroom)} af",
            Ondertitel = $"Dossiers aan het eind van de maand, en de in- en uitstroom per maand; Totaal, {Datums.MaandKort(van)} tot en met {Datums.MaandKort(tot)}",
            Bron = gegevens.Bron,
            Alternatief = $"De stand ging van {Getallen.Getal((decimal)regels[0].Eind)} dossiers in {Datums.Maand(van)} naar {Getallen.Getal((decimal)regels[^1].Eind)} in {Datums.Maand(tot)}.",
            Synthetisch = gegevens.Synthetisch,
            Panelen =
            [
                new Tijdpaneel
                {
                    Kop = "Stand",
                    Van = van,
                    Tot = tot,
                    Eenheid = "dossiers",
                    Lijnen = [new Lijn("Stand", Lijnstijl.Verleden, Punten(regels, r => r.Eind))],
                },
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
                        new Kolomreeks("Instroom", Kleur.Blauw, false, false, Punten(regels, r => r.Instroom)),
                        new Kolomreeks("Nagekomen instroom", Kleur.Blauw, true, false, Punten(regels, r => r.NagekomenInstroom)),
                        new Kolomreeks("Uitstroom", Kleur.Oranje, false, true, Punten(regels, r => r.Uitstroom)),
                        new Kolomreeks("Nagekomen uitstroom", Kleur.Oranje, true, true, Punten(regels, r => r.NagekomenUitstroom)),
                    ],
                },
            ],
        };
    }

    private static Grafiek PerGemeente(EvaluatieGegevens gegevens)
    {
        var delen = gegevens.Referentie.Gemeenten
            .Select(g => (g.Naam, Regels: Regels(gegevens, g.Naam).TakeLast(MaandenInGrafiek).ToList()))
            .ToList();
        var zinnen = delen.Select(d => $"{d.Naam} {Getallen.Getal((decimal)d.Regels[^1].Eind)}").ToList();
        return new Grafiek
        {
            Id = "stand-per-gemeente",
            Titel = $"Eind {Datums.Maand(delen[0].Regels[^1].Maand)} had {Zinnen.Opsomming(zinnen)} dossiers",
            Ondertitel = "Dossiers aan het eind van de maand per gemeente, op dezelfde schaal",
            Bron = gegevens.Bron,
            Alternatief = string.Join(" ", delen.Select(d =>
                $"{d.Naam}: van {Getallen.Getal((decimal)d.Regels[0].Eind)} in {Datums.Maand(d.Regels[0].Maand)} naar {Getallen.Getal((decimal)d.Regels[^1].Eind)} in {Datums.Maand(d.Regels[^1].Maand)}.")),
            Synthetisch = gegevens.Synthetisch,
            Schikking = Schikking.Naast,
            Panelen = [.. delen.Select(d => new Tijdpaneel
            {
                Kop = d.Naam,
                Van = d.Regels[0].Maand,
                Tot = d.Regels[^1].Maand,
                Eenheid = "dossiers",
                VanafNul = true,
                Lijnen = [new Lijn("Stand", Lijnstijl.Verleden, Punten(d.Regels, r => r.Eind))],
            })],
        };
    }

    private static ImmutableArray<Maandpunt> Punten(IEnumerable<Stroomregel> regels, Func<Stroomregel, int?> waarde) =>
        [.. regels.Where(r => waarde(r) is not null).Select(r => new Maandpunt(r.Maand, waarde(r)!.Value))];

    private static Tabel Stroomtabel(EvaluatieGegevens gegevens) => new(
        "stroom",
        $"Stand en stroom per maand van {Datums.Jaar(gegevens.Jaar)}, per gemeente en Totaal",
        [
            new Kolom("Maand", Breedte: 12), new Kolom("Gebied", Breedte: 14), Aantal("Begin"), Aantal("Instroom"), Aantal("Nagekomen instroom"),
            Aantal("Uitstroom"), Aantal("Nagekomen uitstroom"), Aantal("Verdwenen"), Aantal("Overgang in"), Aantal("Overgang uit"), Aantal("Eind"),
        ],
        [.. gegevens.Stroom.Where(r => r.Maand.Jaar == gegevens.Jaar).Select((r, rij) => new Rij(
            [
                new Maandcel(r.Maand), new Tekstcel(r.Gemeente), Cel(r.Begin), Cel(r.Instroom), Cel(r.NagekomenInstroom), Cel(r.Uitstroom),
                Cel(r.NagekomenUitstroom), Cel(r.Verdwenen), Cel(r.OvergangIn), Cel(r.OvergangUit), Eind(r, rij),
            ], Nadruk: r.Gemeente == Gemeente.Totaal))]);

    private static Kolom Aantal(string kop) => new(kop, "dossiers", 13, Rechts: true);

    private static Cel Cel(int? waarde) =>
        waarde is { } getal ? new Getalcel(getal, Getalvorm.Aantal) : new Leegcel("De maand ervoor is niet geladen; alleen het eind is bekend.");

    // The identity of every month as a formula, so that a controller can follow it: begin and every way in and out.
    private static Getalcel Eind(Stroomregel r, int rij)
    {
        var cel = new Getalcel(r.Eind, Getalvorm.Aantal);
        return r.Begin is null
            ? cel
            : cel with { Formule = new Formule("{0}+{1}+{2}-{3}-{4}-{5}+{6}-{7}", [.. Enumerable.Range(2, 8).Select(k => new Celverwijzing("stroom", rij, k))]) };
    }
}
