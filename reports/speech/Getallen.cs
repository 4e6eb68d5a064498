using System.Globalization;

namespace RsdAnalytics.Reports.Speech;

/// <summary>
/// Numbers as a Dutch reader writes them: 1.234,5 · 3,1 % · € 2.632.500 · −12. The notation is spelled out here and
/// not taken from the machine, because its culture data differ from one machine to the next.
/// </summary>
public static class Getallen
{
    /// <summary>What stands where there is no value.</summary>
    public const string Geen = "–";

    /// <summary>The minus sign, as wide as a digit; a hyphen is no minus.</summary>
    public const string Min = "−";

    private const string HardeSpatie = "\u00A0";

    private static readonly NumberFormatInfo Nederlands = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = Min,
    });

    /// <summary>A number rounded half away from zero, as a spreadsheet shows it. Rejects what is not finite.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no number, infinite or beyond 10^15.</exception>
    public static string Getal(double waarde, int decimalen = 0)
    {
        if (!double.IsFinite(waarde) || Math.Abs(waarde) >= 1e15)
        {
            throw new ArgumentOutOfRangeException(nameof(waarde), waarde, "Alleen een eindig getal kan worden getoond.");
        }

        // A decimal keeps the 15 digits a person can mean: 0,285 becomes 0,29 and not 0,28.
        return Getal((decimal)waarde, decimalen);
    }

    /// <summary>A number rounded half away from zero.</summary>
    public static string Getal(decimal waarde, int decimalen = 0)
    {
        var afgerond = Math.Round(Math.Abs(waarde), decimalen, MidpointRounding.AwayFromZero);
        var tekst = afgerond.ToString("N" + decimalen.ToString(CultureInfo.InvariantCulture), Nederlands);
        return waarde < 0 && afgerond != 0 ? Min + tekst : tekst;
    }

    /// <summary>A fraction as a percentage: 0,031 becomes 3,1 %.</summary>
    public static string Procent(double fractie, int decimalen = 1) =>
        Getal(double.IsFinite(fractie) ? (decimal)fractie * 100m : throw NietEindig(fractie), decimalen) + HardeSpatie + "%";

    /// <summary>An amount in whole euros: € 2.632.500.</summary>
    public static string Euro(decimal bedrag, int decimalen = 0)
    {
        var tekst = Getal(bedrag, decimalen);
        return "€" + HardeSpatie + tekst;
    }

    /// <summary>A change with its sign: +12, −7 or 0.</summary>
    public static string Verschil(double waarde, int decimalen = 0)
    {
        var tekst = Getal(waarde, decimalen);
        return waarde > 0 && tekst != Getal(0.0, decimalen) ? "+" + tekst : tekst;
    }

    private static ArgumentOutOfRangeException NietEindig(double waarde) =>
        new(nameof(waarde), waarde, "Alleen een eindig getal kan worden getoond.");
}
