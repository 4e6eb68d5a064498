using System.Text.Encodings.Web;
using System.Text.Json;

namespace RsdAnalytics.Cli.Json;

/// <summary>Writes an answer for machines: names as documented, numbers unrounded, null where there is none.</summary>
internal static class Antwoord
{
    private static readonly JsonSerializerOptions Vorm = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Schrijf(TextWriter uit, object antwoord) => uit.WriteLine(JsonSerializer.Serialize(antwoord, Vorm));
}
