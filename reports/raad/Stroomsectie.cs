using System.Collections.Immutable;
using System.Globalization;
using RsdAnalytics.Model;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Raad;

/// <summary>Who came and who went: for the three together as short a period as is safe, per municipality a year.</summary>
internal static class Stroomsectie
{
    public static Sectie? Maak(Raadcijfers cijfers, Raadvorm vorm, string gebied)
    {
        if (cijfers.Stroomjaren.IsEmpty)
        {
            return null;
        }

        var samen = gebied == Gemeente.Totaal;
        var titel = Titel(cijfers, vorm, gebied);
        var grafiek = !samen
            ? Staven(vorm, gebied, titel, "per jaar", "Jaar", [.. cijfers.Stroomjaren.Select(j => (Datums.Jaar(j), Erin(cijfers, j, gebied), Eruit(cijfers, j, gebied)))])
            : cijfers.Periode == Stroomperiode.Maand
                ? Kolommen(cijfers, vorm, titel)
                : Staven(vorm, gebied, titel, cijfers.Periode == Stroomperiode.Kwartaal ? "per kwartaal" : "per jaar", cijfers.Periode == Stroomperiode.Kwartaal ? "Kwartaal" : "Jaar", Perioden(cijfers));
        return new Sectie(
            "stroom", "In- en uitstroom", "Wie erbij kwam en wie eruit ging",
            [new Grafiekblok(grafiek), .. samen ? [new Tabelblok(Jaartabel(cijfers, vorm))] : Array.Empty<Blok>()],
            [
                "Erbij: nieuwe uitkeringsdossiers. Eraf: dossiers die eindigden, om welke reden ook. Wat later werd doorgegeven telt mee in de maand waarin het bekend werd.",
                "Bij een gemeente telt ook een verhuizing van of naar een van de andere twee gemeenten mee. Voor de drie gemeenten samen is dat geen in- of uitstroom.",
                .. samen ? Array.Empty<string>() : ["Per maand zijn de aantallen van één gemeente zo klein, dat ze alleen per jaar worden gegeven."],
                .. cijfers.JaarVoorbij ? Array.Empty<string>() : [$"{Datums.Jaar(cijfers.Jaar)} loopt tot en met {Datums.Dag(cijfers.Peildatum)}."],
            ]);
    }

    private static string Titel(Raadcijfers cijfers, Raadvorm vorm, string gebied)
    {
        var jaar = cijfers.Stroomjaren[^1];
        var waar = gebied == Gemeente.Totaal ? "" : $" in {gebied}";
        return vorm.InZin(Erin(cijfers, jaar, gebied)) is { } erin && vorm.InZin(Eruit(cijfers, jaar, gebied)) is { } eruit
            ? $"In {Datums.Jaar(jaar)} kwamen er{waar} {erin} dossiers bij en gingen er {eruit} af"
            : $"Dossiers die er{waar} bij kwamen en af gingen";
    }

    private static Raadgetal Erin(Raadcijfers cijfers, int jaar, string gebied) =>
        cijfers.Getal(gebied == Gemeente.Totaal ? Figuren.Instroom : Figuren.Erbij, jaar, gebied);

    private static Raadgetal Eruit(Raadcijfers cijfers, int jaar, string gebied) =>
        cijfers.Getal(gebied == Gemeente.Totaal ? Figuren.Uitstroom : Figuren.Eraf, jaar, gebied);

    private static IReadOnlyList<(string Naam, Raadgetal Erin, Raadgetal Eruit)> Perioden(Raadcijfers cijfers)
    {
        if (cijfers.Periode == Stroomperiode.Jaar)
        {
            return [.. cijfers.Stroomjaren.Select(j => (Datums.Jaar(j), Erin(cijfers, j, Gemeente.Totaal), Eruit(cijfers, j, Gemeente.Totaal)))];
        }

        return
        [
            .. from jaar in cijfers.Stroomjaren
               from kwartaal in Enumerable.Range(1, 4)
               let periode = string.Create(CultureInfo.InvariantCulture, $"{jaar}-K{kwartaal}")
               let erin = cijfers.Getal(new Cijfersleutel(Figuren.Instroom, periode, Gemeente.Totaal))
               where erin.Status is not null
               select (string.Create(CultureInfo.InvariantCulture, $"{kwartaal}e kwartaal {jaar}"), erin,
                   cijfers.Getal(new Cijfersleutel(Figuren.Uitstroom, periode, Gemeente.Totaal))),
        ];
    }

