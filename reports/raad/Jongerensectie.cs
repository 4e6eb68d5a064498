using System.Collections.Immutable;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Publicatie;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Raad;

/// <summary>Young people: who comes into benefit after a preventive talk, and who is active.</summary>
internal static class Jongerensectie
{
    private static readonly string[] Codes = ["K6", "K7"];

    /// <summary>For the three together: both shares against their norm, the municipalities beside each other.</summary>
    public static Sectie? MaakSamen(Raadcijfers cijfers, Raadvorm vorm)
    {
        var groepen = Codes
            .Select(code => cijfers.Gemeenten.Prepend(Gemeente.Totaal)
                .Select(g => Raadresultaten.Van(cijfers, code, g)).Where(r => r.Nu.Status == Celstatus.Getoond).ToList())
            .Where(rijen => rijen.Count > 0)
            .Select(rijen => Resultatensectie.Groep(vorm, null, rijen[0].Definitie.Naam, rijen))
            .ToImmutableArray();
        return groepen.IsEmpty ? null : Sectie(
            new Grafiekblok(Resultatensectie.Bullets(
                cijfers, vorm, "jongeren-aandelen", Titel(cijfers, vorm, Gemeente.Totaal),
                $"Jongeren, de gemeenten samen en apart, {Datums.Jaar(cijfers.Jaar)}; balk: resultaat, streep: afspraak", groepen)),
            Weggelaten(cijfers));
    }

    /// <summary>For one municipality: the numbers themselves.</summary>
    public static Sectie? MaakGemeente(Raadcijfers cijfers, Raadvorm vorm, string gebied)
    {
        if (cijfers.Getal(Figuren.Noemer("K6"), cijfers.Jaar, gebied).Status is null)
        {
            return null;
        }

        var paneel = Plaatsingensectie.Tellingen(cijfers, vorm, gebied, "jongeren",
        [
            ("Jongeren met een preventief gesprek", Figuren.Noemer("K6")),
            ("van wie daarna toch een uitkering", Figuren.Teller("K6")),
            ("Jongeren in de uitkering na een gesprek", Figuren.Noemer("K7")),
            ("van wie actief", Figuren.Teller("K7")),
        ]);
        return Sectie(new Grafiekblok(vorm.Grafiek(
            "jongeren-aantallen", Titel(cijfers, vorm, gebied),
            $"Jongeren, {gebied}, {Datums.Jaar(cijfers.Jaar)} naast {Datums.Jaar(cijfers.Jaar - 1)}", Raadvorm.Alternatief(paneel), paneel)), Groepen(cijfers, gebied));
    }

    // Talks that ended their term in the year, and cases open at its end after any talk: the second can be the larger.
    private static string? Groepen(Raadcijfers cijfers, string gebied)
    {
        if (cijfers.Maanden.IsEmpty || cijfers.Getal(Figuren.Noemer("K7"), cijfers.Jaar, gebied).Status is null)
        {
            return null;
        }

        return $"Dit zijn twee groepen. De eerste: jongeren bij wie de 6 maanden na hun gesprek in {Datums.Jaar(cijfers.Jaar)} afliepen, en wie van hen in die 6 maanden een uitkering kreeg. "
            + $"De tweede: jongeren tot 27 jaar die eind {Datums.Maand(cijfers.Maanden[^1])} zelf een uitkering hebben, zonder ontheffing, die begon binnen 6 maanden na een gesprek, ook als dat in een eerder jaar was. "
            + "De tweede groep kan dus groter zijn dan het aantal uitkeringen in de eerste.";
    }

    private static Sectie Sectie(Grafiekblok grafiek, string? uitleg) => new(
        "jongeren", "Jongeren", "Jongeren: voorkomen dat een uitkering nodig is",
        [grafiek, .. uitleg is null ? Array.Empty<Blok>() : [new Alinea(uitleg)]],
        [.. Codes.Select(k => KpiDefinities.Zoek(k)!).Select(d => $"{d.Naam}: {Zinnen.KleineLetter(d.Definitie)}")]);

    private static string Titel(Raadcijfers cijfers, Raadvorm vorm, string gebied)
    {
        var (teller, noemer) = (cijfers.Getal(Figuren.Teller("K6"), cijfers.Jaar, gebied), cijfers.Getal(Figuren.Noemer("K6"), cijfers.Jaar, gebied));
        var waar = gebied == Gemeente.Totaal ? "" : $" in {gebied}";
        if (noemer.Waarde is not > 0 || vorm.InZin(teller) is not { } aantal)
        {
            return $"Jongeren{waar}: van gesprek naar uitkering";
        }

        var deel = Raadresultaten.Verhouding(teller, noemer).Waarde;
        return $"Van de {vorm.InZin(noemer)} jongeren met een gesprek{waar} {(aantal == "1" ? "kreeg" : "kregen")} er {aantal} daarna een uitkering"
            + (deel is { } d && gebied == Gemeente.Totaal ? $": {Getallen.Procent(d)}" : "");
    }

    private static string? Weggelaten(Raadcijfers cijfers)
    {
        var weg = Codes.SelectMany(code => cijfers.Gemeenten.Prepend(Gemeente.Totaal).Select(g => Raadresultaten.Van(cijfers, code, g)))
            .Where(r => r.Nu.Verborgen).Select(r => $"{Zinnen.KleineLetter(r.Definitie.Naam)} ({r.Gebied})").ToList();
        return weg.Count == 0 ? null : $"Niet getoond, omdat het om te weinig jongeren gaat: {Zinnen.Opsomming(weg)}.";
    }
}
