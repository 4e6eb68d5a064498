using RsdAnalytics.Model;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Values as the cells of a table show them; a dash where there is none.</summary>
internal static class Celtekst
{
    public static string Getal(int? waarde) => waarde is { } w ? Getallen.Getal((decimal)w) : Getallen.Geen;

    public static string Getal(double? waarde, int decimalen = 0) => waarde is { } w ? Getallen.Getal(w, decimalen) : Getallen.Geen;

    public static string Fte(decimal? waarde) => waarde is { } w ? Getallen.Getal(w, 1) : Getallen.Geen;

    public static string Procent(double? fractie, int decimalen = 1) => fractie is { } f ? Getallen.Procent(f, decimalen) : Getallen.Geen;

    public static string Procent(decimal? fractie, int decimalen = 1) => Procent((double?)fractie, decimalen);

    public static string Euro(Bedrag? bedrag) => bedrag is { } b ? Getallen.Euro(b.HeleEuro) : Getallen.Geen;

    public static string JaNee(bool waarde) => waarde ? "ja" : "nee";
}
