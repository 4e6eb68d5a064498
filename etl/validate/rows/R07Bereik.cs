using System.Globalization;

namespace RsdAnalytics.Etl.Validate.Rows;

/// <summary>R07: a number is out of its range; the bounds belong to it. Source: extractcontract, "Files" (table of values).</summary>
/// <param name="Van">The smallest number allowed, in hundredths.</param>
/// <param name="TotEnMet">The largest number allowed, in hundredths.</param>
internal sealed record R07Bereik(long Van, long TotEnMet)
{
    public const string Code = "R07";

    /// <summary>loonwaarde_pct: 0–100.</summary>
    public static R07Bereik Procent { get; } = new(0, 100_00);

    /// <summary>score: 1–10.</summary>
    public static R07Bereik Rapportcijfer { get; } = new(1_00, 10_00);

    /// <summary>jaar: 2000–2100.</summary>
    public static R07Bereik Jaar { get; } = new(2000_00, 2100_00);

    /// <summary>Whole numbers that the warehouse can count with.</summary>
    public static R07Bereik Aantal { get; } = new(0, int.MaxValue * 100L);

    public string Melding => string.Create(CultureInfo.InvariantCulture,
        $"Dit getal moet van {Van / 100} tot en met {TotEnMet / 100} lopen.");

    public bool Bevat(long honderdsten) => honderdsten >= Van && honderdsten <= TotEnMet;
}
