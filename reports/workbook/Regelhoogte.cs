using RsdAnalytics.Reports.Charts.Drawing;

namespace RsdAnalytics.Reports.Workbook;

/// <summary>How tall a row must be for its wrapped text, by the width table of the charts.</summary>
internal static class Regelhoogte
{
    // A column's width counts digits of the standard font at 11 points: about 5.6 points each.
    private const double PuntenPerTeken = 5.6;

    /// <summary>The width table is of a wide face; the sheet's own runs about an eighth narrower.</summary>
    private const double Smaller = 0.87;

    public static double Voor(string tekst, double breedteInTekens, double grootte)
    {
        var regels = Tekstmaat.Breek(tekst, breedteInTekens * PuntenPerTeken, grootte * Smaller).Count;
        return Math.Round((Math.Max(1, regels) * grootte * 1.32) + 3, 1);
    }
}
