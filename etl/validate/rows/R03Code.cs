using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Etl.Validate.Rows;

/// <summary>R03: a code or boolean is not in the list. Source: extractcontract, "Files" (table of values).</summary>
internal static class R03Code
{
    public const string Code = "R03";

    public const string JaNeeMelding = "Schrijf ja of nee.";

    /// <summary>Reads ja or nee, in any case.</summary>
    public static bool TryJaNee(ReadOnlySpan<byte> tekst, out bool ja)
    {
        ja = System.Text.Ascii.EqualsIgnoreCase(tekst, "ja"u8);
        return ja || System.Text.Ascii.EqualsIgnoreCase(tekst, "nee"u8);
    }

    public static string Melding(Codelijst lijst) =>
        $"Deze code staat niet in de lijst. Kies uit: {string.Join(", ", lijst.Codes.Select(c => c.Waarde))}.";
}
