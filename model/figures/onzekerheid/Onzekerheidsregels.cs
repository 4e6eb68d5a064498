namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Between which values a figure can lie when some records are not known: pure arithmetic, without a database.
/// </summary>
internal static class Onzekerheidsregels
{
    /// <summary>A count: every refused row can take one unit away (it may change a record that is counted) or add one; what comes late adds.</summary>
    public static (double Onder, double Boven) Aantal(double teller, int afgekeurd, int nagekomen) =>
        (Math.Max(0, teller - afgekeurd), teller + afgekeurd + nagekomen);

    /// <summary>
    /// A share of a cohort: a refused row can turn a unit of the cohort over or add one, what comes late adds one. Every
    /// division of the rows over turning and adding is tried, so the bounds are exact. Null when the cohort may stay empty in all.
    /// </summary>
    public static (double Onder, double Boven)? Aandeel(double teller, double noemer, int afgekeurd, int nagekomen)
    {
        var (onder, boven) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var omgezet = 0; omgezet <= afgekeurd; omgezet++)
        {
            // Rows may also turn out not to matter: then nothing is added.
            foreach (var erbij in new[] { 0, afgekeurd - omgezet + nagekomen })
            {
                if (noemer + erbij > 0)
                {
                    onder = Math.Min(onder, Math.Max(0, teller - omgezet) / (noemer + erbij));
                    boven = Math.Max(boven, (Math.Min(noemer, teller + omgezet) + erbij) / (noemer + erbij));
                }
            }
        }

        return onder <= boven ? (onder, boven) : null;
    }

    /// <summary>A quotient of two counts of stands: refused rows are records that are missing, on either side. Null without a denominator.</summary>
    /// <param name="teller">The numerator.</param>
    /// <param name="noemer">The denominator.</param>
    /// <param name="tellerMin">How much the numerator could be lower.</param>
    /// <param name="tellerPlus">How much the numerator could be higher.</param>
    /// <param name="noemerPlus">How much the denominator could be higher.</param>
    public static (double Onder, double Boven)? Quotient(double teller, double noemer, double tellerMin, double tellerPlus, double noemerPlus) =>
        noemer <= 0 ? null : (Math.Max(0, teller - tellerMin) / (noemer + noemerPlus), (teller + tellerPlus) / noemer);
}
