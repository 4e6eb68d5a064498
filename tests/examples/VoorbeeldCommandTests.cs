using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RsdAnalytics.Tests.Cli;

namespace RsdAnalytics.Tests.Examples;

/// <summary>Every set of example extracts gives its answers through the command as well, as a process.</summary>
public class VoorbeeldCommandTests
{
    private const double Marge = 1e-12;

    [SkippableTheory]
    [InlineData("gewoon")]
    [InlineData("randgevallen")]
    public void The_command_gives_the_answers_of_an_example(string set)
    {
        var voorbeeld = Gedeeld.Pad("voorbeeld", set);
        using var map = new Werkmap();

        var laad = Cijferproces.Json(map, $"laad {Path.Combine(voorbeeld, "extracts")}", $"Nieuw warehouse gemaakt: {map.In("rsd.db")}");
        Tellingen(Path.Combine(voorbeeld, "tellingen.json"), laad);
        Gelijk(Lees(Path.Combine(voorbeeld, "stand.json")), Cijferproces.Json(map, "stand"), "stand");
        foreach (var bestand in Directory.GetFiles(voorbeeld, "kpi-*.json").Order(StringComparer.Ordinal))
        {
            var jaar = Path.GetFileNameWithoutExtension(bestand)["kpi-".Length..];
            var verwacht = Lees(bestand);
            Gelijk(verwacht, ZonderLatere(Cijferproces.Json(map, $"kpi --jaar {jaar}"), verwacht), $"kpi {jaar}");
        }
    }

    // The answers without the results of a later opdracht that they cannot know.
    private static JsonElement ZonderLatere(JsonElement antwoord, JsonElement verwacht)
    {
        var genoemd = verwacht.GetProperty("kpis").EnumerateArray().Select(k => k.GetProperty("kpi").GetString()!).ToHashSet(StringComparer.Ordinal);
        var json = JsonNode.Parse(antwoord.GetRawText())!;
        var kpis = json["kpis"]!.AsArray();
        foreach (var nieuw in kpis.Where(k => !Antwoorden.Hoort(k!["kpi"]!.GetValue<string>(), genoemd)).ToList())
        {
            kpis.Remove(nieuw);
        }

        return json.Deserialize<JsonElement>();
    }

    private static void Tellingen(string bestand, JsonElement antwoord)
    {
        var ladingen = antwoord.GetProperty("ladingen").EnumerateArray().ToDictionary(l => l.GetProperty("maand").GetString()!);
        var verwacht = Lees(bestand).EnumerateObject().ToList();
        Assert.Equal(verwacht.Count, ladingen.Count);
        foreach (var maand in verwacht)
        {
            Assert.Equal("geladen", ladingen[maand.Name].GetProperty("status").GetString());
            var bestanden = ladingen[maand.Name].GetProperty("bestanden").EnumerateArray().ToDictionary(b => b.GetProperty("bestand").GetString()!);
            foreach (var telling in maand.Value.EnumerateObject())
            {
                // An optional file that is absent is not listed: nothing read, nothing loaded.
                int Geteld(string veld) => bestanden.TryGetValue(telling.Name + ".csv", out var b) ? b.GetProperty(veld).GetInt32() : 0;
                Assert.Equal(
                    (maand.Name, telling.Name, telling.Value.GetProperty("gelezen").GetInt32(), telling.Value.GetProperty("geladen").GetInt32()),
                    (maand.Name, telling.Name, Geteld("gelezen"), Geteld("geladen")));
            }
        }
    }

    // The same names in the same order; whole numbers exactly, others within the margin.
    private static void Gelijk(JsonElement verwacht, JsonElement werd, string plaats)
    {
        Assert.True(verwacht.ValueKind == werd.ValueKind, $"{plaats}: {verwacht} is {werd}");
        switch (verwacht.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(verwacht.EnumerateObject().Select(p => p.Name), werd.EnumerateObject().Select(p => p.Name));
                foreach (var deel in verwacht.EnumerateObject())
                {
                    Gelijk(deel.Value, werd.GetProperty(deel.Name), $"{plaats}.{deel.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.Equal(verwacht.GetArrayLength(), werd.GetArrayLength());
                foreach (var (deel, i) in verwacht.EnumerateArray().Select((deel, i) => (deel, i)))
                {
                    Gelijk(deel, werd[i], string.Create(CultureInfo.InvariantCulture, $"{plaats}[{i}]"));
                }

                break;
            case JsonValueKind.Number:
                var (v, w) = (verwacht.GetDouble(), werd.GetDouble());
                Assert.True(double.IsInteger(v) ? v == w : Math.Abs(v - w) <= Marge, $"{plaats}: {verwacht} is {werd}");
                break;
            default:
                Assert.True(verwacht.ToString() == werd.ToString(), $"{plaats}: {verwacht} is {werd}");
                break;
        }
    }

    private static JsonElement Lees(string bestand)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(bestand));
        return json.RootElement.Clone();
    }
}
