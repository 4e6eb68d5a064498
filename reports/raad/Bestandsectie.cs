using System.Collections.Immutable;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Circulaire;
using RsdAnalytics.Model;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Raad;

/// <summary>The caseload over the years, and where it is expected to go.</summary>
internal static class Bestandsectie
{
    // The share the inner band should hold, and how far from it the measured share must be before the page says so.
    private const double Bedoeld = 0.8;
    private const double RuimErnaast = 0.1;

    public static Sectie? Maak(Raadcijfers cijfers, Raadvorm vorm, string gebied)
    {
        var verleden = Punten(cijfers, gebied);
        if (verleden.IsEmpty)
        {
            return null;
        }

        var prognose = cijfers.Prognose?.Reeks(gebied);
        var jaareinde = cijfers.Prognose?.Septembercirculaire.FirstOrDefault(v => v.Gemeente == gebied);
        return new Sectie(
            "bestand", "Bestand", (prognose is null ? null : Zin(cijfers, gebied)) ?? "Hoeveel uitkeringen er zijn, door de jaren heen",
            [
                new Grafiekblok(Grafiek(cijfers, vorm, gebied, verleden, prognose, jaareinde)),
                .. Uitleg(cijfers, gebied, prognose, jaareinde).Select(t => new Alinea(t)),
            ],
            [.. Noten(cijfers, gebied, prognose, verleden)]);
    }

    /// <summary>The caseload in one sentence without its full stop; null when it may not be said.</summary>
    public static string? Zin(Raadcijfers cijfers, string gebied)
    {
        if (cijfers.Maanden.IsEmpty || cijfers.Stand(cijfers.Maanden[^1], gebied).Waarde is not { } nu)
        {
            return null;
        }

        var waar = gebied == Gemeente.Totaal ? "" : $" in {gebied}";
        var zin = $"Eind {Datums.Maand(cijfers.Maanden[^1])} waren er{waar} {Zinnen.Aantal(nu, "uitkeringsdossier", "uitkeringsdossiers")}";
        return cijfers.Stand(new Maand(cijfers.Jaar - 1, 12), gebied).Waarde is not { } toen
            ? zin
            : (nu - toen) switch
            {
                0 => $"{zin}, evenveel als eind {Datums.Jaar(cijfers.Jaar - 1)}",
                > 0 => $"{zin}, {Getallen.Getal(nu - toen)} meer dan eind {Datums.Jaar(cijfers.Jaar - 1)}",
                _ => $"{zin}, {Getallen.Getal(toen - nu)} minder dan eind {Datums.Jaar(cijfers.Jaar - 1)}",
            };
    }

    /// <summary>The months whose stock is shown.</summary>
    public static ImmutableArray<Maandpunt> Punten(Raadcijfers cijfers, string gebied) =>
        [.. cijfers.Maanden.Select(m => (Maand: m, Getal: cijfers.Stand(m, gebied))).Where(p => p.Getal.Waarde is not null).Select(p => new Maandpunt(p.Maand, p.Getal.Waarde!.Value))];

    private static Grafiek Grafiek(
        Raadcijfers cijfers, Raadvorm vorm, string gebied, ImmutableArray<Maandpunt> verleden, Reeksprognose? prognose, Circulairevergelijking? jaareinde)
    {
        var (eerste, laatste) = (verleden[0], verleden[^1]);
        var alt = $"Van {Getallen.Getal(eerste.Waarde)} dossiers eind {Datums.Maand(eerste.Maand)} naar {Getallen.Getal(laatste.Waarde)} eind {Datums.Maand(laatste.Maand)}.";
        var einde = prognose?.Punten[^1];
        return vorm.Grafiek(
            "bestand-verloop", Titel(cijfers, gebied, jaareinde),
            $"Uitkeringsdossiers aan het eind van de maand, {Resultatensectie.Wie(cijfers, gebied)}, vanaf {Datums.Maand(eerste.Maand)}" + (prognose is null ? "" : $"; prognose tot en met {Datums.Maand(einde!.Maand)}"),
            alt + (einde is null ? "" : $" Verwacht eind {Datums.Maand(einde.Maand)}: {Getallen.Getal(einde.Punt)}, {Zinnen.Tussen(einde.Onder80, einde.Boven80, "dossiers")}."),
            new Tijdpaneel
            {
                Van = eerste.Maand,
                Tot = einde?.Maand ?? (laatste.Maand == eerste.Maand ? laatste.Maand.Volgende : laatste.Maand),
                Eenheid = "dossiers",
                Hoogte = prognose is null ? Paneelhoogte.Gewoon : Paneelhoogte.Hoog,
                Banden = prognose is null ? [] :
                [
                    new Band("19 op de 20", true, [.. prognose.Punten.Select(p => new Bandpunt(p.Maand, p.Onder95, p.Boven95))]),
                    new Band("8 op de 10", false, [.. prognose.Punten.Select(p => new Bandpunt(p.Maand, p.Onder80, p.Boven80))]),
                ],
                Lijnen =
                [
                    new Lijn("Dossiers", Lijnstijl.Verleden, verleden),
                    .. prognose is null ? [] : Vooruit(cijfers, gebied, prognose, eerste.Maand),
                ],
                Merken = prognose is null ? [] : [new Maandmerk(prognose.Punten[0].Maand, "hier begint de prognose")],
            });
    }

