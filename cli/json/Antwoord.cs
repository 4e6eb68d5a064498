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

    /// <summary>
    /// Writes an answer whose main part is a list of any length, each element as soon as it is there, so that memory does not grow with it.
    /// </summary>
    /// <param name="uit">Where to.</param>
    /// <param name="kop">What stands before the list.</param>
    /// <param name="naam">The name of the list.</param>
    /// <param name="lijst">Its elements, asked for one by one.</param>
    /// <param name="staart">What stands behind the list; asked for when the list is done.</param>
    public static void SchrijfLijst(
        TextWriter uit, IEnumerable<(string Naam, object? Waarde)> kop, string naam, IEnumerable<object> lijst,
        Func<IEnumerable<(string Naam, object? Waarde)>> staart)
    {
        const string inspringing = "  ";
        uit.Write("{\n");
        foreach (var (veld, waarde) in kop)
        {
            uit.Write($"{inspringing}{Tekst(veld, "")}: {Tekst(waarde, inspringing)},\n");
        }

        uit.Write($"{inspringing}{Tekst(naam, "")}: [");
        var scheiding = "\n";
        foreach (var element in lijst)
        {
            uit.Write($"{scheiding}{inspringing}{inspringing}{Tekst(element, inspringing + inspringing)}");
            scheiding = ",\n";
        }

        uit.Write($"\n{inspringing}]");
        foreach (var (veld, waarde) in staart())
        {
            uit.Write($",\n{inspringing}{Tekst(veld, "")}: {Tekst(waarde, inspringing)}");
        }

        uit.WriteLine("\n}");
    }

    private static string Tekst(object? waarde, string inspringing) =>
        JsonSerializer.Serialize(waarde, Vorm).Replace("\n", "\n" + inspringing, StringComparison.Ordinal);
}
