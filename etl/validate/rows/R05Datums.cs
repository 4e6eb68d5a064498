using RsdAnalytics.Etl.Contract;

namespace RsdAnalytics.Etl.Validate.Rows;

/// <summary>
/// R05: dates contradict each other or the month. Only readable dates are compared, and the finding names the later
/// column of the contract. Source: extractcontract, "What is checked".
/// </summary>
internal static class R05Datums
{
    public const string Code = "R05";

    /// <summary>A start after the last day of the month.</summary>
    public static string? StartInMaand(DateOnly? start, DateOnly laatsteDag) => start > laatsteDag
        ? "Deze datum ligt na de laatste dag van de maand. Lever de regel in de maand waarin hij begint."
        : null;

    /// <summary>An end on or before the start.</summary>
    public static string? EindeNaStart(DateOnly? start, DateOnly? einde, Kolom startKolom) => einde <= start
        ? $"De einddatum ligt op of voor {startKolom.Naam}. Een einddatum is de eerste dag waarop het niet meer geldt; verbeter één van de twee."
        : null;

    /// <summary>An end after the last day of the month.</summary>
    public static string? EindeInMaand(DateOnly? einde, DateOnly laatsteDag) => einde > laatsteDag
        ? "De einddatum ligt na de laatste dag van de maand. Laat hem leeg tot de maand waarin hij valt."
        : null;

    /// <summary>A birth after the start; the same day is allowed.</summary>
    public static string? GeborenVoorStart(DateOnly? geboren, DateOnly? start) => geboren > start
        ? "De geboortedatum ligt na deze datum. Verbeter één van de twee."
        : null;
}
