namespace RsdAnalytics.Seeds.Generator.Records;

/// <summary>Monthly amounts in cents, at the level of the month. A case costs about € 18.000 a year on average (B ch. 2).</summary>
internal static class Bedragen
{
    // Gross, January 2023, per regeling and leefvorm.
    private static readonly long[][] Basis =
    [
        [160_500, 163_500, 216_500],
        [184_000, 184_000, 232_000],
        [184_000, 184_000, 232_000],
        [157_500, 161_500, 214_000],
    ];

    // Minimum wage with holiday allowance, January 2023, and what the employer pays on top (23,5 %).
    private const long Minimumloon = 208_900;
    private const long Werkgeverslasten = 1235;

    public static long Uitkering(Regeling regeling, Leefvorm leefvorm, in Kalendermaand maand) =>
        Basis[(int)regeling][(int)leefvorm] * maand.Norm / 1000;

    /// <summary>A month of wage subsidy: what the loonwaarde falls short of the minimum wage, by working hours.</summary>
    public static long Loonkostensubsidie(int loonwaarde, int urendeel, in Kalendermaand maand) =>
        Minimumloon * maand.Norm / 1000 * (100 - loonwaarde) / 100 * urendeel / 100 * Werkgeverslasten / 1000;
}
