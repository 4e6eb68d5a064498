using RsdAnalytics.Model;

namespace RsdAnalytics.Seeds.Generator.Parameters;

/// <summary>
/// The courses that the simulation steers towards, at the scale of the RSD (<see cref="GeneratorOpties.RsdSchaal"/>).
/// B = bestuurlijke opdracht 2024–2026, C = bijlagen businesscase 2018. What neither of them publishes is a choice.
/// </summary>
internal static class Kalibratie
{
    /// <summary>The share of the gap that one month closes: the rest is left to chance.</summary>
    public const double Terugkoppeling = 0.4;

    /// <summary>The gemeenten, in the order of every table.</summary>
    public static readonly string[] Gemeenten = ["Duiven", "Westervoort", "Zevenaar"];

    /// <summary>Deviation of the caseload from its line between two Decembers (national series CBS 37789ksz, mean of 2014–2019 and 2022–2025).</summary>
    public static readonly double[] Seizoen =
        [0.0035, 0.0068, 0.0097, 0.0098, 0.0086, 0.0064, 0.0046, -0.0008, -0.0048, -0.0053, -0.0033, 0.0];

    /// <summary>Placements by month of the year; the mean is one.</summary>
    public static readonly double[] Plaatsingsseizoen = [0.95, 0.95, 1.05, 1.05, 1.00, 1.05, 0.85, 0.90, 1.25, 1.15, 1.00, 0.80];

    /// <summary>Youth talks by month of the year: after school and after the summer; the mean is one.</summary>
    public static readonly double[] Gespreksseizoen = [1.10, 1.05, 0.95, 0.90, 0.85, 0.95, 0.95, 1.05, 1.35, 1.15, 0.95, 0.75];

    /// <summary>
    /// Open cases without the season. C bijlage 1: 1787 on 1-10-2017. B ch. 2: 1561 in June 2021, 1451 in June 2023;
    /// B ch. 7: 1428 on 1-1-2023; B "Ons streven": the septembercirculaire from 2023. 2018–2020 follows the national series.
    /// </summary>
    public static readonly Ankerpad Dossiers = new(
        (new(2015, 12), 1830), (new(2016, 12), 1815), (new(2017, 9), 1796), (new(2017, 12), 1775), (new(2018, 12), 1640),
        (new(2019, 12), 1560), (new(2020, 2), 1552), (new(2020, 5), 1600), (new(2020, 8), 1596), (new(2020, 12), 1585),
        (new(2021, 6), 1551), (new(2021, 12), 1484), (new(2022, 12), 1428), (new(2023, 6), 1442), (new(2023, 12), 1458),
        (new(2024, 12), 1503), (new(2025, 12), 1530), (new(2026, 12), 1567), (new(2027, 12), 1590));

    /// <summary>Share of each gemeente: C bijlage 3 (459 / 399 / 929) to B ch. 7 (385 / 309 / 734).</summary>
    public static readonly Ankerpad[] Gemeenteaandeel =
    [
        new((new(2017, 9), 459.0 / 1787), (new(2022, 12), 385.0 / 1428)),
        new((new(2017, 9), 399.0 / 1787), (new(2022, 12), 309.0 / 1428)),
        new((new(2017, 9), 929.0 / 1787), (new(2022, 12), 734.0 / 1428)),
    ];

    /// <summary>Placements with outflow, a year. B ch. 2: 205 in the second half of 2021, 334 in 2022, 302 in 2023; then lower, around 250 persons in all.</summary>
    public static readonly Jaarpad PlaatsingMetUitstroom = new(
        (new(2016, 1), 205), (new(2019, 1), 225), (new(2020, 1), 210), (new(2020, 4), 165), (new(2021, 1), 220), (new(2021, 7), 420),
        (new(2022, 1), 347), (new(2023, 1), 314), (new(2024, 1), 195), (new(2025, 1), 194), (new(2026, 1), 196));

