using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RsdAnalytics.Model.Datapackage;

namespace RsdAnalytics.Tests.Etl.Contract;

/// <summary>Judges values by a written datapackage.json as the Table Schema standard says, and by nothing else.</summary>
internal sealed partial class Schemalezer
{
    private readonly JsonNode _json;

    public Schemalezer(Datapakket pakket)
    {
        using var uit = new MemoryStream();
        Datapakketschrijver.Schrijf(pakket, uit);
        _json = JsonNode.Parse(uit.ToArray())!;
    }

    /// <summary>Every file with its columns.</summary>
    public IEnumerable<(string Bestand, IReadOnlyList<JsonNode> Velden)> Bestanden => _json["resources"]!.AsArray()
        .Select(b => (Path.GetFileName((string)b!["path"]!), (IReadOnlyList<JsonNode>)[.. b["schema"]!["fields"]!.AsArray().Select(v => v!)]));

    /// <summary>Whether the schema allows the value.</summary>
    public static bool Mag(JsonNode veld, string waarde)
    {
        var grenzen = veld["constraints"]!;
        if (waarde.Length == 0)
        {
            return !(bool)grenzen["required"]!;
        }

        return Past(veld, grenzen, waarde)
            && (grenzen["enum"] is not { } keuzes || keuzes.AsArray().Any(k => (string)k! == waarde))
            && (grenzen["pattern"] is not { } patroon || Regex.IsMatch(waarde, $@"\A(?:{patroon})\z", RegexOptions.CultureInvariant));
    }

    private static bool Past(JsonNode veld, JsonNode grenzen, string waarde) => (string)veld["type"]! switch
    {
        "string" => true,
        "boolean" => veld["trueValues"]!.AsArray().Concat(veld["falseValues"]!.AsArray()).Any(w => (string)w! == waarde),
        "date" => DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "integer" => HeelGetal().IsMatch(waarde)
            && System.Numerics.BigInteger.Parse(waarde, CultureInfo.InvariantCulture) is var getal
            && getal >= (long)grenzen["minimum"]! && getal <= (long)grenzen["maximum"]!,
        var soort => throw new InvalidOperationException(soort),
    };

    [GeneratedRegex(@"\A[+-]?[0-9]+\z")]
    private static partial Regex HeelGetal();
}
