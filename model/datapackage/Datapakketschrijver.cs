using System.Text.Encodings.Web;
using System.Text.Json;

namespace RsdAnalytics.Model.Datapackage;

/// <summary>
/// Writes a package as datapackage.json. The form is that of the Frictionless standards Tabular Data Package and Table Schema, version 1,
/// which every tool knows; fieldsMatch, of version 2, tells those that know it that the order of columns is free.
/// </summary>
public static class Datapakketschrijver
{
    /// <summary>The name of the file.</summary>
    public const string Bestand = "datapackage.json";

    private const string VrijeVolgorde = "subset";

    private static readonly JsonWriterOptions Vorm = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the package; the same package gives the same bytes.</summary>
    public static void Schrijf(Datapakket pakket, Stream uit)
    {
        ArgumentNullException.ThrowIfNull(pakket);
        using (var json = new Utf8JsonWriter(uit, Vorm))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", pakket.Naam);
            json.WriteString("title", pakket.Titel);
            json.WriteString("description", pakket.Uitleg);
            json.WriteBoolean("synthetisch", pakket.Synthetisch);
            json.WriteStartArray("resources");
            foreach (var bestand in pakket.Bestanden)
            {
                Schrijf(json, bestand);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        uit.Write("\n"u8);
    }

    private static void Schrijf(Utf8JsonWriter json, Databestand bestand)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", bestand.Naam);
        json.WriteString("path", bestand.Pad);
        json.WriteString("description", bestand.Uitleg);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        if (bestand.Verplicht is { } verplicht)
        {
            json.WriteBoolean("verplicht", verplicht);
        }

        if (bestand.Levering is { } levering)
        {
            json.WriteString("levering", levering);
        }

        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ";");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteBoolean("caseSensitiveHeader", false);
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var veld in bestand.Velden)
        {
            Schrijf(json, veld);
        }

        json.WriteEndArray();
        json.WriteString("fieldsMatch", VrijeVolgorde);
        Lijst(json, "missingValues", [""]);
        if (bestand.Sleutel.Count > 0)
        {
            Lijst(json, "primaryKey", bestand.Sleutel);
        }

        Verwijzingen(json, bestand);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Verwijzingen(Utf8JsonWriter json, Databestand bestand)
    {
        if (bestand.Verwijzingen.Count == 0)
        {
            return;
        }

        json.WriteStartArray("foreignKeys");
        foreach (var (veld, naarBestand, naarVeld) in bestand.Verwijzingen)
        {
            json.WriteStartObject();
            Lijst(json, "fields", [veld]);
            json.WriteStartObject("reference");
            json.WriteString("resource", naarBestand);
            Lijst(json, "fields", [naarVeld]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Schrijf(Utf8JsonWriter json, Dataveld veld)
    {
        json.WriteStartObject();
        json.WriteString("name", veld.Naam);
        json.WriteString("type", Soort(veld.Soort));
        json.WriteString("description", veld.Uitleg);
        if (veld.Soort == Veldsoort.JaNee)
        {
            Lijst(json, "trueValues", ["ja"]);
            Lijst(json, "falseValues", ["nee"]);
        }

        json.WriteStartObject("constraints");
        json.WriteBoolean("required", veld.Verplicht);
        if (veld.Keuzes.Count > 0)
        {
            Lijst(json, "enum", veld.Keuzes);
        }

        if (veld.Patroon is { } patroon)
        {
            json.WriteString("pattern", patroon);
        }

        if (veld.Minimum is { } minimum)
        {
            json.WriteNumber("minimum", minimum);
        }

        if (veld.Maximum is { } maximum)
        {
            json.WriteNumber("maximum", maximum);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Soort(Veldsoort soort) => soort switch
    {
        Veldsoort.HeelGetal => "integer",
        Veldsoort.Getal => "number",
        Veldsoort.Datum => "date",
        Veldsoort.JaNee => "boolean",
        _ => "string",
    };

    private static void Lijst(Utf8JsonWriter json, string naam, IEnumerable<string> waarden)
    {
        json.WriteStartArray(naam);
        foreach (var waarde in waarden)
        {
            json.WriteStringValue(waarde);
        }

        json.WriteEndArray();
    }
}
