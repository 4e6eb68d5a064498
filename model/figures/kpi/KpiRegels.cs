namespace RsdAnalytics.Model.Figures;

/// <summary>
/// What counts make of a figure: pure rules, without a database. Source: rekenregels, "Key results" and
/// "Machine-readable answers".
/// </summary>
internal static class KpiRegels
{
    private const double Honderdsten = 100.0;

    /// <summary>
    /// The numerator and denominator of a key result; each null where it does not exist:
    /// a denominator of a count, a figure at a month end that is not loaded, a year before that is not loaded.
    /// </summary>
    public static (double? Teller, double? Noemer) TellerEnNoemer(
        KpiDefinitie definitie, KpiTelling? telling, KpiParameters parameters)
    {
        double teller = telling?.Teller ?? 0;
        double noemer = telling?.Noemer ?? 0;
        if (definitie.Soort == KpiSoort.Score)
        {
            return (telling is null ? null : teller / Honderdsten, null);
        }

        // What is dated is there from the first day on; a stand only when a month of the year has ended.
        var teltAl = definitie.Telwijze is Telwijze.VanafDag or Telwijze.Altijd || parameters.MaandenInJaar > 0;
        var metNoemer = (definitie.Soort, definitie.Telwijze) switch
        {
            (KpiSoort.Aantal, _) => false,
            // A growth of the stand at a month end is over December; any other over what is loaded of the year before.
            (KpiSoort.Groei, Telwijze.InMaand) => parameters.HeeftVorigeDecember,
            (KpiSoort.Groei, _) => parameters.MaandenInVorigJaar > 0,
            _ => teltAl,
        };
        return (teltAl ? teller : null, metNoemer ? noemer / MaandenInNoemer(definitie, parameters) : null);
    }

    /// <summary>Over how many months a denominator is the mean: K5 over the months of the year, every other figure over none (1).</summary>
    public static int MaandenInNoemer(KpiDefinitie kpi, KpiParameters parameters) => kpi.NoemerIsGemiddelde ? Math.Max(parameters.MaandenInJaar, 1) : 1;

    /// <summary>
    /// The figure: a count and a score are their numerator, a share is the quotient, a growth the quotient minus one.
    /// An empty denominator gives no value: never 0 %, never 100 %.
    /// </summary>
    public static double? Waarde(KpiSoort soort, double? teller, double? noemer) => soort switch
    {
        KpiSoort.Aantal or KpiSoort.Score => teller,
        _ when teller is null || noemer is null or 0 => null,
        KpiSoort.Groei => (teller / noemer) - 1,
        _ => teller / noemer,
    };
}