    /// <summary>Re-placements of working persons with LKS, a year (B ch. 2: RSD places them again when a contract ends).</summary>
    public static readonly Jaarpad Herplaatsing = new(
        (new(2016, 1), 20), (new(2018, 1), 35), (new(2019, 1), 42), (new(2020, 1), 40), (new(2021, 1), 66), (new(2022, 1), 82), (new(2023, 1), 86),
        (new(2024, 1), 48), (new(2025, 1), 50), (new(2026, 1), 52));

    /// <summary>Wage subsidies that run at month end. B ch. 3: 187 persons in 2022, each year more (norm: 10 %).</summary>
    public static readonly Ankerpad Loonkostensubsidies = new(
        (new(2015, 12), 50), (new(2016, 12), 72), (new(2017, 12), 92), (new(2018, 12), 110), (new(2019, 12), 122), (new(2020, 12), 132),
        (new(2021, 12), 149), (new(2022, 12), 167), (new(2023, 12), 186), (new(2024, 12), 206), (new(2025, 12), 228), (new(2026, 12), 253),
        (new(2027, 12), 279));

    /// <summary>Cases on trede 1 and 2a. B ch. 6: ± 900.</summary>
    public static readonly Ankerpad ZorgEnOndersteuning = new(
        (new(2015, 12), 1040), (new(2018, 12), 960), (new(2020, 12), 910), (new(2021, 12), 900), (new(2023, 12), 900), (new(2026, 12), 930));

    /// <summary>Share of trede 1 and 2a with a begeleiding that runs; over a year about twice as many. B ch. 6: 30 % a year from 2024.</summary>
    public static readonly Ankerpad Begeleidingsaandeel = new(
        (new(2016, 1), 0.07), (new(2021, 1), 0.09), (new(2022, 12), 0.11), (new(2023, 12), 0.13), (new(2024, 12), 0.145), (new(2026, 12), 0.15));

    /// <summary>Preventive youth talks a year (B ch. 6: 200 on average).</summary>
    public const double PreventieveGesprekken = 200;

    /// <summary>Other youth talks a year (a choice).</summary>
    public const double OverigeGesprekken = 75;

    /// <summary>The month whose extract brings the satisfaction over the year before (B ch. 1: the report over 2022 is of March 2023).</summary>
    public const int MaandVanKlanttevredenheid = 3;

    /// <summary>
    /// Satisfaction by year, in tenths (B ch. 2: 7,6 over 2022; the other years are a choice).
    /// </summary>
    public static int Klanttevredenheid(int jaar) => Math.Clamp(76 + ((jaar - 2022) * (jaar > 2022 ? 2 : 1)), 71, 84);

    /// <summary>Level of the benefit norm in per mille of January 2023, by year from 2014; before and after it stands still.</summary>
    public static int Norm(Maand maand)
    {
        ReadOnlySpan<short> perHalfjaar =
        [
            850, 853, 858, 862, 868, 872, 878, 885, 892, 900, 908, 918, // 2014–2019
            930, 936, 942, 946, 955, 965, 1000, 1015, 1030, 1042, 1055, 1065, 1078, 1090, // 2020–2026
        ];
        var halfjaar = ((maand.Jaar - 2014) * 2) + ((maand.Nummer - 1) / 6);
        return perHalfjaar[Math.Clamp(halfjaar, 0, perHalfjaar.Length - 1)];
    }

    /// <summary>The AOW age in months.</summary>
    public static int AowLeeftijd(int jaar) => jaar switch
    {
        <= 2015 => (65 * 12) + 3,
        2016 => (65 * 12) + 6,
        2017 => (65 * 12) + 9,
        2018 => 66 * 12,
        <= 2021 => (66 * 12) + 4,
        2022 => (66 * 12) + 7,
        2023 => (66 * 12) + 10,
        <= 2027 => 67 * 12,
        _ => (67 * 12) + 3,
    };
}
