using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator.Parameters;

namespace RsdAnalytics.Seeds.Generator.Records;

/// <summary>The amounts of one month, in cents. A case costs about € 18.000 a year on average (B ch. 2).</summary>
internal sealed class Bedragen
{
    private const int Leefvormen = 3;

    // Minimum wage with holiday allowance, January 2023, and what the employer pays on top (23,5 %).
    private const int Minimumloon = 208_900;
    private const int Werkgeverslasten = 1235;

    // Gross, January 2023: per regeling (PW, IOAW, IOAZ, BBZ) for a single person, a single parent, a couple.
    private static readonly int[] Basis =
    [
        160_500, 163_500, 216_500,
        184_000, 184_000, 232_000,
        184_000, 184_000, 232_000,
        157_500, 161_500, 214_000,
    ];

    private readonly int[] _uitkering;
    private readonly long _minimumloon;

    public Bedragen(Maand maand)
    {
        var niveau = Kalibratie.Norm(maand);
        _uitkering = [.. Basis.Select(bedrag => bedrag * niveau / 1000)];
        _minimumloon = (long)Minimumloon * niveau / 1000;
    }

    /// <summary>The full benefit of a month.</summary>
    public int Uitkering(Regeling regeling, Leefvorm leefvorm) => _uitkering[((int)regeling * Leefvormen) + (int)leefvorm];

    /// <summary>A full month of wage subsidy: what the loonwaarde falls short of the minimum wage, by working hours.</summary>
    public long Loonkostensubsidie(int loonwaarde, int urendeel) =>
        _minimumloon * (100 - loonwaarde) / 100 * urendeel / 100 * Werkgeverslasten / 1000;
}
