using System.Globalization;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Reports.Raad;

/// <summary>The numbers behind the key results, of the year and the year before.</summary>
internal static class Resultaatcellen
{
    private const int BelangTotaal = 40;
    private const int BelangGemeente = 3;

    public static void Voeg(Celboek boek, RaadGegevens gegevens)
    {
        var jaar = gegevens.Jaar;
        Voeg(boek, jaar.Nu, jaar.Jaar, Maanden(gegevens, jaar.Jaar));
        Voeg(boek, jaar.Vorig, jaar.Jaar - 1, Maanden(gegevens, jaar.Jaar - 1));
    }

    /// <summary>A year as the period of a number.</summary>
    public static string Periode(int jaar) => jaar.ToString("0000", CultureInfo.InvariantCulture);

    private static void Voeg(Celboek boek, IReadOnlyList<KpiUitkomst> uitkomsten, int jaar, int maanden)
    {
        var periode = Periode(jaar);
        foreach (var u in uitkomsten)
        {
            var belang = u.Gemeente == Model.Gemeente.Totaal ? BelangTotaal : BelangGemeente;
            if (Raadkpis.Aantallen.Contains(u.Kpi))
            {
                boek.Voeg(new(u.Kpi, periode, u.Gemeente), Heel(u.Teller), belang);
            }
            else if (Raadkpis.Aandelen.Contains(u.Kpi))
            {
                var deler = Raadkpis.IsGemiddelde(u.Kpi) ? maanden : 1;
                boek.Voeg(new(Figuren.Teller(u.Kpi), periode, u.Gemeente), Heel(u.Teller), belang + 1);
                boek.Voeg(new(Figuren.Noemer(u.Kpi), periode, u.Gemeente), Heel(u.Noemer * deler), belang + 1, deler: deler);
            }
            else if (u.Kpi == "K4")
            {
                boek.Voeg(new(Figuren.Lks, periode, u.Gemeente), Heel(u.Teller), belang + 1);
                boek.Voeg(new(Figuren.Lks, Periode(jaar - 1), u.Gemeente), Heel(u.Noemer), belang + 1);
            }
        }

        foreach (var figuur in Raadkpis.Aantallen.Concat(Raadkpis.Aandelen.SelectMany(k => new[] { Figuren.Teller(k), Figuren.Noemer(k) })))
        {
            boek.VerbindGemeenten(figuur, periode);
        }

        foreach (var gebied in boek.Gebieden)
        {
            foreach (var (geheel, deel) in Raadkpis.Delen)
            {
                boek.VerbindDeel(geheel, deel, periode, gebied);
            }

            foreach (var kpi in Raadkpis.DeelVanNoemer)
            {
                boek.VerbindDeel(Figuren.Noemer(kpi), Figuren.Teller(kpi), periode, gebied);
            }
        }
    }

    /// <summary>Persons with loonkostensubsidie hang together per year; each year is in two growths and is added once.</summary>
    public static void VerbindLks(Celboek boek, int jaar)
    {
        foreach (var j in new[] { jaar, jaar - 1, jaar - 2 })
        {
            boek.VerbindGemeenten(Figuren.Lks, Periode(j));
        }
    }

    private static long? Heel(double? waarde) => waarde is { } getal ? (long)Math.Round(getal, MidpointRounding.AwayFromZero) : null;

    private static int Maanden(RaadGegevens gegevens, int jaar) =>
        Math.Max(1, gegevens.Jaar.Stroom.Select(r => r.Maand).Where(m => m.Jaar == jaar).Distinct().Count());
}
