namespace RsdAnalytics.Seeds.Generator.Writing;

/// <summary>The codes of the extract contract, by the number that the simulation uses for them.</summary>
internal static class Codes
{
    public static readonly byte[][] Gemeente = Bytes("Duiven", "Westervoort", "Zevenaar");

    public static readonly byte[][] Regeling = Bytes("PW", "IOAW", "IOAZ", "BBZ");

    public static readonly byte[][] Leefvorm = Bytes("alleenstaand", "alleenstaande_ouder", "gehuwd_samenwonend");

    public static readonly byte[][] Trede = Bytes("1", "2a", "2b", "3", "4", "5", "6");

    public static readonly byte[][] Ontheffing = Bytes("geen", "tijdelijk", "volledig");

    public static readonly byte[][] Plaatsing = Bytes("werk", "opleiding", "bedrijf");

    public static readonly byte[][] Uitstroom = Bytes("volledig", "gedeeltelijk", "geen");

    public static readonly byte[][] Resultaat = Bytes("lopend", "werkfit", "geplaatst", "gestopt");

    /// <summary>EW01 Melding … EW09 Nazorg; number 0 is EW01.</summary>
    public static readonly byte[][] Tegel = Bytes("EW01", "EW02", "EW03", "EW04", "EW05", "EW06", "EW07", "EW08", "EW09");

    public static readonly byte[][] Begeleiding =
        Bytes("voorbereidend_traject", "activerend_werk", "welzijnswerk", "vrijwilligerswerk", "sport_hobby", "hulpverlening");

    public static readonly byte[][] Gesprek = Bytes("preventief", "overig");

    private static byte[][] Bytes(params string[] codes) => [.. codes.Select(System.Text.Encoding.UTF8.GetBytes)];
}
