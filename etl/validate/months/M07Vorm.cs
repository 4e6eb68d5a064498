using CsvHelper;

namespace RsdAnalytics.Etl.Validate.Months;

/// <summary>
/// M07: a file is not UTF-8, or not readable as CSV at all: an unclosed quote, a NUL byte, a field over 1 MiB.
/// Source: extractcontract, "What is checked".
/// </summary>
internal static class M07Vorm
{
    public const string Code = "M07";

    /// <summary>The longest field that is read, in bytes.</summary>
    public const int LangsteVeld = 1 << 20;

    /// <summary>The longest row that is read at all; beyond it a quote was surely never closed.</summary>
    public const int LangsteRij = 16 << 20;

    public static Bevinding GeenUtf8(string bestand) => new(Code, bestand, null, null,
        "Dit bestand is geen UTF-8. Sla het op als CSV in UTF-8 en lever het opnieuw.");

    public static Bevinding Utf16(string bestand) => new(Code, bestand, null, null,
        "Dit bestand is UTF-16 (in Excel: Unicode-tekst) en geen UTF-8. Sla het op als CSV UTF-8 (in Excel: Opslaan als, CSV UTF-8) en lever het opnieuw.");

    public static Bevinding NulByte(string bestand) => new(Code, bestand, null, null,
        "In dit bestand staat een NUL-teken; het is geen CSV-bestand of het is beschadigd. Lever het opnieuw als CSV in UTF-8.");

    public static Bevinding Onleesbaar(string bestand) => new(Code, bestand, null, null,
        "Dit bestand kan niet worden gelezen. Controleer de rechten en of een ander programma het open heeft.");

    public static Bevinding TeLang(string bestand, int? regel) => new(Code, bestand, regel, null,
        "Hier staat een veld van meer dan 1 MiB. Waarschijnlijk ontbreekt een aanhalingsteken; verbeter het bestand.");

    /// <summary>
    /// The finding of broken quoting. A stray quote within one line is text; a quote that is never closed, or that takes
    /// line ends with it, could swallow rows, so it refuses the file.
    /// </summary>
    public static Bevinding? Aanhalingstekens(string bestand, CsvMalformedRecord fout) =>
        fout.Reason == CsvMalformedReason.UnterminatedQuote || fout.RawRecord.AsSpan().ContainsAny('\r', '\n')
            ? new Bevinding(Code, bestand, (int)fout.LineNumber, null,
                "In de rij die hier begint is een aanhalingsteken niet gesloten. Sluit het, of verdubbel een aanhalingsteken dat bij de tekst hoort.")
            : null;
}
