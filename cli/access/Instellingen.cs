using System.Text.Json;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Cli.Access;

/// <summary>
/// The settings of a machine: appsettings.json in the folder where the command runs, with the warehouse so that no command line and no
/// script needs to hold it.
/// </summary>
internal static class Instellingen
{
    /// <summary>The names under which the place of the warehouse may stand; the second is the usual one of connection strings.</summary>
    private static readonly string[][] Warehousepaden = [["Warehouse"], ["ConnectionStrings", "Warehouse"]];

    private static readonly string[][] Bronpaden = [["Bron"], ["ConnectionStrings", "Bron"]];

    private static readonly JsonDocumentOptions Vorm = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The place of the warehouse; null when the file is absent or does not say.</summary>
    /// <exception cref="WarehouseFout">The file is no JSON.</exception>
    public static string? Warehouse(string? bestand) => Lees(bestand, Warehousepaden);

    /// <summary>The connection string of the case system's database; null when the file is absent or does not say.</summary>
    /// <exception cref="WarehouseFout">The file is no JSON.</exception>
    public static string? Bron(string? bestand) => Lees(bestand, Bronpaden);

    private static string? Lees(string? bestand, string[][] paden)
    {
        if (bestand is null || !File.Exists(bestand))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(bestand), Vorm);
            return paden.Select(pad => Lees(document.RootElement, pad)).FirstOrDefault(plaats => !string.IsNullOrWhiteSpace(plaats));
        }
        catch (JsonException fout)
        {
            throw new WarehouseFout($"{bestand} is geen geldige JSON (regel {(fout.LineNumber ?? 0) + 1}). Een werkende vorm is: {{ \"Warehouse\": \"rsd.db\" }}");
        }
    }

    private static string? Lees(JsonElement element, string[] pad)
    {
        foreach (var naam in pad)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(naam, out element))
            {
                return null;
            }
        }

        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }
}