    private static IEnumerable<Lijn> Vooruit(Raadcijfers cijfers, string gebied, Reeksprognose prognose, Maand van)
    {
        var tot = prognose.Punten[^1].Maand;
        yield return new Lijn("Prognose", Lijnstijl.Prognose, [.. prognose.Punten.Select(p => new Maandpunt(p.Maand, p.Punt))]);
        var vast = gebied != Gemeente.Totaal ? [] : cijfers.Referentie.Circulaires
            .Select(c => new Maandpunt(new Maand(c.Jaar, 12), c.Aantal)).Where(p => p.Maand >= van && p.Maand <= tot).ToImmutableArray();
        if (!vast.IsDefaultOrEmpty)
        {
            yield return new Lijn("Vastgesteld", Lijnstijl.Vastgesteld, vast) { Tussenstap = 12, MetWaarden = true };
        }

        var herijkt = cijfers.Prognose!.Septembercirculaire.Where(v => v.Gemeente == gebied && v.Herijkt is not null)
            .Select(v => new Maandpunt(new Maand(v.Jaar, 12), v.Herijkt!.Value)).ToImmutableArray();
        if (!herijkt.IsEmpty)
        {
            yield return new Lijn("Herijkt", Lijnstijl.Herijkt, herijkt) { Tussenstap = 12 };
        }
    }

    private static string Titel(Raadcijfers cijfers, string gebied, Circulairevergelijking? jaareinde)
    {
        var waar = gebied == Gemeente.Totaal ? "" : $" in {gebied}";
        if (jaareinde is null)
        {
            return Zin(cijfers, gebied) ?? $"Het aantal dossiers{waar}";
        }

        var zin = $"Gezien vanaf eind {Datums.Maand(cijfers.Prognose!.Oorsprong)} verwachten we{waar} eind {Datums.Jaar(jaareinde.Jaar)} ongeveer {Getallen.Getal(jaareinde.Prognose)} dossiers";
        return jaareinde.Vastgesteld is not { } vast
            ? zin
            : Math.Round(jaareinde.Prognose - vast, MidpointRounding.AwayFromZero) switch
            {
                0 => $"{zin}, evenveel als in de bestuurlijke opdracht",
                > 0 and var meer => $"{zin}, {Getallen.Getal(meer)} meer dan in de bestuurlijke opdracht",
                var minder => $"{zin}, {Getallen.Getal(-minder)} minder dan in de bestuurlijke opdracht",
            };
    }

    private static IEnumerable<string> Uitleg(Raadcijfers cijfers, string gebied, Reeksprognose? prognose, Circulairevergelijking? v)
    {
        if (prognose is null)
        {
            yield break;
        }

        if (v is not null)
        {
            var zin = $"Eind {Datums.Jaar(v.Jaar)} zijn er {Zinnen.Tussen(v.Onder80, v.Boven80, "dossiers")}";
            yield return v switch
            {
                { KansOpOfOnderVastgesteld: { } kans, Vastgesteld: { } aantal } =>
                    $"{zin}; de kans dat we op of onder het aantal in de bestuurlijke opdracht ({Getallen.Getal((double)aantal)}) blijven is {Zinnen.Kans(kans)}.",
                { KansOpOfOnderHerijkt: { } kans, Herijkt: { } aantal } =>
                    $"{zin}; de kans dat {(gebied == Gemeente.Totaal ? "het totaal" : gebied)} op of onder de herijkte circulaire ({Getallen.Getal(aantal)}) blijft is {Zinnen.Kans(kans)}.",
                _ => $"{zin}.",
            };
        }

        if (prognose.Dekking80 is { } dekking && Math.Abs(dekking - Bedoeld) > RuimErnaast)
        {
            yield return $"De binnenste band is bedoeld voor 8 op de 10 keer. In de terugtoets, waarin het model eerdere maanden voorspelt, viel het werkelijke aantal in {Getallen.Procent(dekking, 0)} van de gevallen binnen de band van toen.";
        }

        if (gebied != Gemeente.Totaal)
        {
            yield return "Het Rijk verwacht één percentage voor het hele land en geeft geen aantal per gemeente. "
                + (cijfers.Referentie.Norm("K9", cijfers.Jaar)?.GeldtVoor(gebied) == true ? "Dat percentage is ook de afspraak voor elke gemeente. " : "")
                + Herijktzin(cijfers.Prognose!.Septembercirculaire.Count(c => c.Gemeente == gebied && c.Herijkt is not null));
        }
    }

    // One year end is a dot in the chart, more are a line.
    private static string Herijktzin(int jaren) => jaren switch
    {
        0 => "",
        1 => "De stip ‘herijkt’ past het toe op het werkelijke aantal van deze gemeente.",
        _ => "De lijn ‘herijkt’ past de percentages toe op het werkelijke aantal van deze gemeente.",
    };

    private static IEnumerable<string> Noten(Raadcijfers cijfers, string gebied, Reeksprognose? prognose, ImmutableArray<Maandpunt> verleden)
    {
        yield return "Een dossier is een uitkering van één persoon of van twee partners samen.";
        if (verleden.Length < cijfers.Maanden.Length)
        {
            yield return "Maanden met een te klein aantal, of een aantal waarmee dat is uit te rekenen, zijn weggelaten.";
        }

        if (prognose is not null && gebied == Gemeente.Totaal)
        {
            yield return "Vastgesteld: de aantallen in de bestuurlijke opdracht 2024–2026 (\"Ons streven\"): de percentages van de septembercirculaire, doorgerekend vanaf het aantal waar de opdracht van uitging. Herijkt: dezelfde percentages, toegepast op het werkelijke aantal.";
        }
    }
}