    private static Grafiek Staven(
        Raadvorm vorm, string gebied, string titel, string per, string naamkop, IReadOnlyList<(string Naam, Raadgetal Erin, Raadgetal Eruit)> rijen)
    {
        var paneel = new Staafpaneel
        {
            Naamkop = naamkop,
            Eenheid = "dossiers",
            Reeksen = [new Staafreeks("Erbij", Kleur.Blauw), new Staafreeks("Eraf", Kleur.Oranje)],
            Rijen = [.. rijen.Select(r => new Staafrij(r.Naam, [vorm.Staaf(r.Erin), vorm.Staaf(r.Eruit)]))],
        };
        return vorm.Grafiek(
            "stroom-perioden", titel, $"Uitkeringsdossiers die erbij kwamen en eraf gingen, {per}; {(gebied == Gemeente.Totaal ? "de gemeenten samen" : gebied)}",
            Raadvorm.Alternatief(paneel), paneel);
    }

    private static Grafiek Kolommen(Raadcijfers cijfers, Raadvorm vorm, string titel)
    {
        var maanden = cijfers.Maanden.Where(m => cijfers.Getal(new Cijfersleutel(Figuren.Instroom, m.ToString(), Gemeente.Totaal)).Status is not null).ToList();
        ImmutableArray<Maandpunt> Punten(string figuur) =>
        [
            .. maanden.Select(m => (Maand: m, Getal: cijfers.Getal(new Cijfersleutel(figuur, m.ToString(), Gemeente.Totaal))))
                .Where(p => p.Getal.Waarde is not null).Select(p => new Maandpunt(p.Maand, p.Getal.Waarde!.Value)),
        ];
        var (erin, eruit) = (Punten(Figuren.Instroom), Punten(Figuren.Uitstroom));
        return vorm.Grafiek(
            "stroom-maanden", titel,
            $"Uitkeringsdossiers die erbij kwamen (omhoog) en eraf gingen (omlaag) per maand; de gemeenten samen, {Datums.Maand(maanden[0])} tot en met {Datums.Maand(maanden[^1])}",
            Uitersten("Erbij", erin) + " " + Uitersten("Eraf", eruit),
            new Tijdpaneel
            {
                Van = maanden[0],
                Tot = maanden.Count == 1 ? maanden[0].Volgende : maanden[^1],
                Eenheid = "dossiers per maand",
                VanafNul = true,
                Kolommen = [new Kolomreeks("Erbij", Kleur.Blauw, false, false, erin), new Kolomreeks("Eraf", Kleur.Oranje, false, true, eruit)],
            });
    }

    private static string Uitersten(string naam, ImmutableArray<Maandpunt> punten)
    {
        if (punten.IsEmpty)
        {
            return $"{naam}: geen maand die we kunnen laten zien.";
        }

        var (minst, meest) = (punten.MinBy(p => p.Waarde), punten.MaxBy(p => p.Waarde));
        return $"{naam}: per maand van {Getallen.Getal(minst.Waarde)} ({Datums.Maand(minst.Maand)}) tot {Getallen.Getal(meest.Waarde)} ({Datums.Maand(meest.Maand)}).";
    }

    private static Tabel Jaartabel(Raadcijfers cijfers, Raadvorm vorm) => new(
        "stroom-jaren", "Dossiers die erbij kwamen en eraf gingen per jaar en gemeente",
        [new Kolom("Gebied", Breedte: 16), new Kolom("Jaar", Breedte: 8, Rechts: true), new Kolom("Erbij", "dossiers", 14, true), new Kolom("Eraf", "dossiers", 14, true)],
        [
            .. cijfers.Gemeenten.Append(Gemeente.Totaal).SelectMany(g => cijfers.Stroomjaren.Select(j => new Rij(
                [new Tekstcel(g), new Getalcel(j, Getalvorm.Nummer), vorm.Cel(Erin(cijfers, j, g), Getalvorm.Aantal), vorm.Cel(Eruit(cijfers, j, g), Getalvorm.Aantal)],
                Nadruk: g == Gemeente.Totaal))),
        ]);
}
