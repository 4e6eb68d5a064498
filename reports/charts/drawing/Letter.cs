namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>Text sizes in units of the drawing; at 960 pixels wide none is under 14 pixels.</summary>
internal static class Letter
{
    public const double Titel = 18;
    public const double Gewoon = 14;
    public const double Klein = 12.5;
}
