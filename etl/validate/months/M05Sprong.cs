using System.Globalization;

namespace RsdAnalytics.Etl.Validate.Months;

/// <summary>
/// M05: the loaded cases open at month end differ more than 25 % from those of the valid lading of the month before;
/// skipped without one, or when that has under 50. Can be forced. Source: extractcontract, "What is checked".
/// </summary>
internal static class M05Sprong
{
    public const string Code = "M05";

    private const int KleinsteStand = 50;
    private const int MeesteProcent = 25;

    public static Bevinding? Controleer(int open, int? openVorigeMaand) =>
        openVorigeMaand is >= KleinsteStand and var vorig && Math.Abs(open - vorig) * 100L > vorig * (long)MeesteProcent
            ? new Bevinding(Code, "dossiers.csv", null, null, string.Create(CultureInfo.InvariantCulture,
                $"Aan het eind van de maand zijn {open} dossiers open, een maand eerder {vorig}: meer dan {MeesteProcent} % verschil. Controleer of de levering volledig is, of laad toch met --forceer."))
            : null;
}
