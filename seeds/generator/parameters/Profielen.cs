using RsdAnalytics.Seeds.Generator.Records;

namespace RsdAnalytics.Seeds.Generator.Parameters;

/// <summary>Who flows in, and what is done: weights for the picks of the simulation. They are choices, not published figures.</summary>
internal static class Profielen
{
    public static readonly Keuze<int> LeeftijdInstroom = new((18, 0.13), (27, 0.25), (35, 0.26), (45, 0.20), (55, 0.16));
    public static readonly Keuze<int> LeeftijdBestand = new((18, 0.07), (27, 0.17), (35, 0.24), (45, 0.25), (55, 0.27));

    public static readonly Keuze<Leefvorm> Leefvormen =
        new((Leefvorm.Alleenstaand, 0.62), (Leefvorm.AlleenstaandeOuder, 0.20), (Leefvorm.GehuwdSamenwonend, 0.18));

    public static readonly Keuze<Leefvorm> LeefvormenJong =
        new((Leefvorm.Alleenstaand, 0.86), (Leefvorm.AlleenstaandeOuder, 0.08), (Leefvorm.GehuwdSamenwonend, 0.06));

    public static readonly Keuze<Regeling> RegelingenOuder =
        new((Regeling.Pw, 0.80), (Regeling.Ioaw, 0.155), (Regeling.Ioaz, 0.02), (Regeling.Bbz, 0.025));

    public static readonly Keuze<Regeling> Regelingen = new((Regeling.Pw, 0.985), (Regeling.Bbz, 0.015));

    public static readonly Keuze<byte> TredeInstroom = new((0, 0.08), (1, 0.25), (2, 0.24), (3, 0.19), (4, 0.12), (5, 0.08), (6, 0.04));
    public static readonly Keuze<byte> TredeBestand = new((0, 0.29), (1, 0.30), (2, 0.15), (3, 0.11), (4, 0.08), (5, 0.04), (6, 0.03));

    /// <summary>Years since the start for cases that are open when the simulation begins: bounds of the class in days.</summary>
    public static readonly Keuze<(int Van, int Tot)> Duur = new(((1, 365), 0.22), ((366, 1460), 0.35), ((1461, 5000), 0.43));

    public static readonly Keuze<byte> OntheffingZorg = new((0, 0.55), (1, 0.25), (2, 0.20));
    public static readonly Keuze<byte> Ontheffing = new((0, 0.94), (1, 0.06));

    public static readonly Keuze<Plaatsingsoort> Plaatsing =
        new((Plaatsingsoort.Werk, 0.86), (Plaatsingsoort.Opleiding, 0.07), (Plaatsingsoort.Bedrijf, 0.07));

    public static readonly Keuze<Plaatsingsoort> PlaatsingJong =
        new((Plaatsingsoort.Werk, 0.66), (Plaatsingsoort.Opleiding, 0.32), (Plaatsingsoort.Bedrijf, 0.02));

    public static readonly Keuze<byte> Loonwaarde =
        new((30, 0.10), (40, 0.22), (50, 0.28), (60, 0.20), (70, 0.13), (80, 0.07));

    public static readonly Keuze<byte> Urendeel = new((50, 0.15), (60, 0.20), (67, 0.20), (80, 0.25), (100, 0.20));

    public static readonly Keuze<byte> Begeleiding = new((0, 0.18), (1, 0.22), (2, 0.20), (3, 0.18), (4, 0.10), (5, 0.12));

    private static readonly Keuze<byte> TegelZorg = new((1, 0.10), (2, 0.70), (3, 0.20));
    private static readonly Keuze<byte> TegelMidden = new((1, 0.10), (3, 0.60), (4, 0.18), (5, 0.12));
    private static readonly Keuze<byte> TegelWerk = new((3, 0.22), (4, 0.18), (5, 0.22), (6, 0.38));

    private static readonly Trajectsoort[] Soorten =
    [
        new(10, 30, 0, 25_000, 0.05, 0.0),
        new(20, 60, 30_000, 110_000, 0.10, 0.0),
        new(90, 330, 60_000, 350_000, 0.10, 0.0),
        new(60, 270, 120_000, 480_000, 0.62, 0.02),
        new(30, 120, 50_000, 180_000, 0.40, 0.03),
        new(60, 400, 60_000, 390_000, 0.50, 0.05),
        new(30, 180, 40_000, 260_000, 0.25, 0.10),
        new(20, 90, 30_000, 190_000, 0.0, 0.85),
        new(120, 365, 50_000, 320_000, 0.0, 0.85),
    ];

    /// <summary>The tegels (0 = EW01) that fit a step of the werkladder.</summary>
    public static Keuze<byte> Tegel(int trede) => trede < 2 ? TegelZorg : trede < 4 ? TegelMidden : TegelWerk;

    public static Trajectsoort Traject(int tegel) => Soorten[tegel];
}

/// <summary>What a traject of one tegel looks like: duration in days, cost in cents, the chance on werkfit and on geplaatst at its own end.</summary>
internal readonly record struct Trajectsoort(int MinstensDagen, int HoogstensDagen, int MinstensCent, int HoogstensCent, double Werkfit, double Geplaatst);
