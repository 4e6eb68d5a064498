using RsdAnalytics.Etl.Contract;

namespace RsdAnalytics.Etl.Validate.Rows;

/// <summary>R01: a required field is empty. Source: extractcontract, "What is checked".</summary>
internal static class R01Verplicht
{
    public const string Code = "R01";

    /// <summary>The field without the blanks around it; what is left empty counts as not filled in.</summary>
    public static ReadOnlySpan<byte> Kern(ReadOnlySpan<byte> veld) =>
        veld.Length > 0 && (IsBlanco(veld[0]) || IsBlanco(veld[^1])) ? veld.Trim(" \t"u8) : veld;

    private static bool IsBlanco(byte teken) => teken is (byte)' ' or (byte)'\t';

    public static string Melding(Kolom kolom) => $"Het veld {kolom.Naam} is leeg. Vul het in; het is verplicht.";
}
