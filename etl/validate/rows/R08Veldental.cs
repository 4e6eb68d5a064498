using System.Globalization;

namespace RsdAnalytics.Etl.Validate.Rows;

/// <summary>
/// R08: the row has fewer or more fields than the header; nothing else of it is checked.
/// Source: extractcontract, "What is checked".
/// </summary>
internal static class R08Veldental
{
    public const string Code = "R08";

    public static string Melding(int velden, int kolommen) => string.Create(CultureInfo.InvariantCulture,
        $"Deze regel heeft {velden} velden en de kopregel {kolommen}. Zet een veld met een puntkomma of regeleinde erin tussen aanhalingstekens, of vul de regel aan.");
}
