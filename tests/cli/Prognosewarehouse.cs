using System.Text.Json.Nodes;
using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator;

namespace RsdAnalytics.Tests.Cli;

/// <summary>Thirty synthetic months of a small area in a warehouse, loaded once for all tests that forecast from it.</summary>
public sealed class Prognosewarehouse : IDisposable
{
    public const string Laatste = "2024-06";

    private readonly Werkmap _map = new();
    private readonly Opdrachtregel _rsd = new();

    public Prognosewarehouse()
    {
        Generator.Schrijf(new GeneratorOpties { Van = new Maand(2022, 1), Tot = new Maand(2024, 6), Dossiers = 220 }, Extracts);
        Assert.Equal(0, Voer("laad", Extracts, "--vandaag", "2024-07-01").Code);
    }

    /// <summary>The extracts that were loaded.</summary>
    public string Extracts => _map.In("extracts");

    /// <summary>The file of the warehouse.</summary>
    public string Bestand => _map.In("rsd.db");

    public (int Code, string Uit, string Fout) Voer(params string[] argumenten) => _rsd.Voer([.. argumenten, "--warehouse", Bestand]);

    public JsonNode Json(params string[] argumenten)
    {
        var (code, uit, fout) = Voer([.. argumenten, "--json"]);
        Assert.Equal((0, ""), (code, fout));
        return JsonNode.Parse(uit)!;
    }

    public void Dispose() => _map.Dispose();
}
