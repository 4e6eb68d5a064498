using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// How a year in progress ends, resampled from trial years: pure rules, without a database. The source is the issue of the
/// figures ("Halen we het?"); the method is this project's choice, and its calibration is tested on synthetic years.
/// </summary>
internal static class ProjectieRegels
{
    /// <summary>The number of outcomes that are drawn.</summary>
    public const int Trekkingen = 4000;

    /// <summary>The months of one block.</summary>
    public const int Bloklengte = 3;

    // Trial years overlap, so they resemble each other more than years do. This share of their spread is added as noise: with
    // it the intervals hold what they say on synthetic years (see the test of the calibration).
    private const double Gladstrijken = 0.6;

    /// <summary>How a key result goes on from where it is.</summary>
    private enum Verloop
    {
        /// <summary>In proportion: this year's level holds on, as in the trial year.</summary>
        Verhouding,

        /// <summary>Numerator and denominator grow by what blocks of months of several trial years added.</summary>
        Blokken,

        /// <summary>The share moves by as many points as in the trial year.</summary>
        Verschil,
    }

    /// <summary>The drawn outcomes in ascending order; empty when there is nothing to draw from.</summary>
    /// <param name="kpi">The key result.</param>
    /// <param name="nu">Where it is: numerator and denominator on the peildatum. K5: the denominator is the mean.</param>
    /// <param name="proefjaren">The trial years.</param>
    /// <param name="loting">The stream of chance.</param>
    public static double[] Trek(KpiDefinitie kpi, Stelling nu, IReadOnlyList<Proefjaar> proefjaren, Loting loting)
    {
        if (proefjaren.Count == 0)
        {
            return [];
        }

        var verloop = Hoe(kpi);
        var ruw = new List<double>(Trekkingen);
        for (var i = 0; i < Trekkingen; i++)
        {
            var uitkomst = verloop switch
            {
                Verloop.Verhouding => Verhouding(kpi, nu, proefjaren[loting.Kies(proefjaren.Count)]),
                Verloop.Blokken => Blokken(kpi, nu, proefjaren, loting),
                _ => Verschil(nu, proefjaren[loting.Kies(proefjaren.Count)]),
            };
            if (uitkomst is { } waarde)
            {
                ruw.Add(waarde);
            }
        }

        var ruis = Gladstrijken * Spreiding(ruw);
        var glad = ruw.Select(waarde => Begrens(kpi, nu, waarde + (ruis * loting.Normaal()))).ToArray();
        Array.Sort(glad);
        return glad;
    }

    /// <summary>Middle, interval and chance of drawn outcomes.</summary>
    /// <param name="trekkingen">The outcomes in ascending order; at least one.</param>
    /// <param name="interval">The share of the outcomes within the interval: 0.8 for 80 %.</param>
    /// <param name="norm">The norm; null without one.</param>
    public static Eindverwachting Vat(double[] trekkingen, double interval, Resultaatafspraak? norm) => new(
        Kwantiel(trekkingen, 0.5), Kwantiel(trekkingen, (1 - interval) / 2), Kwantiel(trekkingen, (1 + interval) / 2),
        norm is null ? null : (double)trekkingen.Count(t => norm.Behaald(t) == true) / trekkingen.Length);

    private static Verloop Hoe(KpiDefinitie kpi) => (kpi.Soort, kpi.Telwijze) switch
    {
        (KpiSoort.Aantal, _) => Verloop.Verhouding,
        // Of K3 and K6 every unit is measured on its own day; the persons of K4 come in month by month.
        (KpiSoort.Aandeel, Telwijze.VanafDag) or (KpiSoort.Groei, Telwijze.VanafMaand) => Verloop.Blokken,
        (KpiSoort.Aandeel, Telwijze.InMaand) => Verloop.Verschil,
        _ => Verloop.Verhouding,
    };

    // Counts, the group of K5 and the caseload of K9: what the trial year became of what it was, times what this year is.
    private static double? Verhouding(KpiDefinitie kpi, Stelling nu, Proefjaar jaar)
    {
        var teller = Maal(nu.Teller, jaar.Toen.Teller, jaar.Eind.Teller);
        return kpi.Soort == KpiSoort.Aandeel
            ? KpiRegels.Waarde(kpi.Soort, teller, Maal(nu.Noemer, jaar.Toen.Noemer, jaar.Eind.Noemer))
            : KpiRegels.Waarde(kpi.Soort, teller, nu.Noemer);
    }

    private static double Maal(double nu, double toen, double eind) => toen > 0 && nu > 0 ? nu * eind / toen : nu + eind - toen;

    private static double? Blokken(KpiDefinitie kpi, Stelling nu, IReadOnlyList<Proefjaar> jaren, Loting loting)
    {
        var eind = nu + jaren[loting.Kies(jaren.Count)].Nagekomen;
        for (var blok = 0; blok < jaren[0].Blokken.Count - 1; blok++)
        {
            eind += jaren[loting.Kies(jaren.Count)].Erbij(blok);
        }

        // The year before, with which K4 compares, is over.
        return KpiRegels.Waarde(kpi.Soort, eind.Teller, kpi.Soort == KpiSoort.Groei ? nu.Noemer : eind.Noemer);
    }

    private static double? Verschil(Stelling nu, Proefjaar jaar) =>
        nu.Noemer > 0 && jaar.Toen.Noemer > 0 && jaar.Eind.Noemer > 0
            ? (nu.Teller / nu.Noemer) + (jaar.Eind.Teller / jaar.Eind.Noemer) - (jaar.Toen.Teller / jaar.Toen.Noemer)
            : null;

    // A count does not fall below what is there, and a share lies between none and all.
    private static double Begrens(KpiDefinitie kpi, Stelling nu, double waarde) => kpi.Soort switch
    {
        KpiSoort.Aantal => Math.Max(nu.Teller, Math.Round(waarde, MidpointRounding.AwayFromZero)),
        KpiSoort.Aandeel => Math.Clamp(waarde, 0, 1),
        _ => Math.Max(waarde, -1),
    };

    private static double Spreiding(List<double> waarden)
    {
        if (waarden.Count == 0)
        {
            return 0;
        }

        var gemiddelde = waarden.Average();
        return Math.Sqrt(waarden.Average(w => (w - gemiddelde) * (w - gemiddelde)));
    }

    private static double Kwantiel(double[] gesorteerd, double deel)
    {
        var plaats = deel * (gesorteerd.Length - 1);
        var onder = (int)Math.Floor(plaats);
        var boven = Math.Min(onder + 1, gesorteerd.Length - 1);
        return gesorteerd[onder] + ((plaats - onder) * (gesorteerd[boven] - gesorteerd[onder]));
    }
}
