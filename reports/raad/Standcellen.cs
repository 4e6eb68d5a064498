using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Publicatie;

namespace RsdAnalytics.Reports.Raad;

/// <summary>
/// The numbers of stock and flow. Months of one municipality are too small to show, so its flow is given per year, moves
/// included; then begin and end of a year differ by exactly what is shown, and moves are not to be read from the difference.
/// </summary>
internal static class Standcellen
{
    /// <summary>How many years the pages look back.</summary>
    public const int Jaren = 5;

    private const int BelangStandTotaal = 90;
    private const int BelangTotaal = 40;
    private const int BelangStand = 8;
    private const int BelangGemeente = 3;

    /// <summary>
    /// Adds stock and yearly flow from the first month that is loaded: also what is not on these pages any more, because
    /// earlier editions showed it.
    /// </summary>
    public static void Voeg(Celboek boek, RaadGegevens gegevens)
    {
        var stroom = gegevens.Jaar.Stroom;
        foreach (var r in stroom)
        {
            boek.Voeg(Stand(r.Maand, r.Gemeente), r.Eind, r.Gemeente == Gemeente.Totaal ? BelangStandTotaal : BelangStand);
        }

        foreach (var maand in stroom.Select(r => r.Maand).Distinct())
        {
            boek.VerbindGemeenten(Figuren.Stand, maand.ToString());
        }

        foreach (var j in Stroomjaren(stroom, gegevens.Jaar.Jaar))
        {
            VoegJaar(boek, [.. stroom.Where(r => r.Maand.Jaar == j)], j);
        }
    }

    /// <summary>Adds the flow of Totaal of this year and the year before in shorter periods; none for a year.</summary>
    public static void VoegPerioden(Celboek boek, RaadGegevens gegevens, Stroomperiode lengte)
    {
        if (lengte != Stroomperiode.Jaar)
        {
            VoegPerioden(boek, Getoond(gegevens), lengte);
        }
    }

    /// <summary>The flow of Totaal that is shown in periods.</summary>
    public static List<Stroomregel> Getoond(RaadGegevens gegevens)
    {
        var jaren = Stroomjaren(gegevens.Jaar.Stroom, gegevens.Jaar.Jaar).Where(j => j >= gegevens.Jaar.Jaar - 1).ToList();
        return [.. gegevens.Jaar.Stroom.Where(r => r.Gemeente == Gemeente.Totaal && jaren.Contains(r.Maand.Jaar))];
    }

    /// <summary>The years up to this one whose flow is known from January on, oldest first.</summary>
    public static IReadOnlyList<int> Stroomjaren(IReadOnlyList<Stroomregel> stroom, int jaar) =>
        [.. stroom.Select(r => r.Maand.Jaar).Distinct().Order().Where(j =>
        {
            var regels = stroom.Where(r => r.Maand.Jaar == j && r.Gemeente == Gemeente.Totaal).OrderBy(r => r.Maand).ToList();
            return j <= jaar && regels.All(r => r.Begin is not null)
                && regels.Select(r => r.Maand).SequenceEqual(Maand.Reeks(new Maand(j, 1), regels[^1].Maand))
                && (j == jaar || regels.Count == 12);
        })];

    /// <summary>The stock at the end of a month.</summary>
    public static Cijfersleutel Stand(Maand maand, string gebied) => new(Figuren.Stand, maand.ToString(), gebied);

    private static void VoegJaar(Celboek boek, List<Stroomregel> regels, int jaar)
    {
        var periode = Resultaatcellen.Periode(jaar);
        var (voor, laatste) = (new Maand(jaar - 1, 12), regels.Max(r => r.Maand));
        foreach (var gebied in boek.Gebieden)
        {
            var eigen = regels.Where(r => r.Gemeente == gebied).ToList();
            var totaal = gebied == Gemeente.Totaal;
            var (erin, eruit) = totaal ? (Figuren.Instroom, Figuren.Uitstroom) : (Figuren.Erbij, Figuren.Eraf);
            boek.Voeg(new(erin, periode, gebied), eigen.Sum(Erin) + (totaal ? 0 : eigen.Sum(r => (long)r.OvergangIn!)), totaal ? BelangTotaal : BelangGemeente);
            boek.Voeg(new(eruit, periode, gebied), eigen.Sum(Eruit) + (totaal ? 0 : eigen.Sum(r => (long)r.OvergangUit!)), totaal ? BelangTotaal : BelangGemeente);
            boek.Verbind((Stand(laatste, gebied), 1), (Stand(voor, gebied), -1), (new(erin, periode, gebied), -1), (new(eruit, periode, gebied), 1));
        }

        var verhuisd = new Cijfersleutel(Figuren.Verhuisd, periode, Gemeente.Totaal);
        boek.Voeg(verhuisd, regels.Where(r => r.Gemeente != Gemeente.Totaal).Sum(r => (long)r.OvergangIn!), 1, Celsoort.Afleidbaar);
        boek.Verbind([(new(Figuren.Instroom, periode, Gemeente.Totaal), -1), (verhuisd, -1), .. Gemeenten(boek).Select(g => (new Cijfersleutel(Figuren.Erbij, periode, g), 1))]);
        boek.Verbind([(new(Figuren.Uitstroom, periode, Gemeente.Totaal), -1), (verhuisd, -1), .. Gemeenten(boek).Select(g => (new Cijfersleutel(Figuren.Eraf, periode, g), 1))]);
    }

    private static void VoegPerioden(Celboek boek, List<Stroomregel> totaal, Stroomperiode lengte)
    {
        var perioden = totaal.GroupBy(r => Stroomperioden.Naam(r.Maand, lengte)).ToList();
        foreach (var p in perioden)
        {
            boek.Voeg(new(Figuren.Instroom, p.Key, Gemeente.Totaal), p.Sum(Erin), BelangTotaal);
            boek.Voeg(new(Figuren.Uitstroom, p.Key, Gemeente.Totaal), p.Sum(Eruit), BelangTotaal);
            boek.Verbind(
                (Stand(p.Max(r => r.Maand), Gemeente.Totaal), 1), (Stand(p.Min(r => r.Maand).Vorige, Gemeente.Totaal), -1),
                (new(Figuren.Instroom, p.Key, Gemeente.Totaal), -1), (new(Figuren.Uitstroom, p.Key, Gemeente.Totaal), 1));
        }

        foreach (var jaar in totaal.GroupBy(r => r.Maand.Jaar))
        {
            var delen = jaar.Select(r => Stroomperioden.Naam(r.Maand, lengte)).Distinct().ToList();
            foreach (var figuur in new[] { Figuren.Instroom, Figuren.Uitstroom })
            {
                boek.Verbind([(new(figuur, Resultaatcellen.Periode(jaar.Key), Gemeente.Totaal), -1), .. delen.Select(d => (new Cijfersleutel(figuur, d, Gemeente.Totaal), 1))]);
            }
        }
    }

    private static IEnumerable<string> Gemeenten(Celboek boek) => boek.Gebieden.Skip(1);

    private static long Erin(Stroomregel r) => Stroomperioden.Erin(r);

    private static long Eruit(Stroomregel r) => Stroomperioden.Eruit(r);
}
