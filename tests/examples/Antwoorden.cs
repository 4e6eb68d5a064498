using System.Text.Json;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Examples;

/// <summary>Compares what the program makes of a set of extracts with the answers that stand beside them.</summary>
internal static class Antwoorden
{
    private const double Marge = 1e-12;

    public static void Tellingen(string bestand, IReadOnlyList<Laaduitkomst> uitkomsten)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(bestand));
        Assert.Equal(json.RootElement.EnumerateObject().Count(), uitkomsten.Count);
        foreach (var uitkomst in uitkomsten)
        {
            Assert.Equal(Laadstatus.Geladen, uitkomst.Status);
            foreach (var verwacht in json.RootElement.GetProperty(uitkomst.Maand).EnumerateObject())
            {
                var telling = uitkomst.Bestanden.FirstOrDefault(t => t.Bestand == verwacht.Name + ".csv");
                Assert.Equal(
                    (uitkomst.Maand, verwacht.Name, verwacht.Value.GetProperty("gelezen").GetInt32(), verwacht.Value.GetProperty("geladen").GetInt32()),
                    (uitkomst.Maand, verwacht.Name, telling?.Gelezen ?? 0, telling?.Geladen ?? 0));
            }
        }
    }

    /// <summary>The results of the opdracht 2024–2026. An example that was made with it cannot know those of a later one; these it must.</summary>
    public static IReadOnlyList<string> Opdracht2024 { get; } = ["K1", "K1A", "K1P", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9"];

    /// <summary>Whether an answer must stand in a file of answers: what the opdracht of its years has, and whatever else the file names.</summary>
    /// <param name="kpi">The code of the answer.</param>
    /// <param name="genoemd">The codes the file names.</param>
    public static bool Hoort(string kpi, IReadOnlyCollection<string> genoemd) => Opdracht2024.Contains(kpi) || genoemd.Contains(kpi);

    public static void Kpis(string bestand, Peildatum peildatum, IReadOnlyList<KpiUitkomst> alle, bool nieuwMag)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(bestand));
        Assert.Equal(json.RootElement.GetProperty("peildatum").GetString(), peildatum.Dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var verwacht = json.RootElement.GetProperty("kpis").EnumerateArray().ToList();
        var genoemd = verwacht.Select(v => v.GetProperty("kpi").GetString()!).ToHashSet(StringComparer.Ordinal);
        var uitkomsten = alle.Where(u => !nieuwMag || Hoort(u.Kpi, genoemd)).ToList();
        Assert.Equal(verwacht.Count, uitkomsten.Count);
        var fouten = verwacht.Zip(uitkomsten).SelectMany(paar => Verschillen(paar.First, paar.Second)).ToList();
        Assert.True(fouten.Count == 0, string.Join('\n', fouten));
    }

    public static void Stand(string bestand, IReadOnlyList<Stroomregel> regels)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(bestand));
        var verwacht = json.RootElement.GetProperty("maanden").EnumerateArray().ToList();
        Assert.Equal(verwacht.Count, regels.Count);
        foreach (var (v, r) in verwacht.Zip(regels))
        {
            var getallen = v.EnumerateObject().Skip(2).Select(p => p.Value.ValueKind == JsonValueKind.Null ? (int?)null : p.Value.GetInt32());
            Assert.Equal((v.GetProperty("maand").GetString(), v.GetProperty("gemeente").GetString()), (r.Maand.ToString(), r.Gemeente));
            Assert.Equal(getallen, [r.Begin, r.Instroom, r.NagekomenInstroom, r.Uitstroom, r.NagekomenUitstroom, r.Verdwenen, r.OvergangIn, r.OvergangUit, r.Eind]);
            Assert.True(r.Sluit != false, $"{r.Maand} {r.Gemeente} does not add up");
        }
    }

    private static IEnumerable<string> Verschillen(JsonElement v, KpiUitkomst u)
    {
        var naam = $"{v.GetProperty("kpi").GetString()} {v.GetProperty("gemeente").GetString()}";
        if (naam != $"{u.Kpi} {u.Gemeente}")
        {
            yield return $"{naam}: {u.Kpi} {u.Gemeente}";
        }

        foreach (var (veld, waarde) in new[] { ("teller", u.Teller), ("noemer", u.Noemer), ("waarde", u.Waarde), ("norm", u.Norm) })
        {
            var verwacht = v.GetProperty(veld) is { ValueKind: JsonValueKind.Number } getal ? getal.GetDouble() : (double?)null;
            if (verwacht.HasValue != waarde.HasValue || (verwacht is { } x && Math.Abs(x - waarde!.Value) > Marge))
            {
                yield return $"{naam} {veld}: verwacht {verwacht}, is {waarde}";
            }
        }

        var behaald = v.GetProperty("behaald").ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => (bool?)null };
        if (behaald != u.Behaald)
        {
            yield return $"{naam} behaald: verwacht {behaald}, is {u.Behaald}";
        }
    }
}
